import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Calendar } from '@qabyldau/calendar';
import { openEmbeddedReader, openKeyReader, type EmbeddedReader } from '@qabyldau/event-store';
import { Vault } from '@qabyldau/runtime';
import { calendarIn, masterKey } from '@qabyldau/server';
import { UsageError } from './failure.js';

/** A data folder opened for reading; a server may be writing to it meanwhile. */
export interface DataFolder {
  readonly directory: string;
  readonly store: EmbeddedReader;
  readonly vault: Vault;
  /** The calendar in force. */
  readonly calendar: Calendar;
  close(): Promise<void>;
}

/** @throws UsageError `no-data-folder` */
export function checkDataFolder(directory: string): void {
  if (!existsSync(join(directory, 'log.db'))) throw new UsageError('no-data-folder', { directory });
}

/** @throws UsageError `no-data-folder` */
async function openDataFolder(directory: string): Promise<DataFolder> {
  checkDataFolder(directory);
  const store = openEmbeddedReader(directory);
  const keys = openKeyReader(directory);
  const readOnly = () => Promise.reject(new Error('this folder is open for reading'));
  const vault = new Vault(
    { get: (subject) => keys.get(subject), put: readOnly, destroy: readOnly },
    masterKey(directory),
  );
  return {
    directory,
    store,
    vault,
    calendar: (await calendarIn(store)).calendar,
    close: async () => {
      keys.close();
      await store.close();
    },
  };
}

/** Opens, uses, closes. */
export async function withDataFolder<T>(
  directory: string,
  use: (folder: DataFolder) => Promise<T>,
): Promise<T> {
  const folder = await openDataFolder(directory);
  try {
    return await use(folder);
  } finally {
    await folder.close();
  }
}
