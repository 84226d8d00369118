import {
  BACKWARDS,
  END,
  EventStoreDBClient,
  FORWARDS,
  START as FIRST,
  type ReadRevision,
} from '@eventstore/db-client';
import {
  checkAppend,
  START,
  type AppendResult,
  type Delivery,
  type EventStore,
  type EventToAppend,
  type ExpectedRevision,
  type Position,
  type ReadAllOptions,
  type ReadStreamOptions,
  type RecordedEvent,
  type StreamAtHead,
  type SubscribeOptions,
} from '@qabyldau/event-store';
import { QabyldauError } from '@qabyldau/kernel';
import { appendError, isStreamNotFound, storeError } from './errors.js';
import { fromServer, toServer, toServerRevision } from './event-form.js';
import { passes, serverFilter } from './filter.js';
import { follow } from './follow.js';
import { isKnown, parsePosition, positionText, startingAt } from './position.js';
import { inPages } from './read.js';

export interface EsdbStoreOptions {
  /** For example `esdb://localhost:2113?tls=false`; the server must be EventStoreDB 23.10 or later, or KurrentDB. */
  readonly connectionString: string;
}

/**
 * A store on an EventStoreDB or KurrentDB server. It connects at the first call, not here.
 * The database is this program's own: an event of another writer is an error when it is read.
 */
export function openEsdbStore({ connectionString }: EsdbStoreOptions): EventStore {
  return new EsdbEventStore(EventStoreDBClient.connectionString(connectionString));
}

const HEADS_PAGE = 1000;

class EsdbEventStore implements EventStore {
  // Appends that do not wait for each other may overtake one another on their way.
  readonly keepsAppendOrder = false;
  readonly #closed = new AbortController();

  constructor(private readonly client: EventStoreDBClient) {}

  async append(
    stream: string,
    expected: ExpectedRevision,
    events: readonly EventToAppend[],
  ): Promise<AppendResult> {
    this.#checkOpen();
    checkAppend(expected, events);
    const expectedRevision = toServerRevision(expected);
    const result = await this.client
      .appendToStream(stream, events.map(toServer), { expectedRevision })
      .catch((error: unknown) => Promise.reject(appendError(error, stream, expected)));
    if (!result.success) {
      throw new QabyldauError('store-failed', { reason: 'throwOnAppendFailure must not be switched off' });
    }
    // Written now or found from before, the last event stands here.
    const revision = (expected === 'no-stream' ? -1 : expected) + events.length;
    // The answer's position is surely that of the last event only when there is one event.
    const { position } = result;
    if (events.length === 1 && isKnown(position)) return { revision, position: positionText(position) };
    return { revision, position: await this.#positionAt(stream, revision) };
  }

  async *readStream(
    stream: string,
    { direction = 'forwards', from, limit }: ReadStreamOptions = {},
  ): AsyncGenerator<readonly RecordedEvent[]> {
    this.#checkOpen();
    if (limit !== undefined && limit <= 0) return;
    const forwards = direction === 'forwards';
    const fromRevision: ReadRevision = from === undefined ? (forwards ? FIRST : END) : BigInt(from);
    const read = this.client.readStream(stream, {
      direction: forwards ? FORWARDS : BACKWARDS,
      fromRevision,
      ...(limit !== undefined && { maxCount: limit }),
    });
    try {
      for await (const page of inPages(read)) {
        yield page.flatMap(({ event }) => (event ? [fromServer(event)] : []));
      }
    } catch (error) {
      if (!isStreamNotFound(error)) throw storeError(error);
    }
  }

  async *readAll({ after = START, upTo, filter, limit = Infinity }: ReadAllOptions = {}): AsyncGenerator<
    readonly RecordedEvent[]
  > {
    this.#checkOpen();
    const end = upTo ?? (await this.head());
    if (end !== START) parsePosition(end);
    const fromPosition = startingAt(after);
    if (end <= after || limit <= 0) return;
    let left = limit;
    try {
      for await (const page of inPages(this.client.readAll({ fromPosition }))) {
        const arrived = page.flatMap(({ event }) => (event ? [event] : []));
        const events = arrived
          // The client's reading is inclusive at its start.
          .filter(({ position }) => positionText(position) > after && positionText(position) <= end)
          .filter((event) => passes(filter, event))
          .slice(0, left)
          .map(fromServer);
        if (events.length > 0) yield events;
        left -= events.length;
        const last = arrived.at(-1);
        if (left <= 0 || (last && positionText(last.position) >= end)) return;
      }
    } catch (error) {
      throw storeError(error);
    }
  }

  async headOf(stream: string): Promise<number | undefined> {
    for await (const [last] of this.readStream(stream, { direction: 'backwards', limit: 1 })) {
      if (last !== undefined) return last.revision;
    }
    return undefined;
  }

  /** The server has no such reading: the log is gone through once. */
  async *readHeads(prefix: string): AsyncGenerator<readonly StreamAtHead[]> {
    const heads = new Map<string, number>();
    for await (const page of this.readAll({ filter: { streamPrefixes: [prefix] } })) {
      for (const { stream, revision } of page) heads.set(stream, revision);
    }
    const all = [...heads].map(([stream, revision]) => ({ stream, revision }));
    for (let next = 0; next < all.length; next += HEADS_PAGE) yield all.slice(next, next + HEADS_PAGE);
  }

  async *subscribeToAll({ after = START, filter, signal }: SubscribeOptions = {}): AsyncGenerator<Delivery> {
    this.#checkOpen();
    startingAt(after); // a bad position is the caller's error, not the connection's
    const closed = this.#closed.signal;
    yield* follow(
      {
        head: () => this.head(),
        subscribe: (from, checkpoint) =>
          this.client.subscribeToAll({
            fromPosition: startingAt(from),
            filter: serverFilter(filter, (_, position) => checkpoint(position)),
          }),
      },
      { after, filter, signal: signal ? AbortSignal.any([signal, closed]) : closed },
    );
    if (!signal?.aborted) this.#checkOpen();
  }

  /**
   * Position of the last event that is not the server's own. Statistics and metadata of the server may stand
   * after it, but a subscription could never say that it has reached them.
   */
  async head(): Promise<Position> {
    this.#checkOpen();
    const read = this.client.readAll({ direction: BACKWARDS, fromPosition: END });
    try {
      for await (const { event } of read) {
        if (event && passes(undefined, event)) return positionText(event.position);
      }
      return START;
    } catch (error) {
      throw storeError(error);
    } finally {
      await read.cancel().catch(() => undefined);
    }
  }

  async close(): Promise<void> {
    this.#closed.abort();
    await this.client.dispose();
  }

  async #positionAt(stream: string, revision: number): Promise<Position> {
    for await (const [event] of this.readStream(stream, { from: revision, limit: 1 })) {
      if (event?.revision === revision) return event.position;
    }
    throw new QabyldauError('store-failed', {
      reason: `${stream}@${revision} was written but cannot be read`,
    });
  }

  #checkOpen(): void {
    if (this.#closed.signal.aborted) throw new QabyldauError('store-closed');
  }
}
