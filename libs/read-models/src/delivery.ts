import type { Position } from '@qabyldau/event-store';
import type { ModelEvent } from './read-model.js';

/**
 * A part of the log, opened and upcast: all events up to `position` that come after the delivery before,
 * and that the source does not filter away. `events` may be empty.
 */
export interface ModelDelivery {
  readonly events: readonly ModelEvent[];
  readonly position: Position;
  /** True when, at the moment of reading, nothing more was in the log. */
  readonly caughtUp: boolean;
}

/**
 * Where events come from: everything after a position, in log order, as it is asked for. A source may end
 * (a bulk read) or go on waiting (a subscription); one that waits must end when the signal aborts.
 */
export type ModelSource = (after: Position, signal: AbortSignal) => AsyncIterable<ModelDelivery>;

/**
 * The events after one position and up to another, inclusive; then the source is let go.
 * @throws Error when the source ends before `upTo` was reached: what is missing is unknown then.
 */
export async function* eventsBetween(
  source: ModelSource,
  after: Position,
  upTo: Position,
): AsyncGenerator<readonly ModelEvent[], void, undefined> {
  if (upTo <= after) return;
  const reading = new AbortController();
  let reached = after;
  try {
    for await (const delivery of source(after, reading.signal)) {
      reached = delivery.position;
      if (reached >= upTo) {
        yield reached === upTo ? delivery.events : delivery.events.filter((event) => event.position <= upTo);
        return;
      }
      yield delivery.events;
    }
  } finally {
    reading.abort();
  }
  throw new Error(`the source ended at position "${reached}", before "${upTo}"`);
}

/**
 * The longest prefix of the source whose running maximum of recorded instants is not after `instant`.
 * Only a source that filters nothing away gives the prefix of the whole log.
 */
export async function* eventsAsOf(
  source: ModelSource,
  after: Position,
  instant: string,
): AsyncGenerator<readonly ModelEvent[], void, undefined> {
  const reading = new AbortController();
  try {
    for await (const { events, caughtUp } of source(after, reading.signal)) {
      const end = events.findIndex((event) => event.at > instant);
      yield end < 0 ? events : events.slice(0, end);
      if (end >= 0 || caughtUp) return;
    }
  } finally {
    reading.abort();
  }
}
