import { START, type EventReader, type Position } from '@qabyldau/event-store';
import { systemClock } from '@qabyldau/kernel';
import { rebuildTogether, Runner, type ReadModel, type ReadModelTables } from '@qabyldau/read-models';
import type { Vault } from '@qabyldau/runtime';
import { readModels, workflows } from '../system/procedures.js';
import { openAllTables } from '../analytics/open-analysts.js';
import { modelEvents } from './model-events.js';

export interface Buildable {
  readonly directory: string;
  readonly store: EventReader;
  readonly vault: Pick<Vault, 'open' | 'forget'>;
}

/** Longer than any log takes. */
const NO_LIMIT_MS = 2_000_000_000;

/**
 * Brings the read models up to the head of the log, in this thread, and lets them go. One that cannot take an
 * event is left parked at it; the others are built all the same.
 */
export async function buildViews({ directory, store, vault }: Buildable): Promise<void> {
  const head = await store.head();
  const { tables, models } = await openAllTables(directory, store, (live) =>
    buildNew(live, { directory, store, vault }, head),
  );
  try {
    const source = modelEvents({ reader: store, workflows, models, vault });
    const runner = await Runner.start({
      models,
      tables,
      source,
      clock: systemClock,
      onParked: () => undefined,
    });
    const reached = Promise.all(models.map(({ name }) => runner.waitFor(name, head, NO_LIMIT_MS)));
    await Promise.race([reached, runner.done]);
    await runner.stop();
  } finally {
    await tables.close();
  }
}

/**
 * Tables that nothing has been read into yet are filled as a rebuild fills them, which is several times as quick as
 * following the log. One that cannot take an event stays empty: the runner then leaves it parked where it must stand.
 */
async function buildNew(tables: ReadModelTables, { store, vault }: Buildable, upTo: Position): Promise<void> {
  const models: ReadModel[] = [];
  for (const model of readModels) {
    if ((await tables.checkpoint(model)) === START && !(await tables.parked(model))) models.push(model);
  }
  if (models.length === 0 || upTo === START) return;
  const source = modelEvents({ reader: store, workflows, models, vault });
  await rebuildTogether({ models, tables, source, upTo });
}
