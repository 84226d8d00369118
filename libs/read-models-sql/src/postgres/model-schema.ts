import { sql } from 'kysely';
import type { Column } from '@qabyldau/read-models';
import { indexesOf, indexName, partName, tableName, type TableShape } from '../table-shape.js';
import type { Work } from './connection.js';

/** Text compares bytewise, as in SQLite and in memory, whatever the database was made with. */
const columnTypes = { integer: sql`bigint`, text: sql`text collate "C"`, json: sql`text collate "C"` };

/** Without its key: see {@link createKey}. */
export async function createTable(work: Work, table: string, shape: TableShape): Promise<void> {
  let statement = work.schema.createTable(table);
  for (const [name, column] of Object.entries<Column>(shape.columns)) {
    statement = statement.addColumn(name, columnTypes[column.type], (definition) =>
      column.nullable ? definition : definition.notNull(),
    );
  }
  await statement.execute();
}

/** Of a table that is full at once: one sort instead of an insertion for each row. */
export const createKey = (work: Work, table: string, shape: TableShape, generation: number): Promise<void> =>
  work.schema
    .alterTable(table)
    .addPrimaryKeyConstraint(partName(tableName(shape), 'key', generation), [shape.key])
    .execute();

/** Null comes first in every order. A database that is given more than one connection makes several at once. */
export async function createIndexes(
  work: Work,
  table: string,
  shape: TableShape,
  generation: number,
  connections = 1,
): Promise<void> {
  const left = [...indexesOf(shape)];
  const create = async (columns: readonly string[]): Promise<void> => {
    const index = sql.id(indexName(shape, columns, generation));
    const parts = columns.map((column) =>
      shape.columns[column]?.nullable === true
        ? sql`${sql.ref(column)} nulls first`
        : sql`${sql.ref(column)}`,
    );
    await sql`create index if not exists ${index} on ${sql.table(table)} (${sql.join(parts)})`.execute(work);
  };
  const createOneByOne = async (): Promise<void> => {
    for (let columns = left.pop(); columns !== undefined; columns = left.pop()) await create(columns);
  };
  await Promise.all(Array.from({ length: connections }, createOneByOne));
}

export const dropTable = (work: Work, table: string): Promise<void> =>
  work.schema.dropTable(table).ifExists().execute();

/** Whether a view names the table: it cannot be dropped without that one. */
export async function isViewed(work: Work, table: string): Promise<boolean> {
  const found = await sql`select 1 from pg_depend join pg_rewrite on pg_rewrite.oid = pg_depend.objid
    where classid = 'pg_rewrite'::regclass and refobjid = to_regclass(${sql.lit(table)}) limit 1`.execute(
    work,
  );
  return found.rows.length > 0;
}

/** Moves all rows of one table into another of the same columns, in place of those that stand there. */
export async function replaceRows(work: Work, from: string, to: string, shape: TableShape): Promise<void> {
  const columns = sql.join(Object.keys(shape.columns).map((column) => sql.ref(column)));
  await sql`delete from ${sql.table(to)}`.execute(work);
  await sql`insert into ${sql.table(to)} (${columns}) select ${columns} from ${sql.table(from)}`.execute(
    work,
  );
  await dropTable(work, from);
}
