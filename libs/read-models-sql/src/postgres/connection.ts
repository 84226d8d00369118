import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import { Pool, TypeOverrides, types } from 'pg';
import type { AnyTables } from '../compile-query.js';

export type Database = Kysely<AnyTables>;
export type Work = Database | Transaction<AnyTables>;

/** Where the tables stand unless somebody says otherwise. */
export const DEFAULT_SCHEMA = 'qabyldau';

export interface PoolOptions {
  readonly url: string;
  readonly schema: string;
  readonly readOnly: boolean;
}

/** Our integers are safe ones, so that a 64-bit column can be a number. */
const readAs = new TypeOverrides();
readAs.setTypeParser(types.builtins.INT8, Number);

/**
 * A few connections, opened when they are first needed. Names without a schema mean ours. Read models can be
 * built again, so that a commit need not be on the disk at once (`synchronous_commit = off`): a power failure
 * may take the last ones, rows and checkpoints together.
 */
export function openPool({ url, schema, readOnly }: PoolOptions): Database {
  const pool = new Pool({
    connectionString: url,
    types: readAs,
    max: readOnly ? 8 : 4,
    application_name: readOnly ? 'qabyldau queries' : 'qabyldau read models',
  });
  // A connection that breaks while nobody uses it is replaced; without a listener it would end the process.
  pool.on('error', () => undefined);
  const settings = sql`set search_path = ${sql.id(schema)}`;
  const writing = sql`set synchronous_commit = off`;
  const reading = sql`set default_transaction_read_only = on`;
  return new Kysely<AnyTables>({
    dialect: new PostgresDialect({
      pool,
      onCreateConnection: async (connection) => {
        for (const statement of [settings, readOnly ? reading : writing]) {
          await connection.executeQuery(statement.compile(compiler));
        }
      },
    }),
  });
}

/** Compiles what is said to a connection before it belongs to a Kysely. */
const compiler = new Kysely<AnyTables>({
  dialect: new PostgresDialect({ pool: () => Promise.reject(new Error('compiles only')) }),
});

/** What PostgreSQL answers, as far as we act on it. */
export const conditions = { undefinedTable: '42P01', lockNotAvailable: '55P03' } as const;

export const isCondition = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

/** What it gives, or `undefined` where the table is not there (yet). */
export async function unlessMissing<T>(question: Promise<T>): Promise<T | undefined> {
  try {
    return await question;
  } catch (error) {
    if (isCondition(error, conditions.undefinedTable)) return undefined;
    throw error;
  }
}
