import { setTimeout as pause } from 'node:timers/promises';
import { START, type Delivery, type EventFilter, type Position } from '@qabyldau/event-store';
import { isTransient, storeError } from './errors.js';
import { fromServer } from './event-form.js';
import { passes } from './filter.js';
import { Inbox, type Arrivals, type Subscription } from './inbox.js';
import { positionText, type LogPosition } from './position.js';

/** Where a subscription comes from; the server, except in tests. */
export interface Source {
  head(): Promise<Position>;
  subscribe(after: Position, checkpoint: (position: LogPosition) => void): Subscription;
}

export interface Following {
  readonly after: Position;
  readonly filter: EventFilter | undefined;
  /** Ends the iteration without an error. */
  readonly signal: AbortSignal;
}

/** Milliseconds before the n-th attempt to connect again: at once at first, some seconds in the end. */
const delay = (attempt: number): number => Math.min(50 * 2 ** attempt, 5000);

/**
 * A subscription that survives its server: dropped, it goes on after the last delivery, as often as it takes.
 * @throws QabyldauError `store-failed` for what does not pass by itself, such as denied access.
 */
export async function* follow(
  source: Source,
  { after, filter, signal }: Following,
): AsyncGenerator<Delivery> {
  let reached = after;
  for (let attempt = 0; !signal.aborted; attempt++) {
    try {
      for await (const delivery of followOnce(source, { after: reached, filter, signal })) {
        reached = delivery.position;
        attempt = 0;
        yield delivery;
      }
    } catch (error) {
      if (isAborted(signal)) return;
      if (!isTransient(error)) throw storeError(error);
      await pause(delay(attempt), undefined, { signal }).catch(() => undefined);
    }
  }
}

/** Until the connection breaks (then it throws) or the signal comes. */
async function* followOnce(source: Source, { after, filter, signal }: Following): AsyncGenerator<Delivery> {
  const head = await source.head();
  if (after >= head) yield { events: [], position: after, caughtUp: true };
  const inbox = new Inbox((checkpoint) => source.subscribe(after, checkpoint));
  const ring = () => inbox.ring();
  signal.addEventListener('abort', ring);
  let reached = after;
  try {
    while (!signal.aborted) {
      const arrivals = await inbox.take();
      if (isAborted(signal) || arrivals === undefined) continue;
      const delivery = deliveryOf(arrivals, { reached, head, filter });
      reached = delivery.position;
      yield delivery;
    }
  } finally {
    signal.removeEventListener('abort', ring);
    await inbox.close();
  }
}

function deliveryOf(
  { events, searched, caughtUp }: Arrivals,
  known: { readonly reached: Position; readonly head: Position; readonly filter: EventFilter | undefined },
): Delivery {
  const arrived = events.flatMap(({ event }) => (event ? [event] : []));
  const last = arrived.at(-1);
  // A checkpoint may be older than what was delivered after it; a position never goes back. And a server
  // that has nothing more has searched everything that was there when it began.
  const position = latest(
    known.reached,
    last ? positionText(last.position) : START,
    searched ? positionText(searched) : START,
    caughtUp ? known.head : START,
  );
  return {
    events: arrived.filter((event) => passes(known.filter, event)).map(fromServer),
    position,
    caughtUp,
  };
}

const latest = (...positions: readonly Position[]): Position =>
  positions.reduce((one, other) => (one > other ? one : other));

/** Asked anew each time: the signal may have come while something was awaited. */
const isAborted = (signal: AbortSignal): boolean => signal.aborted;
