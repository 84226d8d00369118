import type { Statement } from 'better-sqlite3';
import { checkpoint, openLogForWriting, type Connection } from './database-files.js';
import type { ExpectedRevision } from './port.js';
import { StreamHeads, type StreamHead } from './stream-heads.js';
import type { Answer, AppendedPart, AppendPart, AppendRequest, Durability } from './writer-messages.js';

/** Writes groups of appends into `log.db`, each group in one transaction. Synchronous; lives in the writer thread. */
export class LogWriter {
  readonly #log: Connection;
  readonly #heads: StreamHeads;
  readonly #types = new Map<string, number>();
  readonly #insertStream: Statement<[number, string]>;
  readonly #insertType: Statement<[string]>;
  readonly #insertEvent: Statement<
    [number, number, number, number, string, string, string | null, string, string]
  >;
  readonly #eventAt: Statement<[number, number], { readonly position: number; readonly id: string }>;
  #head = 0;
  #streams = 0;

  constructor(directory: string, durability: Durability) {
    this.#log = openLogForWriting(directory, durability);
    this.#heads = new StreamHeads(this.#log);
    this.#insertStream = this.#log.prepare('INSERT INTO streams (id, name) VALUES (?, ?)');
    this.#insertType = this.#log.prepare('INSERT INTO types (name) VALUES (?)');
    this.#insertEvent = this.#log.prepare(
      `INSERT INTO events (position, stream, revision, type, id, data, personal, metadata, hash)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    this.#eventAt = this.#log.prepare('SELECT position, id FROM events WHERE stream = ? AND revision = ?');
    this.#learn();
  }

  /** Number of the last event that is committed. */
  get head(): number {
    return this.#head;
  }

  /**
   * Commits all appends of the group at once. Each succeeds or is refused by itself, because it is checked
   * before its first row is written; only a failure of the disk fails the whole group, leaving nothing of it.
   */
  write(group: readonly AppendRequest[]): readonly Answer[] {
    if (group.length === 0) return [];
    try {
      this.#log.exec('BEGIN IMMEDIATE');
      const answers = group.map((request) => this.#append(request));
      this.#log.exec('COMMIT');
      return answers;
    } catch (error) {
      if (this.#log.inTransaction) this.#log.exec('ROLLBACK');
      this.#learn();
      const reason = error instanceof Error ? error.message : String(error);
      return group.map(() => ['failed', reason]);
    }
  }

  checkpoint(): boolean {
    return checkpoint(this.#log);
  }

  close(): void {
    this.#log.close();
  }

  /** Every stream is looked at before the first row is written: all of the append, or nothing. */
  #append([, parts, unchanged]: AppendRequest): Answer {
    const expected = [...parts, ...unchanged];
    const heads = expected.map(([stream]) => this.#heads.of(stream));
    const elsewhere = expected.findIndex(([, revision], place) => revision !== revisionOf(heads[place]));
    if (elsewhere < 0) return ['appended', parts.map((part, place) => this.#insert(part, heads[place]))];
    const repeated = parts.map((part, place) => this.#repeated(part, heads[place]));
    return repeated.every((part) => part !== undefined)
      ? ['appended', repeated]
      : ['wrong-revision', revisionOf(heads[elsewhere]), elsewhere];
  }

  #insert([stream, , events]: AppendPart, head: StreamHead | undefined): AppendedPart {
    const known = head ?? this.#newStream(stream);
    for (const [id, type, data, personal, metadata, hash] of events) {
      known.revision += 1;
      this.#head += 1;
      this.#insertEvent.run(
        this.#head,
        known.id,
        known.revision,
        this.#typeNumber(type),
        id,
        data,
        personal,
        metadata,
        hash,
      );
    }
    return [known.revision, this.#head];
  }

  /** The answer of the first time, if exactly these ids stand after the expected revision. */
  #repeated([, expected, events]: AppendPart, head: StreamHead | undefined): AppendedPart | undefined {
    const before = expected === 'no-stream' ? -1 : expected;
    const last = before + events.length;
    if (head === undefined || last > head.revision) return undefined;
    let sequence = 0;
    for (const [index, [id]] of events.entries()) {
      const found = this.#eventAt.get(head.id, before + 1 + index);
      if (found?.id !== id) return undefined;
      sequence = found.position;
    }
    return [last, sequence];
  }

  #newStream(name: string): StreamHead {
    this.#streams += 1;
    this.#insertStream.run(this.#streams, name);
    return this.#heads.add(name, { id: this.#streams, revision: -1 });
  }

  #typeNumber(name: string): number {
    const known = this.#types.get(name);
    if (known !== undefined) return known;
    const number = Number(this.#insertType.run(name).lastInsertRowid);
    this.#types.set(name, number);
    return number;
  }

  /** Takes from the disk what is kept in memory: at the start, and after a transaction that failed. */
  #learn(): void {
    this.#heads.forget();
    this.#types.clear();
    const types = this.#log.prepare<[], { id: number; name: string }>('SELECT id, name FROM types').all();
    for (const { id, name } of types) this.#types.set(name, id);
    this.#head = highest(this.#log, 'SELECT max(position) AS value FROM events');
    this.#streams = highest(this.#log, 'SELECT max(id) AS value FROM streams');
  }
}

const revisionOf = (head: StreamHead | undefined): ExpectedRevision =>
  head === undefined ? 'no-stream' : head.revision;

const highest = (log: Connection, query: string): number =>
  log.prepare<[], { readonly value: number | null }>(query).get()?.value ?? 0;
