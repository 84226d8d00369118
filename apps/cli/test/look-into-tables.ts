import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { Client } from 'pg';
import { viewsFile, type Place } from './live-log.js';

/** How far a rebuild has come, as somebody sees who looks at the database from outside. */
export interface Progress {
  /** Tables that are being filled beside the live ones. */
  readonly beside: number;
  /** Whether rows have been written into one of them. */
  readonly filled: boolean;
  /** How many tables have been switched to since all began, over all rebuilds. */
  readonly switched: number;
}

/** Another hand on the tables of read models: it asks what is in the database itself. */
export interface Looker {
  look(): Promise<Progress>;
  close(): Promise<void>;
}

export async function lookInto(directory: string, { url, schema = 'qabyldau' }: Place): Promise<Looker> {
  return url === undefined ? inFile(viewsFile(directory)) : inDatabase(url, schema);
}

const nothing: Progress = { beside: 0, filled: false, switched: 0 };

function inFile(file: string): Looker {
  let views: Database.Database | undefined;
  const look = (): Progress => {
    if (!existsSync(file)) return nothing;
    views ??= new Database(file, { readonly: true });
    const ask = (question: string): readonly unknown[] => views?.prepare(question).pluck().all() ?? [];
    const names = ask(`SELECT name FROM sqlite_schema WHERE type = 'table'`).map(String);
    if (!names.includes('read_models')) return nothing;
    const besides = names.filter((name) => name.endsWith('__rebuild'));
    return {
      beside: besides.length,
      filled: besides.some((name) => ask(`SELECT 1 FROM "${name}" LIMIT 1`).length > 0),
      switched: Number(ask('SELECT sum(generation - 1) FROM read_models')[0] ?? 0),
    };
  };
  return {
    // One moment: a table that is there by its name must not be gone when it is asked.
    look: () => Promise.resolve(views?.transaction(look)() ?? look()),
    close: () => Promise.resolve(void views?.close()),
  };
}

async function inDatabase(url: string, schema: string): Promise<Looker> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const ask = async <T>(sql: string): Promise<readonly T[]> =>
    (await client.query({ text: sql })).rows as T[];
  return {
    look: async () => {
      const tables = await ask<{ name: string; pages: string }>(
        `SELECT relname AS name, pg_relation_size(oid) AS pages FROM pg_class
         WHERE relnamespace = to_regnamespace('${schema}') AND relkind = 'r'`,
      );
      if (!tables.some(({ name }) => name === 'read_models')) return nothing;
      const [sum] = await ask<{ switched: string }>(
        `SELECT sum(generation - 1) AS switched FROM "${schema}".read_models`,
      );
      const besides = tables.filter(({ name }) => name.endsWith('__rebuild'));
      return {
        beside: besides.length,
        filled: besides.some(({ pages }) => Number(pages) > 0),
        switched: Number(sum?.switched ?? 0),
      };
    },
    close: () => client.end(),
  };
}
