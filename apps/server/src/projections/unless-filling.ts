import { START } from '@qabyldau/event-store';
import { QabyldauError } from '@qabyldau/kernel';
import type { ReadModel, ReadModelQueries } from '@qabyldau/read-models';

/**
 * The tables, where one that is still filled is not asked as if it were empty: `select` and `count` throw
 * QabyldauError `table-filling`. A table of another version that answers meanwhile is none that is filled.
 */
export function unlessFilling(
  tables: ReadModelQueries,
  isFilling: (model: string) => boolean | Promise<boolean>,
): ReadModelQueries {
  const refuse = async (model: Pick<ReadModel, 'name'>): Promise<void> => {
    if (await isFilling(model.name)) throw new QabyldauError('table-filling', { table: model.name });
  };
  return {
    checkpoint: (model) => tables.checkpoint(model),
    parked: (model) => tables.parked(model),
    checksum: (model) => tables.checksum(model),
    close: () => tables.close(),
    select: async (model, query) => {
      const page = await tables.select(model, query);
      if (page.position === START) await refuse(model);
      return page;
    },
    count: async (model, where) => {
      const count = await tables.count(model, where);
      if (count === 0 && (await tables.select(model, { limit: 1 })).position === START) await refuse(model);
      return count;
    },
  };
}
