// The physical limit: SQLite alone, the same durability, rows of the same size, as many a transaction as callers wait.
import { join } from 'node:path';
import Database from 'better-sqlite3';

export function rawGroupCommit(directory, rowsPerCommit, body, milliseconds = 1500) {
  const db = new Database(join(directory, `raw-${rowsPerCommit}.db`));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec('CREATE TABLE rows (id INTEGER PRIMARY KEY, body TEXT)');
  const insert = db.prepare('INSERT INTO rows (body) VALUES (?)');
  const commit = db.transaction(() => {
    for (let i = 0; i < rowsPerCommit; i++) insert.run(body);
  });
  const started = performance.now();
  let rows = 0;
  while (performance.now() - started < milliseconds) {
    commit();
    rows += rowsPerCommit;
  }
  const rate = rows / ((performance.now() - started) / 1000);
  db.close();
  return rate;
}

/** Reads every row of a table once. */
export function rawRead(file, sql) {
  const db = new Database(file, { readonly: true });
  const started = performance.now();
  let rows = 0;
  for (const _ of db.prepare(sql).raw().iterate()) rows++;
  const rate = rows / ((performance.now() - started) / 1000);
  db.close();
  return rate;
}
