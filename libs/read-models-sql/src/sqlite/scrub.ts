import type { Catalog, CatalogEntry } from './catalog.js';
import { emptyWal, type Connection } from './connection.js';
import { tableName } from '../table-shape.js';

interface SchemaObject {
  readonly name: string;
  readonly sql: string;
}

/**
 * Removes what deleted rows of personal models left in the file. `secure_delete` overwrites a deleted row,
 * but not the copies that SQLite made when it split a page and moved rows to another; so the table is
 * written anew and the old one dropped, which overwrites all its pages. Then the WAL is emptied.
 * False when a reader was in the way; the tables then stay marked.
 */
export function scrub(connection: Connection, catalog: Catalog): boolean {
  const due = catalog.all().filter(({ unscrubbed }) => unscrubbed === 1);
  if (due.length === 0) return true;
  connection
    .transaction(() => {
      for (const entry of due) writeAnew(connection, entry);
    })
    .immediate();
  if (!emptyWal(connection)) return false;
  for (const entry of due) catalog.setUnscrubbed(entry, false);
  return true;
}

function writeAnew(connection: Connection, entry: CatalogEntry): void {
  const table = tableName(entry);
  const old = `${table}__scrub`;
  const objects = (type: 'table' | 'index') =>
    connection
      .prepare<[string, string], SchemaObject>(
        'SELECT name, sql FROM sqlite_schema WHERE type = ? AND tbl_name = ? AND sql IS NOT NULL',
      )
      .all(type, table);
  const statements = [...objects('table'), ...objects('index')].map(({ sql }) => sql);
  connection.exec(`ALTER TABLE "${table}" RENAME TO "${old}"`);
  const [create, ...indexes] = statements;
  connection.exec(create ?? '');
  connection.exec(`INSERT INTO "${table}" SELECT * FROM "${old}"`);
  connection.exec(`DROP TABLE "${old}"`);
  for (const index of indexes) connection.exec(index);
}
