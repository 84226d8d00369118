import type { Position } from '@qabyldau/event-store';
import type { Query, ReadModel, ReadModelQueries, Row } from '@qabyldau/read-models';
import { everyPage, reportModels, type ReportTables } from './report-tables.js';

const models = Object.values(reportModels) as unknown as readonly ReadModel[];

/**
 * Makes something of the live tables while they all stand at one position, before and after; `undefined` when they
 * do not stay there. Much quicker than folding them from the log, and the same.
 */
export async function fromLiveTables<T>(
  views: ReadModelQueries,
  make: (tables: ReportTables) => Promise<T>,
): Promise<T | undefined> {
  const before = await commonPosition(views);
  if (before === undefined) return undefined;
  const made = await make({
    position: before,
    all: <R extends Row>(model: ReadModel<R>, query: Query<R>) =>
      everyPage((page) => views.select(model, page), query),
  });
  return (await commonPosition(views)) === before ? made : undefined;
}

async function commonPosition(views: ReadModelQueries): Promise<Position | undefined> {
  const positions = new Set(await Promise.all(models.map((model) => views.checkpoint(model))));
  return positions.size === 1 ? [...positions][0] : undefined;
}
