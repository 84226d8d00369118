import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { QabyldauError, type Json } from '@qabyldau/kernel';
import type { SqlPlace } from '../open.js';
import { askPostgres } from './ask-postgres.js';
import { whyRefused } from './why-refused.js';

export interface SqlLimits {
  readonly rows: number;
  readonly milliseconds: number;
}

export interface SqlAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** There were more rows than the limit. */
  readonly more: boolean;
}

/** To and from the process that asks a file. */
export type AskMessage = { readonly file: string; readonly sql: string; readonly rows: number };
export type AskReply = { readonly answer: SqlAnswer } | { readonly refused: string };

// Names the compiled file from src/ (tests) as well as from dist/.
const askFile = fileURLToPath(new URL('../../dist/analysts/ask.process.js', import.meta.url));

/**
 * Asks one query that reads, and nothing else. A file is asked in a process of its own, opened for reading, which is
 * killed when the time is over: SQLite hears nobody while it computes.
 * @throws QabyldauError `query-refused` (data: reason), `query-too-long` (data: seconds).
 */
export async function askSql(place: SqlPlace, sql: string, limits: SqlLimits): Promise<SqlAnswer> {
  const reason = unreadable(sql);
  if (reason !== undefined) throw refused(reason);
  const answer = await ('file' in place
    ? askFileApart(place.file, sql, limits)
    : askPostgres(place, sql, limits));
  if (answer === 'too-long')
    throw new QabyldauError('query-too-long', { seconds: limits.milliseconds / 1000 });
  if ('refused' in answer) throw refused(answer.refused);
  return answer.answer;
}

const refused = (reason: string): QabyldauError =>
  new QabyldauError('query-refused', { reason }, { words: { reason: whyRefused(reason) } });

/** What may begin a query that reads. Both databases check for themselves as well. */
const beginnings = ['select', 'with', 'values'];

function unreadable(sql: string): string | undefined {
  const text = sql.replace(/^(\s+|--[^\n]*(\n|$)|\/\*[\s\S]*?\*\/)+/, '');
  const [word = ''] = /^\(*\s*[a-z]*/i.exec(text) ?? [];
  const first = word.replace(/[^a-z]/gi, '').toLowerCase();
  return beginnings.includes(first) ? undefined : `${first.toUpperCase() || '…'}: only SELECT reads`;
}

function askFileApart(file: string, sql: string, limits: SqlLimits): Promise<AskReply | 'too-long'> {
  return new Promise((resolve, reject) => {
    const child = fork(askFile, { env: {}, execArgv: ['--max-old-space-size=1024'] });
    const timeout = setTimeout(() => {
      resolve('too-long');
      child.kill('SIGKILL');
    }, limits.milliseconds);
    child.once('message', (reply) => {
      resolve(reply as AskReply);
      child.kill('SIGKILL');
    });
    child.once('error', reject);
    child.once('exit', () => {
      clearTimeout(timeout);
      resolve({ refused: 'it took more memory than there is for one query' });
    });
    const message: AskMessage = { file, sql, rows: limits.rows };
    child.send(message satisfies Json);
  });
}
