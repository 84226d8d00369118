import { join } from 'node:path';
import type { EventReader } from '@qabyldau/event-store';
import type { ReadModel } from '@qabyldau/read-models';
import { letAnalystsRead, openSqlTables, publishViews, type SqlPlace } from '@qabyldau/read-models-sql';
import { logOf, openViewTables } from '../projections/open-views.js';
import { masterKey } from '../system/master-key.js';
import { readModels } from '../system/procedures.js';
import { analystModels, analystViews, publishedViews } from './analyst-views.js';
import { mirroredTables, type MirroredTables } from './mirrored-tables.js';
import { pseudonyms } from './pseudonym.js';
import { valueWords } from './value-words.js';

/**
 * Where analysts ask: `analytics.db` beside the log, or a schema of the PostgreSQL database that `DATABASE_URL` names:
 * `analytics`, and for tables in a schema of another name (`DATABASE_SCHEMA`) `<schema>_analytics`.
 */
export function analystPlace(directory: string): SqlPlace {
  const { DATABASE_URL: url, DATABASE_SCHEMA: schema } = process.env;
  if (url === undefined || url === '') return { file: join(directory, 'analytics.db') };
  const usual = schema === undefined || schema === '' || schema === 'qabyldau';
  return { url, schema: usual ? 'analytics' : `${schema}_analytics` };
}

export interface AllTables {
  readonly tables: MirroredTables;
  readonly models: readonly ReadModel[];
}

/** The live tables and those of analysts, and every model that is folded into them. */
export async function openAllTables(
  directory: string,
  store: Pick<EventReader, 'readAll' | 'head'>,
): Promise<AllTables> {
  const place = analystPlace(directory);
  const live = await openViewTables(directory, store);
  const analysts = await openSqlTables('file' in place ? place : { ...place, log: logOf(store) });
  const pseudonym = pseudonyms(masterKey(directory));
  const own = analystModels(pseudonym);
  for (const model of own) await analysts.load(model, []);
  const tables = await mirroredTables({ live, analysts, views: analystViews, own, pseudonym });
  await publishViews(place, publishedViews, valueWords);
  if (!('file' in place)) await letAnalystsRead(place);
  return { tables, models: [...readModels, ...own] };
}
