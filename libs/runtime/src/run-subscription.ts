import { BehaviorSubject, filter, firstValueFrom } from 'rxjs';
import { QabyldauError } from '@qabyldau/kernel';
import type { Delivery, EventFilter, EventStore, Position } from '@qabyldau/event-store';

export interface SubscriptionOptions {
  readonly store: EventStore;
  readonly after: Position;
  readonly filter?: EventFilter | undefined;
  /** Does what a page asks for and remembers its position; called for one page at a time. */
  readonly process: (delivery: Delivery) => Promise<void> | void;
  /**
   * Milliseconds to wait after a page that reached the head, so that more events gather for the next one: under
   * load a page costs about as much as its first event. Default 0.
   */
  readonly linger?: number | undefined;
  /** Told when a page failed; it is tried again, for ever, with growing pauses. Counts what failed in a row. */
  readonly onError: (error: unknown, attempt: number) => void;
}

export interface RunningSubscription {
  /** The last position whose page has been processed. */
  position(): Position;
  /** Resolves when everything up to the position has been processed; rejects with `store-closed` when it ends before. */
  reached(position: Position): Promise<void>;
  /** Ends after the page in work. */
  stop(): Promise<void>;
}

const LONGEST_PAUSE_MS = 30_000;

/**
 * Follows the log from a position. The pull (`for await`) is the back-pressure: the next page is fetched when
 * the last one is done. A page that fails is repeated, so what it does must be idempotent.
 */
export function runSubscription(options: SubscriptionOptions): RunningSubscription {
  const abort = new AbortController();
  const processed = new BehaviorSubject<Position>(options.after);
  const stopped = () => abort.signal.aborted;
  const { linger = 0 } = options;
  let failures = 0;
  const failed = async (error: unknown): Promise<void> => {
    failures++;
    options.onError(error, failures);
    await pause(Math.min(100 * 2 ** failures, LONGEST_PAUSE_MS), abort.signal);
  };
  const tryPage = async (delivery: Delivery): Promise<void> => {
    while (!stopped()) {
      try {
        await options.process(delivery);
        failures = 0;
        processed.next(delivery.position);
        return;
      } catch (error) {
        await failed(error);
      }
    }
  };
  const follow = async (): Promise<void> => {
    while (!stopped()) {
      try {
        const source = options.store.subscribeToAll({
          after: processed.value,
          filter: options.filter,
          signal: abort.signal,
        });
        for await (const delivery of source) {
          await tryPage(delivery);
          if (linger > 0 && delivery.caughtUp && delivery.events.length > 0)
            await pause(linger, abort.signal);
        }
        if (!stopped()) throw new Error('the store ended the subscription');
      } catch (error) {
        if (!stopped()) await failed(error);
      }
    }
  };
  const running = follow();
  return {
    position: () => processed.value,
    reached: async (position) => {
      if (processed.value >= position) return;
      const arrived = processed.pipe(filter((at) => at >= position));
      if ((await firstValueFrom(arrived, { defaultValue: undefined })) === undefined) {
        throw new QabyldauError('store-closed');
      }
    },
    stop: async () => {
      abort.abort();
      await running;
      processed.complete();
    },
  };
}

/** Waits, or not longer than until the signal. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(done, milliseconds);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done);
  });
}
