import type { EmbeddedReader, EventReader } from '@qabyldau/event-store';
import { systemClock } from '@qabyldau/kernel';
import type { Vault } from '@qabyldau/runtime';
import { openAllTables } from '../analytics/open-analysts.js';
import { workflows } from '../system/procedures.js';
import { Following } from './following.js';
import { modelEvents } from './model-events.js';

export interface Buildable {
  readonly directory: string;
  readonly store: EventReader & Pick<EmbeddedReader, 'count'>;
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
  const { tables, models } = await openAllTables(directory, store);
  try {
    const following = await Following.begin({
      models,
      tables,
      log: store,
      sourceOf: (some) => modelEvents({ reader: store, workflows, models: some, vault }),
      clock: systemClock,
      onParked: () => undefined,
    });
    const reached = Promise.all(models.map(({ name }) => following.waitFor(name, head, NO_LIMIT_MS)));
    await Promise.race([reached, following.done]);
    await following.stop();
  } finally {
    await tables.close();
  }
}
