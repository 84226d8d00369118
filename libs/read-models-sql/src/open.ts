import type { ReadModelQueries, ReadModelTables } from '@qabyldau/read-models';
import { createCatalog } from './catalog.js';
import { openForReading, openForWriting } from './connection.js';
import { SqlQueries } from './sql-queries.js';
import { SqlTables } from './sql-tables.js';

export interface SqlFile {
  /** Path of the SQLite file (`views.db`); its folder must exist. */
  readonly file: string;
}

/** Opens the tables for writing, and makes the file when it is missing. Only one process may write at a time. */
export function openSqlTables({ file }: SqlFile): ReadModelTables {
  const connection = openForWriting(file);
  createCatalog(connection);
  return new SqlTables(connection);
}

/**
 * Opens the tables for queries, in any thread or process, while another writes.
 * @throws Error when {@link openSqlTables} has not made the file yet.
 */
export function openSqlReader({ file }: SqlFile): ReadModelQueries {
  return new SqlQueries(openForReading(file));
}
