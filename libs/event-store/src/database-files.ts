import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Durability } from './writer-messages.js';

export type Connection = Database.Database;

export const logFile = (directory: string): string => join(directory, 'log.db');
export const keyFile = (directory: string): string => join(directory, 'keys.db');

/**
 * Stream names and types stand once in tables of their own; an event is told by small numbers.
 * There is deliberately no index over event ids: random UUIDs would touch a page of their own at every
 * append, and a repeated append is recognised at the revisions where it must stand.
 */
const logSchema = `
  CREATE TABLE IF NOT EXISTS streams (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
  CREATE TABLE IF NOT EXISTS types (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
  CREATE TABLE IF NOT EXISTS events (
    position INTEGER PRIMARY KEY,
    stream INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    type INTEGER NOT NULL,
    id TEXT NOT NULL,
    data TEXT NOT NULL,
    personal TEXT,
    metadata TEXT NOT NULL,
    hash TEXT NOT NULL,
    UNIQUE (stream, revision)
  ) STRICT;
`;

/**
 * Keys are rows that never move: numbered in order of arrival (a page that fills up is left alone, not
 * split, so that no stale copy of a key is made) and overwritten in place by zeros of the same length.
 */
const keySchema = `
  CREATE TABLE IF NOT EXISTS keys (
    number INTEGER PRIMARY KEY,
    subject TEXT NOT NULL UNIQUE,
    destroyed INTEGER NOT NULL,
    wrapped BLOB NOT NULL
  ) STRICT;
`;

export function openLogForWriting(directory: string, durability: Durability): Connection {
  const log = openForWriting(logFile(directory), durability, 8192);
  // A checkpoint every 32 MB instead of every 8: fewer stalls, and a WAL that readers still walk quickly.
  log.pragma('wal_autocheckpoint = 4000');
  log.exec(logSchema);
  return log;
}

export function openKeysForWriting(directory: string, durability: Durability): Connection {
  const keys = openForWriting(keyFile(directory), durability, 4096);
  keys.pragma('secure_delete = ON');
  keys.exec(keySchema);
  return keys;
}

/** A read-only connection; every statement on it sees the last commit, whichever process made it. */
export function openForReading(file: string): Connection {
  const connection = new Database(file, { readonly: true, fileMustExist: true, timeout: 5000 });
  connection.pragma('query_only = ON');
  // 32 MB, taken only as it is needed; the 2 MB of SQLite's own do not hold the inner pages of a large log.
  connection.pragma('cache_size = -32000');
  return connection;
}

function openForWriting(file: string, durability: Durability, pageSize: number): Connection {
  const connection = new Database(file, { timeout: 5000 });
  connection.pragma(`page_size = ${pageSize}`);
  connection.pragma('journal_mode = WAL');
  // NORMAL still syncs at checkpoints: a power failure then loses the last commits but damages nothing.
  connection.pragma(`synchronous = ${durability === 'full' ? 'FULL' : 'NORMAL'}`);
  return connection;
}

/** Moves the whole WAL into the database file, syncs it and empties the WAL. False while a reader is in the way. */
export function checkpoint(connection: Connection): boolean {
  const rows = connection.pragma('wal_checkpoint(TRUNCATE)') as readonly { readonly busy: number }[];
  return rows[0]?.busy === 0;
}
