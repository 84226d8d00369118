import { parentPort, workerData } from 'node:worker_threads';
import { QabyldauError } from '@qabyldau/kernel';
import type { FromRebuild, RebuildOrder } from './rebuild-in-thread.js';
import { rebuildViews } from './rebuild-views.js';

// The thread that rebuilds read models for somebody who waits for it.

const tell = (message: FromRebuild): void => parentPort?.postMessage(message);

try {
  const views = await rebuildViews({
    ...(workerData as RebuildOrder),
    onRebuilt: (view) => tell({ kind: 'rebuilt', view }),
  });
  tell({ kind: 'done', views });
} catch (error) {
  // A clone of an error has lost its class, and with it what to do about it.
  if (!(error instanceof QabyldauError)) throw error;
  tell({ kind: 'failed', code: error.code, data: error.data });
}
