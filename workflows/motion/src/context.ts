import type { Notices } from '@qabyldau/delivery';
import type { CaseContext } from '@qabyldau/engine';
import type { Due, MotionEvents } from './messages.js';

export interface MotionContext extends CaseContext {
  /** The body in whose procedure the motion is made; null until it is. */
  readonly body: string | null;
  readonly subject: string | null;
  readonly motion: MotionEvents['motion-filed'] | null;
  readonly decided: MotionEvents['motion-decided'] | null;
  /** Until when it is to be decided, and then until when the participant is to be told. */
  readonly decide: Due | null;
  readonly tell: Due | null;
  /** By id: `motion-1`, `motion-2` … */
  readonly notices: Notices;
  /** The last one sent. */
  readonly notice: string | null;
}

export const initialContext: MotionContext = {
  at: 0,
  body: null,
  subject: null,
  motion: null,
  decided: null,
  decide: null,
  tell: null,
  notices: {},
  notice: null,
};

/** A part of the context that the state guarantees. */
export function known<T>(value: T | null): T {
  if (value === null) throw new Error('the motion is not known in this state');
  return value;
}
