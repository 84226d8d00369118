import type { Instant, JsonObject } from '@qabyldau/kernel';

/** Events that the engine itself stores, in the stream of any workflow. */
export const TIMER_FIRED = 'timer-fired';
export const EDITION_MIGRATED = 'edition-migrated';

/** A timer ran out. It is known by the key under which it was set, never by XState's event. */
export type TimerFired = { readonly delay: string; readonly setAt: number; readonly due: Instant };

/** The case goes on under another edition, from this state, with these timers and no others. */
export type EditionMigrated = {
  readonly from: string;
  readonly to: string;
  readonly value: JsonObject | string;
  readonly context: JsonObject;
  readonly timers: readonly { readonly name: string; readonly due: Instant }[];
};

export const engineEventLaw: Readonly<Record<string, readonly string[]>> = {
  [TIMER_FIRED]: [],
  [EDITION_MIGRATED]: ['cl. 5'],
};
