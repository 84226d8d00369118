import type { CaseContext } from '@qabyldau/engine';
import type { Instant, IsoDate } from '@qabyldau/kernel';
import type { Due, MotionEvents, NoticeChannel } from './messages.js';

/** A notice to the participant, as far as it has come. */
export type Notice = {
  readonly channel: NoticeChannel;
  readonly sentAt: Instant;
  readonly deliveredOn?: IsoDate | undefined;
  readonly failedOn?: IsoDate | undefined;
};

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
  readonly notices: Readonly<Record<string, Notice>>;
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
