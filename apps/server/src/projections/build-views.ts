import type { EventReader } from '@qabyldau/event-store';
import { systemClock } from '@qabyldau/kernel';
import { Runner } from '@qabyldau/read-models';
import type { Vault } from '@qabyldau/runtime';
import { workflows } from '../system/procedures.js';
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
  const { tables, models } = await openAllTables(directory, store);
  try {
    const head = await store.head();
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
