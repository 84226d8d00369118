import { setTimeout as pause } from 'node:timers/promises';
import { openEmbeddedReader, readHolder, START } from '@qabyldau/event-store';
import type { Parking, ReadModelQueries } from '@qabyldau/read-models';
import { readModels } from '../system/procedures.js';
import { buildViews } from './build-views.js';
import { openViewReader } from './open-views.js';
import { openReadingVault } from './reading-vault.js';
import { unlessFilling } from './unless-filling.js';

/** A read model that stands still at an event that it cannot take: what it answers is not up to date. */
export interface StandingStill extends Parking {
  readonly model: string;
}

/**
 * Asks the read models of a data folder. Where no server keeps them up to date, they are brought up to date
 * first. Which of them stand still is told before. One that a server is still filling is not asked: QabyldauError
 * `table-filling`.
 */
export async function withViews<T>(
  directory: string,
  use: (views: ReadModelQueries) => Promise<T>,
  warn: (standing: readonly StandingStill[]) => void = () => undefined,
): Promise<T> {
  const served = readHolder(directory) !== undefined;
  if (!served) await catchUp(directory);
  const reader = await openViewReader(directory);
  const filling = served && (await someAreUnread(reader, directory));
  const views = unlessFilling(reader, () => filling);
  try {
    const standing = await standingStill(views);
    if (standing.length > 0) warn(standing);
    return await use(views);
  } finally {
    await views.close();
  }
}

/** A server that has just got its first event follows it at once: that is no filling. */
const PATIENCE_MS = 2_000;
const BETWEEN_LOOKS_MS = 100;

async function someAreUnread(views: ReadModelQueries, directory: string): Promise<boolean> {
  const log = openEmbeddedReader(directory);
  const { events } = log.stats();
  await log.close();
  if (events === 0) return false;
  for (let waited = 0; ; waited += BETWEEN_LOOKS_MS) {
    const positions = await Promise.all(readModels.map((model) => views.checkpoint(model)));
    if (!positions.includes(START)) return false;
    if (waited >= PATIENCE_MS) return true;
    await pause(BETWEEN_LOOKS_MS);
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
