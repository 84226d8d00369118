import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { EventReader } from '@qabyldau/event-store';
import { QabyldauError } from '@qabyldau/kernel';
import type { ReadModelQueries, ReadModelTables } from '@qabyldau/read-models';
import { openSqlReader, openSqlTables, type LogIdentity, type SqlPlace } from '@qabyldau/read-models-sql';

/**
 * Where the read models of a data folder stand: in `views.db` beside the log, or in the PostgreSQL database
 * that `DATABASE_URL` names (in its schema `DATABASE_SCHEMA`, by default `qabyldau`).
 */
function placeOf(directory: string): SqlPlace {
  const { DATABASE_URL: url, DATABASE_SCHEMA: schema } = process.env;
  if (url === undefined || url === '') return { file: join(directory, 'views.db') };
  return { url, schema: schema === '' ? undefined : schema };
}

/** @throws Error when the database holds the read models of another log. */
export async function openViewTables(
  directory: string,
  store: Pick<EventReader, 'readAll' | 'head'>,
): Promise<ReadModelTables> {
  const place = placeOf(directory);
  if ('file' in place) return openSqlTables(place);
  return openSqlTables({ ...place, log: logOf(store) });
}

/** What tells this log from another. */
export const logOf = (store: Pick<EventReader, 'readAll' | 'head'>): LogIdentity => ({
  firstEvent: () => firstEventOf(store),
  head: () => store.head(),
});

/** @throws QabyldauError `table-filling` when whoever writes the log has not begun to fill any table */
export async function openViewReader(directory: string): Promise<ReadModelQueries> {
  const place = placeOf(directory);
  if ('file' in place && !existsSync(place.file))
    throw new QabyldauError('table-filling', { table: basename(place.file) });
  return openSqlReader(place);
}

async function firstEventOf(store: Pick<EventReader, 'readAll'>): Promise<string | undefined> {
  for await (const [event] of store.readAll({ limit: 1 })) return event?.id;
  return undefined;
}
