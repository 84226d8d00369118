import type { Notices } from '@qabyldau/delivery';
import type { CaseContext } from '@qabyldau/engine';
import type { IsoDate } from '@qabyldau/kernel';
import type { Due, RefusalGround, RequestEvents } from './messages.js';

/** A fact that the other body does not take part, however it became known (P20, reading H). */
export type KnownRefusal = {
  readonly ground: RefusalGround;
  readonly knownOn: IsoDate;
  readonly report: Due;
};

export interface RequestContext extends CaseContext {
  /** The body that asks; null until it has asked. */
  readonly body: string | null;
  readonly request: RequestEvents['participation-requested'] | null;
  readonly refusal: KnownRefusal | null;
  /** Whether a representative came; null before the reception. */
  readonly attended: boolean | null;
  /** By id: `participation-1`, `participation-2` … */
  readonly notices: Notices;
  /** The last one sent. */
  readonly notice: string | null;
}

export const initialContext: RequestContext = {
  at: 0,
  body: null,
  request: null,
  refusal: null,
  attended: null,
  notices: {},
  notice: null,
};
