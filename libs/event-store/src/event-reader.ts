import { setImmediate as nextTurn } from 'node:timers/promises';
import { QabyldauError } from '@qabyldau/kernel';
import { Alarm, type Bell } from './bell.js';
import { logFile, openForReading } from './database-files.js';
import { LogReader } from './log-reader.js';
import { positionOf, sequenceOf } from './position.js';
import {
  START,
  type Delivery,
  type EventStore,
  type Position,
  type ReadAllOptions,
  type ReadStreamOptions,
  type RecordedEvent,
  type StreamAtHead,
  type SubscribeOptions,
} from './port.js';

/** The reading half of an event store. */
export type EventReader = Pick<
  EventStore,
  'readStream' | 'readAll' | 'readHeads' | 'headOf' | 'subscribeToAll' | 'head' | 'close'
>;

const pageSize = 1000;
/** Names come from an index alone. */
const namesPage = 10_000;

/**
 * Reads the log in the calling thread. Pages come synchronously from the disk, so between two of them the
 * event loop gets a turn: a long read must not keep other work waiting.
 */
export class EmbeddedEventReader implements EventReader {
  readonly #bell: Bell;
  #log: LogReader | undefined;

  constructor(directory: string, bell: Bell) {
    this.#bell = bell;
    this.#log = new LogReader(openForReading(logFile(directory)));
  }

  async *readStream(
    stream: string,
    { direction = 'forwards', from, limit = Infinity }: ReadStreamOptions = {},
  ): AsyncGenerator<readonly RecordedEvent[]> {
    let next = from ?? (direction === 'forwards' ? 0 : Number.MAX_SAFE_INTEGER);
    let left = limit;
    while (left > 0 && next >= 0) {
      const page = this.#open().streamPage(stream, direction, next, Math.min(left, pageSize));
      const last = page.events.at(-1);
      if (last === undefined) return;
      yield page.events;
      // Most streams fit into one page and are through here, without a turn of the event loop.
      if (!page.cut && page.events.length < pageSize) return;
      left -= page.events.length;
      next = last.revision + (direction === 'forwards' ? 1 : -1);
      await nextTurn();
    }
  }

  readAll(options: ReadAllOptions = {}): AsyncIterable<readonly RecordedEvent[]> {
    const upTo = options.upTo === undefined ? this.#open().head() : sequenceOf(options.upTo);
    return this.#readAll(sequenceOf(options.after ?? START), upTo, options);
  }

  /** In the order in which they began: as their events lie in the log, whatever their names. */
  async *readHeads(prefix: string): AsyncGenerator<readonly StreamAtHead[]> {
    const numbers = (await this.#streamsUnder(prefix)).sort((one, other) => one - other);
    for (let next = 0; next < numbers.length; next += pageSize) {
      yield this.#open().heads(numbers.slice(next, next + pageSize));
      await nextTurn();
    }
  }

  async headOf(stream: string): Promise<number | undefined> {
    return this.#open().headOf(stream);
  }

  async *subscribeToAll({ after = START, filter, signal }: SubscribeOptions = {}): AsyncGenerator<Delivery> {
    const alarm = new Alarm();
    const stopListening = this.#bell.listen(alarm.ring);
    signal?.addEventListener('abort', alarm.ring);
    try {
      let reached = sequenceOf(after);
      let told = false;
      while (!signal?.aborted) {
        const log = this.#open();
        const head = log.head();
        if (reached < head) {
          const stretch = log.stretch(reached, head, pageSize, filter);
          reached = stretch.reached;
          told = reached === head;
          yield { events: stretch.events, position: positionOf(reached), caughtUp: told };
          await nextTurn();
        } else if (told) {
          await alarm.wait();
        } else {
          told = true;
          yield { events: [], position: positionOf(reached), caughtUp: true };
        }
      }
    } finally {
      stopListening();
      signal?.removeEventListener('abort', alarm.ring);
    }
  }

  async head(): Promise<Position> {
    return positionOf(this.#open().head());
  }

  /** How many events the log has, counted one by one, and its head at the same moment. Takes 0.1 s a million. */
  count(): { readonly events: number; readonly head: Position } {
    const { events, head } = this.#open().count();
    return { events, head: positionOf(head) };
  }

  stats(): { readonly events: number; readonly streams: number } {
    return { events: this.#open().head(), streams: this.#open().streams() };
  }

  /** Subscriptions that still run end with `store-closed`. */
  async close(): Promise<void> {
    this.#log?.close();
    this.#log = undefined;
    this.#bell.ring();
  }

  async *#readAll(
    after: number,
    upTo: number,
    { filter, limit = Infinity }: ReadAllOptions,
  ): AsyncGenerator<readonly RecordedEvent[]> {
    let reached = after;
    let left = limit;
    while (reached < upTo && left > 0) {
      const page = this.#open().stretch(reached, upTo, Math.min(left, pageSize), filter);
      reached = page.reached;
      left -= page.events.length;
      if (page.events.length > 0) yield page.events;
      await nextTurn();
    }
  }

  async #streamsUnder(prefix: string): Promise<number[]> {
    const found: number[] = [];
    for (let after: string | undefined = ''; after !== undefined;) {
      const { numbers, last } = this.#open().streamsPage(prefix, after, namesPage);
      for (const number of numbers) found.push(number);
      after = last;
      if (last !== undefined) await nextTurn();
    }
    return found;
  }

  #open(): LogReader {
    if (this.#log === undefined) throw new QabyldauError('store-closed');
    return this.#log;
  }
}
