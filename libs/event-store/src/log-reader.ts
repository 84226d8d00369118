import type { Statement } from 'better-sqlite3';
import type { Connection } from './database-files.js';
import { eventColumns, EventRows, type EventPage, type EventRow } from './event-rows.js';
import type { EventFilter, RecordedEvent, StreamAtHead } from './port.js';

/** A part of the log: the events found, and how far the search went. */
export interface Stretch {
  readonly events: readonly RecordedEvent[];
  readonly reached: number;
}

export type Direction = 'forwards' | 'backwards';

/** Longest stretch searched in one go, so that a filter that finds nothing does not hold the thread for long. */
const searchWindow = 10_000;

/** Every text that begins with a prefix sorts before the prefix followed by this, the last code point. */
const afterAll = '\u{10FFFF}';

/** Reads `log.db` page by page in the calling thread, in short read transactions. */
export class LogReader {
  readonly #log: Connection;
  readonly #rows: EventRows;
  readonly #head: Statement<[], { readonly value: number | null }>;
  readonly #stream: Statement<[string], { readonly id: number }>;
  readonly #names: Statement<
    [string, string, string, number],
    { readonly id: number; readonly name: string }
  >;
  readonly #headOf: Statement<[number], StreamAtHead>;
  readonly #lastRevision: Statement<[string], { readonly value: number | null }>;
  readonly #streamPages: Readonly<Record<Direction, Statement<unknown[], EventRow>>>;
  readonly #logPages = new Map<string, Statement<unknown[], EventRow>>();

  constructor(log: Connection) {
    this.#log = log;
    this.#rows = new EventRows(log);
    this.#head = log.prepare('SELECT max(position) AS value FROM events');
    this.#stream = log.prepare('SELECT id FROM streams WHERE name = ?');
    this.#names = log.prepare(
      'SELECT id, name FROM streams WHERE name > ? AND name BETWEEN ? AND ? ORDER BY name LIMIT ?',
    );
    this.#headOf = log.prepare(
      `SELECT name AS stream, (SELECT max(revision) FROM events WHERE stream = streams.id) AS revision
       FROM streams WHERE id = ?`,
    );
    this.#lastRevision = log.prepare(
      'SELECT max(revision) AS value FROM events WHERE stream = (SELECT id FROM streams WHERE name = ?)',
    );
    const streamPage = (condition: string) => this.#prepare(`e.stream = ? AND ${condition} LIMIT ?`);
    this.#streamPages = {
      forwards: streamPage('e.revision >= ? ORDER BY e.revision'),
      backwards: streamPage('e.revision <= ? ORDER BY e.revision DESC'),
    };
  }

  /** Number of the last event, 0 when there is none. */
  head(): number {
    return this.#head.get()?.value ?? 0;
  }

  /** How many events there are, counted one by one, and the number of the last: both of one moment. */
  count(): { readonly events: number; readonly head: number } {
    const query = 'SELECT count(*) AS events, coalesce(max(position), 0) AS head FROM events';
    return (
      this.#log.prepare<[], { readonly events: number; readonly head: number }>(query).get() ?? {
        events: 0,
        head: 0,
      }
    );
  }

  /** At most `limit` events of a stream from a revision (inclusive); fewer when they are large, none at its end. */
  streamPage(stream: string, direction: Direction, from: number, limit: number): EventPage {
    const number = this.#stream.get(stream)?.id;
    if (number === undefined) return { events: [], last: 0, cut: false };
    const beside = direction === 'forwards' ? 1 : -1;
    return this.#rows.page(limit, (last, rows) =>
      this.#streamPages[direction].all(number, last === undefined ? from : last[2] + beside, rows),
    );
  }

  /** The next events after one number and up to another that pass the filter, at most `limit`. */
  stretch(after: number, upTo: number, limit: number, filter?: EventFilter): Stretch {
    const end = filter ? Math.min(upTo, after + searchWindow) : upTo;
    const statement = this.#logPage(filter);
    const values = filterValues(filter);
    const { events, last, cut } = this.#rows.page(limit, (before, rows) =>
      statement.all(before?.[0] ?? after, end, ...values, rows),
    );
    return { events, reached: cut || events.length === limit ? last : end };
  }

  /** Numbers of the next streams by name after one, of those that begin with a prefix; and the last name. */
  streamsPage(
    prefix: string,
    after: string,
    limit: number,
  ): { readonly numbers: readonly number[]; readonly last: string | undefined } {
    const rows = this.#names.all(after, prefix, prefix + afterAll, limit);
    return { numbers: rows.map(({ id }) => id), last: rows.at(-1)?.name };
  }

  /** Streams by their numbers. Quick for numbers in rising order: their events lie near one another. */
  heads(numbers: readonly number[]): readonly StreamAtHead[] {
    return this.#log.transaction(() => numbers.flatMap((number) => this.#headOf.get(number) ?? []))();
  }

  /** The revision of a stream's last event, from an index alone; nothing for one that does not exist. */
  headOf(stream: string): number | undefined {
    return this.#lastRevision.get(stream)?.value ?? undefined;
  }

  /** How many streams there are; they are numbered without gaps. */
  streams(): number {
    const query = 'SELECT max(id) AS value FROM streams';
    return this.#log.prepare<[], { readonly value: number | null }>(query).get()?.value ?? 0;
  }

  close(): void {
    this.#log.close();
  }

  #logPage(filter: EventFilter | undefined): Statement<unknown[], EventRow> {
    const condition = filterCondition(filter);
    const known = this.#logPages.get(condition);
    if (known) return known;
    const statement = this.#prepare(
      `e.position > ? AND e.position <= ? ${condition} ORDER BY e.position LIMIT ?`,
    );
    this.#logPages.set(condition, statement);
    return statement;
  }

  #prepare(condition: string): Statement<unknown[], EventRow> {
    return this.#log
      .prepare<unknown[], EventRow>(`SELECT ${eventColumns} FROM events e WHERE ${condition}`)
      .raw();
  }
}

function filterCondition(filter: EventFilter | undefined): string {
  if (filter === undefined) return '';
  if ('types' in filter) {
    return `AND e.type IN (SELECT id FROM types WHERE name IN (${filter.types.map(() => '?').join(',')}))`;
  }
  // Correlated on purpose: the log is walked in order of position and each row's stream looked up by number.
  const ranges = filter.streamPrefixes.map(() => 'name BETWEEN ? AND ?').join(' OR ');
  return `AND EXISTS (SELECT 1 FROM streams WHERE id = e.stream AND (${ranges || 'false'}))`;
}

function filterValues(filter: EventFilter | undefined): readonly string[] {
  if (filter === undefined) return [];
  return 'types' in filter
    ? filter.types
    : filter.streamPrefixes.flatMap((prefix) => [prefix, prefix + afterAll]);
}
