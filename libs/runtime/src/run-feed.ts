import { epochOf, instantOf, type Clock } from '@qabyldau/kernel';
import type { EventReader, EventStore, RecordedEvent } from '@qabyldau/event-store';
import type { FeedQueue, QueuedEvent } from './feed-queue.js';
import { eachInTurn } from './in-turn.js';
import { pause, runSubscription } from './run-subscription.js';
import type { ShownUpTo } from './run-effects.js';

/** What came of telling the outside of one event. */
export type Told =
  | { readonly kind: 'taken' }
  /** The receiver is not there: tried again for as long as it takes, never parked. */
  | { readonly kind: 'unavailable'; readonly reason: string; readonly retryAfterSeconds?: number | undefined }
  /** The receiver is there and does not take this event: parked after some tries. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** The receiver wants nothing more: the event is parked at once. */
  | { readonly kind: 'gone'; readonly reason: string };

export interface FeedOptions {
  readonly store: EventStore;
  readonly queue: FeedQueue;
  readonly clock: Clock;
  /** Which events the outside wants to hear of. */
  readonly wanted: (event: RecordedEvent) => boolean;
  /** Tells it of one event, at least once; the event's id lets it recognise a repetition. */
  readonly tell: (event: RecordedEvent) => Promise<Told>;
  readonly shownUpTo?: ShownUpTo | undefined;
  /** Streams told of at once. */
  readonly atOnce: number;
  readonly report: (what: {
    readonly event?: string | undefined;
    readonly reason: string;
    readonly parked: boolean;
  }) => void;
}

export interface RunningFeed {
  /** Tells of what is due now. Returns how many events were taken. */
  tellDue(): Promise<number>;
  stop(): Promise<void>;
}

const PAGE = 200;
const MAX_REFUSALS = 8;
const LONGEST_PAUSE_MS = 3_600_000;
/** How long a receiver that is not there is left in peace at most. */
const LONGEST_REST_MS = 300_000;
const POLL_MS = 250;

/**
 * Tells the outside of events, in order in each stream, from a durable position of its own. A feed that has never
 * run begins with what comes: the past is exported, not told.
 */
export async function runFeed(
  options: FeedOptions,
  { alone }: { readonly alone: boolean },
): Promise<RunningFeed> {
  const { store, queue, wanted, report } = options;
  const stop = new AbortController();
  let after = queue.checkpoint();
  if (after === undefined) queue.take([], (after = await store.head()));
  const subscription = runSubscription({
    store,
    after,
    process: ({ events, position }) => queue.take(events.filter(wanted), position),
    onError: (error) => report({ reason: wordsOf(error), parked: false }),
  });
  const teller = new Teller(options, stop.signal);
  const tellDue = async (): Promise<number> => {
    await subscription.reached(await store.head());
    return teller.tellDue();
  };
  const loop = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      const taken = await teller.tellDue().catch((error: unknown) => {
        report({ reason: wordsOf(error), parked: false });
        return 0;
      });
      if (taken === 0) await pause(POLL_MS, stop.signal);
    }
  };
  const running = alone ? loop() : Promise.resolve();
  return {
    tellDue,
    stop: async () => {
      stop.abort();
      await Promise.all([running, subscription.stop()]);
    },
  };
}

/** Tells of what is due; leaves a receiver in peace that is not there. */
class Teller {
  /** How often the receiver was not there in a row, and until when it is left in peace. */
  #failures = 0;
  #notBefore = 0;

  constructor(
    private readonly options: FeedOptions,
    private readonly signal: AbortSignal,
  ) {}

  async tellDue(): Promise<number> {
    const { queue, clock, shownUpTo, atOnce } = this.options;
    const now = clock.now();
    const due = epochOf(now) < this.#notBefore ? [] : queue.due(now, PAGE);
    const last = due.at(-1);
    if (last === undefined) return 0;
    const upTo = shownUpTo === undefined ? last.position : await shownUpTo(last.position);
    const shown = due.filter(({ position }) => position <= upTo);
    const failedBefore = this.#failures;
    let taken = 0;
    const one = async (queued: QueuedEvent): Promise<void> => {
      // Once it is not there, nothing more is tried in this round.
      if (this.signal.aborted || this.#failures > failedBefore) return;
      if (await this.#tell(queued)) taken++;
    };
    await eachInTurn(shown, ({ stream }) => stream, atOnce, one);
    return taken;
  }

  async #tell(queued: QueuedEvent): Promise<boolean> {
    const { store, queue, clock, report } = this.options;
    const told = await this.options.tell(await eventOf(store, queued));
    const now = clock.now();
    switch (told.kind) {
      case 'taken':
        queue.sent(queued.id, now);
        this.#failures = 0;
        return true;
      case 'unavailable': {
        const rest = pauseAfter(this.#failures++, LONGEST_REST_MS, told.retryAfterSeconds);
        this.#notBefore = epochOf(now) + rest;
        queue.explain(told.reason);
        report({ reason: told.reason, parked: false });
        return false;
      }
      case 'refused':
      case 'gone': {
        const gone = told.kind === 'gone';
        const parked = gone || queued.attempts + 1 >= MAX_REFUSALS;
        const retryAt = instantOf(epochOf(now) + pauseAfter(queued.attempts, LONGEST_PAUSE_MS));
        if (parked) queue.park(queued.id, told.reason, now, gone);
        else queue.failed(queued.id, told.reason, retryAt);
        report({ event: queued.id, reason: told.reason, parked });
        return false;
      }
    }
  }
}

async function eventOf(store: Pick<EventReader, 'readStream'>, queued: QueuedEvent): Promise<RecordedEvent> {
  const { stream, revision: from } = queued;
  for await (const [event] of store.readStream(stream, { from, limit: 1 }))
    if (event?.id === queued.id) return event;
  throw new Error(`the log has no event ${queued.id} at ${stream} ${from}`);
}

/** Milliseconds: growing with what failed before, at least what the receiver asks for. */
const pauseAfter = (failures: number, longest: number, askedSeconds = 0): number =>
  Math.min(Math.max(1000 * 2 ** failures, askedSeconds * 1000), longest);

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
