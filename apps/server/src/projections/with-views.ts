import { openEmbeddedReader, readHolder } from '@qabyldau/event-store';
import type { Parking, ReadModelQueries } from '@qabyldau/read-models';
import { readModels } from '../system/procedures.js';
import { buildViews } from './build-views.js';
import { openViewReader } from './open-views.js';
import { openReadingVault } from './reading-vault.js';

/** A read model that stands still at an event that it cannot take: what it answers is not up to date. */
export interface StandingStill extends Parking {
  readonly model: string;
}

/**
 * Asks the read models of a data folder. Where no server keeps them up to date, they are brought up to date
 * first. Which of them stand still is told before.
 */
export async function withViews<T>(
  directory: string,
  use: (views: ReadModelQueries) => Promise<T>,
  warn: (standing: readonly StandingStill[]) => void = () => undefined,
): Promise<T> {
  if (readHolder(directory) === undefined) await catchUp(directory);
  const views = await openViewReader(directory);
  try {
    const standing = await standingStill(views);
    if (standing.length > 0) warn(standing);
    return await use(views);
  } finally {
    await views.close();
  }
}

async function standingStill(views: ReadModelQueries): Promise<readonly StandingStill[]> {
  const found: StandingStill[] = [];
  for (const model of readModels) {
    const parking = await views.parked(model);
    if (parking) found.push({ model: model.name, ...parking });
  }
  return found;
}

async function catchUp(directory: string): Promise<void> {
  const store = openEmbeddedReader(directory);
  const keys = openReadingVault(directory);
  try {
    await buildViews({ directory, store, vault: keys.vault });
  } finally {
    keys.close();
    await store.close();
  }
}
