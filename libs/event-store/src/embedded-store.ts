import { mkdirSync, statSync } from 'node:fs';
import { appendResults, expectDone } from './answers.js';
import { checkAppends } from './append-check.js';
import { Bell } from './bell.js';
import { logFile } from './database-files.js';
import { DirectoryLock } from './directory-lock.js';
import { EmbeddedKeyStore } from './embedded-keys.js';
import { EmbeddedEventReader } from './event-reader.js';
import type { KeyStore } from './key-store.js';
import { positionOf } from './position.js';
import type {
  AppendResult,
  Delivery,
  EventStore,
  EventToAppend,
  ExpectedRevision,
  Position,
  ReadAllOptions,
  ReadStreamOptions,
  RecordedEvent,
  StreamAppend,
  StreamAtHead,
  SubscribeOptions,
} from './port.js';
import type { AppendPart, Durability, EventTexts, UnchangedPart } from './writer-messages.js';
import { WriterThread } from './writer-thread.js';

export interface EmbeddedStoreOptions {
  /** Made when it does not exist. */
  readonly directory: string;
  /** `relaxed` is for filling a fresh directory fast: appends are on the disk only after `flush` or `close`. */
  readonly durability?: Durability | undefined;
}

export interface StoreStats {
  readonly events: number;
  readonly streams: number;
  /** Size of the log on the disk. */
  readonly bytes: number;
}

export interface EmbeddedStore extends EventStore {
  readonly directory: string;
  readonly appendTogether: NonNullable<EventStore['appendTogether']>;
  readonly keys: KeyStore;
  /** Tells other processes about this one, see `readHolder`. */
  readonly lock: Pick<DirectoryLock, 'describe'>;
  /** Calls back after each commit: for waking readers in other threads. Returns how to stop. */
  onCommit(listener: (head: Position) => void): () => void;
  stats(): StoreStats;
  /** How many events the log has, counted one by one, and its head at the same moment. */
  count(): { readonly events: number; readonly head: Position };
  /** Makes durable whatever was appended before, and empties the write-ahead logs. */
  flush(): Promise<void>;
}

/**
 * Opens the store of a directory for writing; one process at a time may.
 * @throws QabyldauError `store-locked` (data: directory, holder), `store-failed`
 */
export async function openEmbeddedStore({
  directory,
  durability = 'full',
}: EmbeddedStoreOptions): Promise<EmbeddedStore> {
  mkdirSync(directory, { recursive: true });
  const lock = new DirectoryLock(directory);
  try {
    const committed = new CommittedHead();
    const writer = await WriterThread.start({ directory, durability }, committed.set);
    return new SqliteEventStore(directory, durability, lock, writer, committed);
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** The last committed event of the log, and the bell that rings when there are more. */
class CommittedHead {
  readonly bell = new Bell();
  head = 0;

  readonly set = (head: number): void => {
    if (head === this.head) return;
    this.head = head;
    this.bell.ring();
  };
}

class SqliteEventStore implements EmbeddedStore {
  readonly keepsAppendOrder = true;
  readonly keys: EmbeddedKeyStore;
  readonly #reader: EmbeddedEventReader;
  #closing: Promise<void> | undefined;

  constructor(
    readonly directory: string,
    private readonly durability: Durability,
    readonly lock: DirectoryLock,
    private readonly writer: WriterThread,
    private readonly committed: CommittedHead,
  ) {
    this.#reader = new EmbeddedEventReader(directory, committed.bell);
    this.keys = new EmbeddedKeyStore(directory, writer);
  }

  async append(
    stream: string,
    expected: ExpectedRevision,
    events: readonly EventToAppend[],
  ): Promise<AppendResult> {
    const [result] = await this.appendTogether([{ stream, expected, events }]);
    if (result === undefined) throw new Error('the writer answered nothing');
    return result;
  }

  async appendTogether(
    appends: readonly StreamAppend[],
    unchanged: readonly StreamAtHead[] = [],
  ): Promise<readonly AppendResult[]> {
    checkAppends(appends, unchanged);
    const parts = appends.map(({ stream, expected, events }): AppendPart => [
      stream,
      expected,
      events.map(textsOf),
    ]);
    const heads = unchanged.map(({ stream, revision }): UnchangedPart => [stream, revision]);
    return appendResults(await this.writer.ask(['append', parts, heads]), appends, unchanged);
  }

  readStream(stream: string, options?: ReadStreamOptions): AsyncIterable<readonly RecordedEvent[]> {
    return this.#reader.readStream(stream, options);
  }

  readAll(options?: ReadAllOptions): AsyncIterable<readonly RecordedEvent[]> {
    return this.#reader.readAll(options);
  }

  readHeads(prefix: string): AsyncIterable<readonly StreamAtHead[]> {
    return this.#reader.readHeads(prefix);
  }

  headOf(stream: string): Promise<number | undefined> {
    return this.#reader.headOf(stream);
  }

  subscribeToAll(options?: SubscribeOptions): AsyncIterable<Delivery> {
    return this.#reader.subscribeToAll(options);
  }

  head(): Promise<Position> {
    return this.#reader.head();
  }

  onCommit(listener: (head: Position) => void): () => void {
    return this.committed.bell.listen(() => listener(positionOf(this.committed.head)));
  }

  stats(): StoreStats {
    return { ...this.#reader.stats(), bytes: sizeOnDisk(logFile(this.directory)) };
  }

  count(): { readonly events: number; readonly head: Position } {
    return this.#reader.count();
  }

  async flush(): Promise<void> {
    expectDone(await this.writer.ask(['flush']));
  }

  close(): Promise<void> {
    return (this.#closing ??= this.#close());
  }

  async #close(): Promise<void> {
    try {
      if (this.durability === 'relaxed') await this.flush();
    } finally {
      await this.#reader.close();
      await this.writer.close();
      this.keys.close();
      this.lock.release();
    }
  }
}

const textsOf = (event: EventToAppend): EventTexts => [
  event.id,
  event.type,
  event.data,
  event.personal ?? null,
  event.metadata,
  event.hash,
];

function sizeOnDisk(file: string): number {
  const wal = statSync(`${file}-wal`, { throwIfNoEntry: false });
  return statSync(file).size + (wal?.size ?? 0);
}
