import Database from 'better-sqlite3';

export type Connection = Database.Database;

/**
 * The only connection that writes. Read models can be built again, so that a commit need not be on the
 * disk (`NORMAL`): a power failure may take the last ones, rows and checkpoints together.
 */
export function openForWriting(file: string): Connection {
  const connection = new Database(file, { timeout: 5_000 });
  connection.pragma('page_size = 4096');
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = NORMAL');
  // For personal models. It belongs to a connection, not to a table, and costs the others nothing measurable.
  connection.pragma('secure_delete = ON');
  // A checkpoint every 32 MB instead of every 4: bulk writes the same pages again and again.
  connection.pragma('wal_autocheckpoint = 8000');
  // A table that others are made to stand for (a switch, a scrub) keeps the views that name it.
  connection.pragma('legacy_alter_table = ON');
  // Sorting must not leave personal data in temporary files.
  connection.pragma('temp_store = MEMORY');
  tune(connection);
  return connection;
}

/** A connection for queries in any thread; every statement on it sees the last commit. */
export function openForReading(file: string): Connection {
  const connection = new Database(file, { readonly: true, fileMustExist: true, timeout: 5_000 });
  connection.pragma('query_only = ON');
  tune(connection);
  return connection;
}

function tune(connection: Connection): void {
  connection.pragma('cache_size = -65536');
  connection.pragma('case_sensitive_like = ON');
}

/** Moves the whole WAL into the file and empties it. False while a reader is in the way. */
export function emptyWal(connection: Connection): boolean {
  connection.pragma('busy_timeout = 200');
  const [result] = connection.pragma('wal_checkpoint(TRUNCATE)') as readonly { readonly busy: number }[];
  connection.pragma('busy_timeout = 5000');
  return result?.busy === 0;
}
