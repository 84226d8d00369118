import { QabyldauError } from '@qabyldau/kernel';
import type { ReadModelQueries, ReadModelTables } from '@qabyldau/read-models';
import { belongsTo, createCatalog as createPostgresCatalog, type LogIdentity } from './postgres/catalog.js';
import { DEFAULT_SCHEMA, openPool } from './postgres/connection.js';
import { PostgresQueries } from './postgres/postgres-queries.js';
import { PostgresTables } from './postgres/postgres-tables.js';
import { createCatalog } from './sqlite/catalog.js';
import { openForReading, openForWriting } from './sqlite/connection.js';
import { SqliteQueries } from './sqlite/sqlite-queries.js';
import { SqliteTables } from './sqlite/sqlite-tables.js';

/** Where the tables of read models stand. */
export type SqlPlace = SqlFile | SqlDatabase;

export interface SqlFile {
  /** Path of the SQLite file (`views.db`); its folder must exist. */
  readonly file: string;
}

export interface SqlDatabase {
  /** `postgres://…`, as `DATABASE_URL` has it. */
  readonly url: string;
  /** A schema of the database for one log; made when it is missing. Default `qabyldau`. */
  readonly schema?: string | undefined;
  /**
   * The log that the tables are built from: what stands there from another one, or from one that was longer,
   * is not gone on with. A file stands beside its log and needs no such proof.
   */
  readonly log?: LogIdentity | undefined;
}

/**
 * Opens the tables for writing, and makes what is missing. Only one process may write to a file at a time.
 * @throws QabyldauError `bad-setting` when the tables of a database were built from another log.
 */
export async function openSqlTables(place: SqlPlace): Promise<ReadModelTables> {
  if ('file' in place) {
    const connection = openForWriting(place.file);
    createCatalog(connection);
    return new SqliteTables(connection);
  }
  const { url, schema = DEFAULT_SCHEMA, log } = place;
  const database = openPool({ url, schema, readOnly: false });
  try {
    await createPostgresCatalog(database, schema);
    if (log && !(await belongsTo(database, log))) throw ofAnotherLog(schema);
  } catch (error) {
    await database.destroy();
    throw error;
  }
  return new PostgresTables(database);
}

/**
 * Opens the tables for queries, in any thread or process, while another writes.
 * @throws Error when {@link openSqlTables} has not made the file yet.
 */
export async function openSqlReader(place: SqlPlace): Promise<ReadModelQueries> {
  if ('file' in place) return new SqliteQueries(openForReading(place.file));
  const { url, schema = DEFAULT_SCHEMA } = place;
  return new PostgresQueries(openPool({ url, schema, readOnly: true }));
}

const ofAnotherLog = (schema: string): QabyldauError =>
  new QabyldauError(
    'bad-setting',
    { setting: 'DATABASE_URL' },
    {
      words: {
        expected: {
          kk: `осы журналдың дерекқоры, ал оның ${schema} схемасында басқа журналдың кестелері тұр`,
          ru: `база данных этого журнала, а в её схеме ${schema} таблицы другого журнала`,
          en: `a database of this log, and its schema ${schema} holds the tables of another one`,
        },
      },
    },
  );
