import { Client, TypeOverrides, types, type QueryConfig } from 'pg';
import type { SqlDatabase } from '../open.js';
import { isCondition } from '../postgres/connection.js';
import type { AskReply, SqlLimits } from './ask-sql.js';

/** What a statement could use to leave the rights it was given or to run another one. */
const LEAVES =
  /\b(set_config|\w*_to_xml\w*|dblink\w*|lo_\w+|pg_read\w*|pg_ls\w*|pg_sleep\w*|pg_stat_file)\b/i;

/** No one can log in with it. */
const roleOf = (schema: string): string => `${schema}_reader`;

const QUERY_CANCELED = '57014';

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const INSUFFICIENT_PRIVILEGE = '42501';

/**
 * Makes the role that may read this schema and nothing else. Where our own role may make none, an administrator must:
 * until then queries are refused.
 */
export async function letAnalystsRead({ url, schema = 'analytics' }: SqlDatabase): Promise<void> {
  const role = roleOf(schema);
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [role]);
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
    if (rowCount === 0) await client.query(`create role ${quoted(role)} nologin`);
    await client.query(`grant ${quoted(role)} to current_user`);
    await client.query(`grant usage on schema ${quoted(schema)} to ${quoted(role)}`);
    await client.query(`grant select on all tables in schema ${quoted(schema)} to ${quoted(role)}`);
  } catch (error) {
    if (!isCondition(error, INSUFFICIENT_PRIVILEGE)) throw error;
  } finally {
    await client.end();
  }
}

/** In a transaction that reads, as a role that sees nothing but this schema, as one prepared statement. */
export async function askPostgres(
  { url, schema = 'analytics' }: SqlDatabase,
  sql: string,
  { rows: limit, milliseconds }: SqlLimits,
): Promise<AskReply | 'too-long'> {
  const [leaving] = LEAVES.exec(sql) ?? [];
  if (leaving !== undefined) return { refused: `${leaving} does more than read` };
  const readAs = new TypeOverrides();
  readAs.setTypeParser(types.builtins.INT8, Number);
  readAs.setTypeParser(types.builtins.NUMERIC, Number);
  const client = new Client({ connectionString: url, types: readAs });
  await client.connect();
  try {
    await client.query('begin transaction read only');
    await client.query(`set local search_path = ${quoted(schema)}`);
    await client.query(`set local statement_timeout = ${String(Math.round(milliseconds))}`);
    await client.query(`set local role ${quoted(roleOf(schema))}`);
    // A cursor takes one query that reads and gives no more rows than are asked for.
    const declared: QueryConfig & { readonly queryMode: 'extended' } = {
      text: `declare answer no scroll cursor for ${sql}`,
      queryMode: 'extended',
    };
    await client.query(declared);
    const { fields, rows } = await client.query<(string | number | null)[]>({
      text: `fetch ${String(limit + 1)} from answer`,
      rowMode: 'array',
    });
    return {
      answer: {
        columns: fields.map(({ name }) => name),
        rows: rows.slice(0, limit),
        more: rows.length > limit,
      },
    };
  } catch (error) {
    if (isCondition(error, QUERY_CANCELED)) return 'too-long';
    return { refused: error instanceof Error ? error.message : String(error) };
  } finally {
    await client.end();
  }
}
