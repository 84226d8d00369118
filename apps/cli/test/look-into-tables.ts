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

function inFile(file: string): Looker {
  if (!existsSync(file)) throw new Error(`${file} is missing`);
  const views = new Database(file, { readonly: true });
  const besides = views
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE '%\\_\\_rebuild' ESCAPE '\\'`,
    )
    .pluck();
  const switched = views.prepare<[], number>('SELECT sum(generation - 1) FROM read_models').pluck();
  const look = views.transaction((): Progress => {
    const names = besides.all();
    const filled = names.some((name) => views.prepare(`SELECT 1 FROM "${name}" LIMIT 1`).get() !== undefined);
    return { beside: names.length, filled, switched: switched.get() ?? 0 };
  });
  return {
    look: () => Promise.resolve(look()),
    close: () => Promise.resolve(void views.close()),
  };
}

async function inDatabase(url: string, schema: string): Promise<Looker> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const ask = async <T>(sql: string): Promise<readonly T[]> =>
    (await client.query({ text: sql })).rows as T[];
  return {
    look: async () => {
      const names = await ask<{ name: string; pages: string }>(
        `SELECT relname AS name, pg_relation_size(oid) AS pages FROM pg_class
         WHERE relnamespace = '${schema}'::regnamespace AND relkind = 'r' AND relname LIKE '%\\_\\_rebuild'`,
      );
      const [sum] = await ask<{ switched: string }>(
        `SELECT sum(generation - 1) AS switched FROM "${schema}".read_models`,
      );
      return {
        beside: names.length,
        filled: names.some(({ pages }) => Number(pages) > 0),
        switched: Number(sum?.switched ?? 0),
      };
    },
    close: () => client.end(),
  };
}
