import type { Position } from '@qabyldau/event-store';
import type { ModelEvent } from './read-model.js';

/**
 * A part of the log, opened and upcast: all events up to `position` that come after the delivery before,
 * and that the source does not filter away. `events` may be empty.
 */
export interface ModelDelivery {
  readonly events: readonly ModelEvent[];
  /** How many events of the log these were, with those filtered away; as many as `events` when not said. */
  readonly read?: number | undefined;
  readonly position: Position;
  /** True when, at the moment of reading, nothing more was in the log. */
  readonly caughtUp: boolean;
}

/**
 * Where events come from: everything after a position, in log order, as it is asked for. A source may end
 * (a bulk read) or go on waiting (a subscription); one that waits must end when the signal aborts. Told a
 * last position, it may end there, and gives nothing after it.
 */
export type ModelSource = (
  after: Position,
  signal: AbortSignal,
  upTo?: Position,
) => AsyncIterable<ModelDelivery>;

/** A part of what {@link eventsBetween} gives. */
export interface Between {
  readonly events: readonly ModelEvent[];
  readonly read: number;
}

/**
 * The events after one position and up to another, inclusive; then the source is let go.
 * @throws Error when the source ends before `upTo` was reached: what is missing is unknown then.
 */
export async function* eventsBetween(
  source: ModelSource,
  after: Position,
  upTo: Position,
): AsyncGenerator<Between, void, undefined> {
  if (upTo <= after) return;
  const reading = new AbortController();
  let reached = after;
  try {
    for await (const { events, read = events.length, position } of source(after, reading.signal, upTo)) {
      reached = position;
      if (reached > upTo) {
        const wanted = events.filter((event) => event.position <= upTo);
        yield { events: wanted, read: read - events.length + wanted.length };
        return;
      }
      yield { events, read };
      if (reached === upTo) return;
    }
  } finally {
    reading.abort();
  }
  throw new Error(`the source ended at position "${reached}", before "${upTo}"`);
}

/**
 * The longest prefix of the source whose running maximum of recorded instants is not after `instant`.
 * A source that leaves events out must say how late it was with them ({@link ModelEvent.latest}).
 */
export async function* eventsAsOf(
  source: ModelSource,
  after: Position,
  instant: string,
): AsyncGenerator<readonly ModelEvent[], void, undefined> {
  const reading = new AbortController();
  try {
    for await (const { events, caughtUp } of source(after, reading.signal)) {
      const end = events.findIndex(({ at, latest = at }) => latest > instant);
      yield end < 0 ? events : events.slice(0, end);
      if (end >= 0 || caughtUp) return;
    }
  } finally {
    reading.abort();
  }
}
