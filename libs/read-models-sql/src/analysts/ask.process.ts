import Database from 'better-sqlite3';
import type { AskMessage, AskReply, SqlAnswer } from './ask-sql.js';

// Asks one file one query, and is killed by whoever started it.
process.once('message', (message) => {
  process.send?.(reply(message as AskMessage));
});

function reply({ file, sql, rows }: AskMessage): AskReply {
  try {
    return { answer: ask(file, sql, rows) };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}

function ask(file: string, sql: string, limit: number): SqlAnswer {
  const database = new Database(file, { readonly: true, fileMustExist: true, timeout: 5_000 });
  database.pragma('query_only = ON');
  database.pragma('trusted_schema = OFF');
  database.pragma('temp_store = MEMORY');
  database.pragma('hard_heap_limit = 536870912');
  // Refuses several statements by itself.
  const statement = database.prepare<[], (string | number | bigint | Buffer | null)[]>(sql);
  if (!statement.reader || !statement.readonly) throw new Error('it does more than read');
  const rows: (readonly (string | number | null)[])[] = [];
  let more = false;
  for (const row of statement.raw().iterate()) {
    more = rows.length >= limit;
    if (more) break;
    rows.push(row.map(plain));
  }
  return { columns: statement.columns().map(({ name }) => name), rows, more };
}

function plain(value: string | number | bigint | Buffer | null): string | number | null {
  if (typeof value === 'bigint') return value.toString();
  return Buffer.isBuffer(value) ? value.toString('hex') : value;
}
