import { setImmediate as nextTurn } from 'node:timers/promises';
import { sql } from 'kysely';
import {
  RowsChecksum,
  type Changes,
  type Checksum,
  type Column,
  type Row,
  type RowValue,
} from '@qabyldau/read-models';
import type { TableShape } from '../table-shape.js';
import type { Work } from './connection.js';

/** Rows in one statement. */
const AT_ONCE = 5_000;

/** The rows of one table. Transactions are the caller's. */
export class ModelTable {
  readonly #name: string;
  readonly #key: string;
  readonly #columns: readonly string[];
  readonly #types: readonly string[];

  constructor(name: string, { key, columns }: TableShape) {
    this.#name = name;
    this.#key = key;
    this.#columns = Object.keys(columns);
    this.#types = Object.values<Column>(columns).map(({ type }) => (type === 'integer' ? 'bigint' : 'text'));
  }

  async load(work: Work, keys: Iterable<string>): Promise<Map<string, Row>> {
    const rows = new Map<string, Row>();
    for (const part of parts([...keys])) {
      const found = await sql<Row>`select ${this.#list()} from ${sql.table(this.#name)}
        where ${sql.ref(this.#key)} = any(${part}::text[])`.execute(work);
      for (const row of found.rows) rows.set(String(row[this.#key]), row);
    }
    return rows;
  }

  async write(work: Work, changes: Changes): Promise<void> {
    const deleted: string[] = [];
    const written: Row[] = [];
    for (const [key, change] of changes) {
      if (change === 'deleted') deleted.push(key);
      else written.push(change);
    }
    for (const part of parts(deleted)) {
      await sql`delete from ${sql.table(this.#name)}
        where ${sql.ref(this.#key)} = any(${part}::text[])`.execute(work);
    }
    for (const part of parts(written))
      await sql`${this.#insert(part)} on conflict (${sql.ref(this.#key)}) ${this.#overwrite()}`.execute(work);
  }

  /** Rows whose keys it does not hold. */
  async add(work: Work, rows: readonly Row[]): Promise<void> {
    for (const part of parts(rows)) await this.#insert(part).execute(work);
  }

  /**
   * In a transaction of one moment: the rows come in several portions. PostgreSQL writes each as canonical JSON itself;
   * a row taken apart and written here costs several times as much.
   */
  async checksum(work: Work): Promise<Checksum> {
    const members = [...this.#columns]
      .sort()
      .map(
        (column, i) =>
          sql`${sql.lit(`${i === 0 ? '{' : ','}"${column}":`)} || coalesce(to_json(${sql.ref(column)})::text, 'null')`,
      );
    await sql`declare rows_in_order no scroll cursor for
      select ${sql.join(members, sql` || `)} || '}' as row
      from ${sql.table(this.#name)} order by ${sql.ref(this.#key)}`.execute(work);
    const checksum = new RowsChecksum();
    const fetch = sql<{ row: string }>`fetch ${sql.lit(AT_ONCE)} from rows_in_order`;
    let { rows } = await fetch.execute(work);
    while (rows.length > 0) {
      const taken = rows;
      // The database fetches the next ones while these are taken.
      const [next] = await Promise.all([
        fetch.execute(work),
        nextTurn().then(() => taken.forEach(({ row }) => checksum.addText(row))),
      ]);
      ({ rows } = next);
    }
    await sql`close rows_in_order`.execute(work);
    return checksum.digest();
  }

  /** A column is one array: the statement stays the same, and planned the same, for any number of rows. */
  #insert(rows: readonly Row[]) {
    const arrays = this.#columns.map((column, i) => {
      const values = arrayText(rows.map((row) => row[column] ?? null));
      return sql`${values}::${sql.raw(this.#types[i] ?? 'text')}[]`;
    });
    return sql`insert into ${sql.table(this.#name)} (${this.#list()}) select * from unnest(${sql.join(arrays)})`;
  }

  #list() {
    return sql.join(this.#columns.map((column) => sql.ref(column)));
  }

  #overwrite() {
    const rest = this.#columns.filter((column) => column !== this.#key);
    if (rest.length === 0) return sql`do nothing`;
    const values = rest.map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`);
    return sql`do update set ${sql.join(values)}`;
  }
}

/** An array as PostgreSQL reads it. In most columns of many rows nothing has to be escaped, and none looked at by itself. */
function arrayText(values: readonly RowValue[]): string {
  const plain = !values.includes(null) && !/["\\]/.test(values.join(''));
  return plain ? `{"${values.join('","')}"}` : `{${values.map(elementText).join(',')}}`;
}

const elementText = (value: RowValue): string =>
  value === null ? 'NULL' : `"${String(value).replaceAll(/["\\]/g, '\\$&')}"`;

function* parts<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += AT_ONCE) yield all.slice(from, from + AT_ONCE);
}
