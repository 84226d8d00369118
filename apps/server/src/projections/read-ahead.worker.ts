import { parentPort, workerData } from 'node:worker_threads';
import { openEmbeddedReader } from '@qabyldau/event-store';
import { workflows } from '../system/procedures.js';
import { modelEvents } from './model-events.js';
import { packEvents } from './pack-events.js';
import type { ReadAheadData, ReadAheadOrder, ReadAheadPage } from './read-ahead.js';
import { openReadingVault } from './reading-vault.js';

// The thread that reads the log and the keys for one that makes rows of it.

/** How much may wait to be taken: some hundred thousand events, or some pages of very large ones. */
const AHEAD_CHARACTERS = 32_000_000;
/** What an event has beside its data. */
const BESIDE_DATA = 150;

const { directory, models } = workerData as ReadAheadData;
const reader = openEmbeddedReader(directory);
const { vault } = openReadingVault(directory);
const source = modelEvents({ reader, workflows, models, vault });

parentPort?.on('message', (order: ReadAheadOrder) => {
  // What it throws ends the thread, and with it whoever waits for a page.
  void give(order);
});

async function give({ after, upTo, port }: ReadAheadOrder): Promise<void> {
  const left = new AbortController();
  const waiting: number[] = [];
  let characters = 0;
  let look = (): void => undefined;
  port.on('message', () => {
    characters -= waiting.shift() ?? 0;
    look();
  });
  port.once('close', () => {
    left.abort();
    look();
  });
  for await (const { events, ...part } of source(after, left.signal, upTo)) {
    const page: ReadAheadPage = { ...part, events: packEvents(events) };
    port.postMessage(page);
    const size = page.events.data.length + events.length * BESIDE_DATA;
    waiting.push(size);
    characters += size;
    while (characters > AHEAD_CHARACTERS && !left.signal.aborted)
      await new Promise<void>((resolve) => (look = resolve));
    if (left.signal.aborted) return;
  }
  port.postMessage('nothing-more' satisfies ReadAheadPage);
}
