import type { Statement } from 'better-sqlite3';
import type { CanonicalJson } from '@qabyldau/kernel';
import type { Connection } from './database-files.js';
import { positionOf } from './position.js';
import type { RecordedEvent } from './port.js';

export type EventRow = readonly [
  position: number,
  stream: number,
  revision: number,
  type: number,
  id: string,
  data: CanonicalJson,
  personal: CanonicalJson | null,
  metadata: CanonicalJson,
  hash: string,
];

export const eventColumns =
  'e.position, e.stream, e.revision, e.type, e.id, e.data, e.personal, e.metadata, e.hash';

/** A page ends early at this many characters of bodies, so that a page of large events does not fill the memory. */
const pageCharacters = 8_000_000;

/** Rows taken from the database at once: one by one each costs half as much again. */
const rowsAtOnce = 100;

const namesAtOnce = 100;
/** Names kept in memory a connection; looking one up costs about as much as reading an event. */
const namesKept = 100_000;

export interface EventPage {
  readonly events: readonly RecordedEvent[];
  /** Number of the last event of the page, 0 for an empty page. */
  readonly last: number;
  /** True when the size of the bodies ended the page before the statement was through. */
  readonly cut: boolean;
}

/** Turns rows into events. Names are joined here, from memory, which is faster than joining them in SQL. */
export class EventRows {
  readonly #streams = new Map<number, string>();
  readonly #types = new Map<number, string>();
  readonly #streamName: Statement<[number], { readonly name: string }>;
  readonly #nextNames: Statement<[number, number], readonly [id: number, name: string]>;
  #lastStream = 0;
  readonly #typeName: Statement<[number], { readonly name: string }>;

  constructor(log: Connection) {
    this.#streamName = log.prepare('SELECT name FROM streams WHERE id = ?');
    this.#nextNames = log
      .prepare<[number, number], readonly [number, string]>(
        'SELECT id, name FROM streams WHERE id >= ? ORDER BY id LIMIT ?',
      )
      .raw();
    this.#typeName = log.prepare('SELECT name FROM types WHERE id = ?');
  }

  /** @param next gives the rows after one of them, or the first ones, and no more than so many */
  page(limit: number, next: (after: EventRow | undefined, rows: number) => readonly EventRow[]): EventPage {
    const events: RecordedEvent[] = [];
    let characters = 0;
    let last: EventRow | undefined;
    while (events.length < limit && characters < pageCharacters) {
      const wanted = Math.min(rowsAtOnce, limit - events.length);
      const rows = next(last, wanted);
      for (const row of rows) {
        events.push(this.#event(row));
        characters += row[5].length + row[7].length + (row[6]?.length ?? 0);
      }
      last = rows.at(-1) ?? last;
      if (rows.length < wanted) return { events, last: last?.[0] ?? 0, cut: false };
    }
    return { events, last: last?.[0] ?? 0, cut: events.length < limit };
  }

  #event([position, stream, revision, type, id, data, personal, metadata, hash]: EventRow): RecordedEvent {
    return {
      id,
      type: nameOf(this.#types, this.#typeName, type),
      data,
      personal: personal ?? undefined,
      metadata,
      hash,
      stream: this.#streams.get(stream) ?? this.#streamNamed(stream),
      revision,
      position: positionOf(position),
    };
  }

  /** Streams are numbered as they begin: who reads the log meets one new one after the other, and gets several names. */
  #streamNamed(number: number): string {
    const next = number === this.#lastStream + 1;
    this.#lastStream = number;
    if (!next) return nameOf(this.#streams, this.#streamName, number);
    if (this.#streams.size + namesAtOnce > namesKept) this.#streams.clear();
    for (const [id, name] of this.#nextNames.all(number, namesAtOnce)) {
      this.#streams.set(id, name);
      this.#lastStream = id;
    }
    return nameOf(this.#streams, this.#streamName, number);
  }
}

function nameOf(
  known: Map<number, string>,
  lookUp: Statement<[number], { readonly name: string }>,
  number: number,
): string {
  const name = known.get(number);
  if (name !== undefined) return name;
  const found = lookUp.get(number)?.name;
  if (found === undefined) throw new Error(`log.db names no stream or type ${number}`);
  if (known.size >= namesKept) known.clear();
  known.set(number, found);
  return found;
}
