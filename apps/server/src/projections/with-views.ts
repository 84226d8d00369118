import { openEmbeddedReader, readHolder } from '@qabyldau/event-store';
import type { ReadModelQueries } from '@qabyldau/read-models';
import { buildViews } from './build-views.js';
import { openViewReader } from './open-views.js';
import { openReadingVault } from './reading-vault.js';

/** Asks the read models of a data folder. Where no server keeps them up to date, they are brought up to date first. */
export async function withViews<T>(
  directory: string,
  use: (views: ReadModelQueries) => Promise<T>,
): Promise<T> {
  if (readHolder(directory) === undefined) await catchUp(directory);
  const views = await openViewReader(directory);
  try {
    return await use(views);
  } finally {
    await views.close();
  }
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
