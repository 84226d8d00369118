import type { Statement } from 'better-sqlite3';
import { sql } from 'kysely';
import { RowsChecksum, type Changes, type Checksum, type Row, type RowValue } from '@qabyldau/read-models';
import { compiler } from './compiler.js';
import type { Connection } from './connection.js';
import type { TableShape } from '../table-shape.js';

type Values = readonly RowValue[];

/** Keys asked for in one statement: few when few rows are touched, many in bulk. Largest first. */
const chunkSizes = [500, 16, 1] as const;

/** The rows of one table, with its statements prepared. Transactions are the caller's. */
export class ModelTable {
  readonly #connection: Connection;
  readonly #name: string;
  readonly #key: string;
  readonly #columns: readonly string[];
  readonly #loads = new Map<number, Statement<Values[], Values>>();
  readonly #insert: Statement<Values[]>;
  readonly #upsert: Statement<Values[]>;
  readonly #delete: Statement<[string]>;

  constructor(connection: Connection, name: string, { key, columns }: TableShape) {
    this.#connection = connection;
    this.#name = name;
    this.#key = key;
    this.#columns = Object.keys(columns);
    const values = Object.fromEntries(this.#columns.map((column) => [column, '']));
    const rest = this.#columns.filter((column) => column !== key);
    const insert = compiler.insertInto(name).values(values);
    this.#insert = connection.prepare(insert.compile().sql);
    const upsert = insert.onConflict((conflict) =>
      rest.length === 0
        ? conflict.column(key).doNothing()
        : conflict
            .column(key)
            .doUpdateSet((eb) =>
              Object.fromEntries(rest.map((column) => [column, eb.ref(`excluded.${column}`)])),
            ),
    );
    this.#upsert = connection.prepare(upsert.compile().sql);
    this.#delete = connection.prepare(compiler.deleteFrom(name).where(key, '=', '').compile().sql);
  }

  load(keys: Iterable<string>): Map<string, Row> {
    const wanted = [...keys];
    const keyIndex = this.#columns.indexOf(this.#key);
    const rows = new Map<string, Row>();
    for (let from = 0; from < wanted.length;) {
      const size = chunkSizes.find((chunk) => chunk <= wanted.length - from) ?? 1;
      for (const values of this.#loadStatement(size).all(wanted.slice(from, from + size))) {
        rows.set(values[keyIndex] as string, this.#row(values));
      }
      from += size;
    }
    return rows;
  }

  write(changes: Changes): void {
    for (const [key, change] of changes) {
      if (change === 'deleted') this.#delete.run(key);
      else this.#upsert.run(this.#values(change));
    }
  }

  /** Rows whose keys it does not hold. */
  add(rows: readonly Row[]): void {
    for (const row of rows) this.#insert.run(this.#values(row));
  }

  /** SQLite writes each row as canonical JSON itself: three times as fast as to take it apart and write it here. */
  checksum(): Checksum {
    const members = [...this.#columns].sort().map((column) => sql`${sql.lit(column)}, ${sql.ref(column)}`);
    const query = sql<{ row: string }>`select json_object(${sql.join(members)}) as row
      from ${sql.table(this.#name)} order by ${sql.ref(this.#key)}`;
    const checksum = new RowsChecksum();
    const rows = this.#connection.prepare<[], string>(query.compile(compiler).sql).pluck().iterate();
    for (const row of rows) checksum.addText(row);
    return checksum.digest();
  }

  #values(row: Row): Values {
    return this.#columns.map((column) => row[column] ?? null);
  }

  #row(values: Values): Row {
    const row: Record<string, RowValue> = {};
    for (let i = 0; i < this.#columns.length; i++) row[this.#columns[i] ?? ''] = values[i] ?? null;
    return row;
  }

  #loadStatement(size: number): Statement<Values[], Values> {
    const known = this.#loads.get(size);
    if (known) return known;
    const query = compiler
      .selectFrom(this.#name)
      .select(this.#columns)
      .where(this.#key, 'in', Array<string>(size).fill(''));
    const statement = this.#connection.prepare<Values[], Values>(query.compile().sql).raw();
    this.#loads.set(size, statement);
    return statement;
  }
}
