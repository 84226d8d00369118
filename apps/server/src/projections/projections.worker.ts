import { parentPort, workerData } from 'node:worker_threads';
import { openEmbeddedReader } from '@qabyldau/event-store';
import { systemClock } from '@qabyldau/kernel';
import { workflows } from '../system/procedures.js';
import { openAllTables } from '../analytics/open-analysts.js';
import { Following } from './following.js';
import type { FromProjections, ProjectionsData, ToProjections } from './messages.js';
import { modelEvents } from './model-events.js';
import { openReadingVault } from './reading-vault.js';

// The thread that builds the read models: reads the log and the keys, writes views.db and analytics.db and nothing else.

const port = parentPort;
if (port === null) throw new Error('this file runs as a worker thread');
const { directory } = workerData as ProjectionsData;
const tell = (message: FromProjections): void => port.postMessage(message);

const rings = new Set<() => void>();
const reader = openEmbeddedReader(directory, {
  wake: (ring) => {
    rings.add(ring);
    return () => rings.delete(ring);
  },
});
const keys = openReadingVault(directory);
const { tables, models } = await openAllTables(directory, reader);

let stopping = false;
let following = await start();
tell({ kind: 'opened' });

/** Another process may rebuild what is parked here. */
const LOOK_AGAIN_MS = 1000;
const lookingAgain = setInterval(() => void following.lookAgain().catch(() => undefined), LOOK_AGAIN_MS);

port.on('message', (message: ToProjections) => {
  switch (message.kind) {
    case 'committed':
      look();
      return;
    case 'wait':
      look();
      void following
        .waitFor(message.model, message.position, message.milliseconds)
        .then((value) => tell({ kind: 'answer', id: message.id, value }));
      return;
    case 'metrics':
      tell({ kind: 'answer', id: message.id, value: following.states() });
      return;
    case 'stop':
      void stop();
  }
});

/** There may be something new in the log. */
function look(): void {
  for (const ring of rings) ring();
}

async function start(): Promise<Following> {
  const started = await Following.begin({
    models,
    tables,
    log: reader,
    sourceOf: (some) => modelEvents({ reader, workflows, models: some, vault: keys.vault }),
    clock: systemClock,
    onParked: (model, { eventId, reason }) => tell({ kind: 'parked', model: model.name, eventId, reason }),
  });
  tell({ kind: 'filling', models: started.filling });
  started.filled().then(
    () => tell({ kind: 'filling', models: [] }),
    () => undefined,
  );
  started.done.catch((error: unknown) => startAgain(error, started));
  return started;
}

/** The log or the tables could not be used: nothing is half done, and all begins again after a while. */
function startAgain(error: unknown, ended?: Following): void {
  if (stopping) return;
  tell({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  setTimeout(() => void restart(ended).catch(startAgain), 1000);
}

async function restart(ended: Following | undefined): Promise<void> {
  await ended?.stop().catch(() => undefined);
  following = await start();
}

async function stop(): Promise<void> {
  stopping = true;
  clearInterval(lookingAgain);
  await following.stop().catch(() => undefined);
  await tables.close();
  await reader.close();
  keys.close();
  port?.close();
}
