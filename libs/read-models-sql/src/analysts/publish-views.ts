import { sql } from 'kysely';
import type { Text } from '@qabyldau/kernel';
import type { ReadModel } from '@qabyldau/read-models';
import type { SqlPlace } from '../open.js';
import { openPool } from '../postgres/connection.js';
import { openForWriting } from '../sqlite/connection.js';
import { tableName } from '../table-shape.js';

/** A table under the name by which people ask for it, with what is said about it. */
export interface PublishedView {
  readonly name: string;
  readonly table: ReadModel;
  readonly about: Text;
  readonly columns: readonly { readonly name: string; readonly about: Text }[];
}

/** One word for a value: what a code in a column is called. */
export interface ValueWord {
  readonly field: string;
  readonly value: string;
  readonly text: Text;
}

/** Schema of PostgreSQL for a place that names none. */
const ANALYTICS = 'analytics';

/**
 * Makes a view over each table, the table `about` (view, column, type, kk, ru, en; an empty column means the view
 * itself) and the table `words` (what codes are called), all in one transaction. The tables must be there.
 */
export async function publishViews(
  place: SqlPlace,
  views: readonly PublishedView[],
  words: readonly ValueWord[],
): Promise<void> {
  const lines = aboutLines(views);
  const wordLines = words.map(({ field, value, text }) => [field, value, text.kk, text.ru, text.en]);
  if ('file' in place) {
    publishInFile(place.file, views, lines, wordLines);
    return;
  }
  const { url, schema = ANALYTICS } = place;
  const database = openPool({ url, schema, readOnly: false });
  try {
    await database.transaction().execute(async (work) => {
      for (const { name, table } of views) {
        await sql`drop view if exists ${sql.id(name)}`.execute(work);
        await sql`create view ${sql.id(name)} as select * from ${sql.id(tableName(table))}`.execute(work);
      }
      for (const [name, columns, rows] of [
        ['about', aboutColumns, lines],
        ['words', wordColumns, wordLines],
      ] as const) {
        await sql`drop table if exists ${sql.id(name)}`.execute(work);
        const defined = columns.map((column) => sql`${sql.id(column)} text not null`);
        await sql`create table ${sql.id(name)} (${sql.join(defined)})`.execute(work);
        for (const row of rows)
          await sql`insert into ${sql.id(name)} values (${sql.join([...row])})`.execute(work);
      }
    });
  } finally {
    await database.destroy();
  }
}

const aboutColumns = ['view', 'column', 'type', 'kk', 'ru', 'en'];
const wordColumns = ['field', 'value', 'kk', 'ru', 'en'];

const aboutLines = (views: readonly PublishedView[]): readonly (readonly string[])[] =>
  views.flatMap(({ name, table, about, columns }) => [
    [name, '', '', about.kk, about.ru, about.en],
    ...columns.map((column) => [
      name,
      column.name,
      table.columns[column.name]?.type === 'integer' ? 'integer' : 'text',
      column.about.kk,
      column.about.ru,
      column.about.en,
    ]),
  ]);

function publishInFile(
  file: string,
  views: readonly PublishedView[],
  about: readonly (readonly string[])[],
  words: readonly (readonly string[])[],
): void {
  const connection = openForWriting(file);
  try {
    connection
      .transaction(() => {
        for (const { name, table } of views) {
          connection.exec(`DROP VIEW IF EXISTS "${name}"`);
          connection.exec(`CREATE VIEW "${name}" AS SELECT * FROM "${tableName(table)}"`);
        }
        for (const [name, columns, rows] of [
          ['about', aboutColumns, about],
          ['words', wordColumns, words],
        ] as const) {
          connection.exec(`DROP TABLE IF EXISTS "${name}"`);
          connection.exec(
            `CREATE TABLE "${name}" (${columns.map((column) => `"${column}" TEXT NOT NULL`).join(', ')}) STRICT`,
          );
          const insert = connection.prepare(
            `INSERT INTO "${name}" VALUES (${columns.map(() => '?').join(', ')})`,
          );
          for (const row of rows) insert.run(...row);
        }
      })
      .immediate();
  } finally {
    connection.close();
  }
}
