import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { QabyldauError, type ErrorCode, type JsonObject } from '@qabyldau/kernel';
import { youngRows } from './young-rows.js';
import type { RebuildViewsOptions, RebuiltView } from './rebuild-views.js';

export type RebuildOrder = Pick<RebuildViewsOptions, 'directory' | 'readModel'>;

export type FromRebuild =
  | { readonly kind: 'rebuilt'; readonly view: RebuiltView }
  | { readonly kind: 'done'; readonly views: readonly RebuiltView[] }
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly data: JsonObject };

// Names the compiled file from src/ (tests) as well as from dist/.
const workerFile = fileURLToPath(new URL('../../dist/projections/rebuild.worker.js', import.meta.url));

/**
 * {@link rebuildViews} of the program's read models in a thread of its own, which has the room that rows want: all
 * tables of a million events take two thirds of the time.
 * @throws what that throws
 */
export async function rebuildInThread({
  onRebuilt,
  ...order
}: Omit<RebuildViewsOptions, 'models'>): Promise<readonly RebuiltView[]> {
  if (!existsSync(workerFile)) throw new Error(`${workerFile} is missing: npm run build`);
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, {
      workerData: order satisfies RebuildOrder,
      name: 'rebuild',
      resourceLimits: youngRows,
      env: process.env,
    });
    worker.on('message', (message: FromRebuild) => {
      switch (message.kind) {
        case 'rebuilt':
          onRebuilt?.(message.view);
          return;
        case 'done':
          resolve(message.views);
          return;
        case 'failed':
          reject(new QabyldauError(message.code, message.data));
      }
    });
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the thread that rebuilds has ended too early')));
  });
}
