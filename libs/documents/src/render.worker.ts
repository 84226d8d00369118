import { parentPort, type MessagePort } from 'node:worker_threads';
import { render } from './render.js';
import type { RenderAnswer, RenderRequest } from './render-thread.js';

/** One file after another, in the order asked for. */
function serve(port: MessagePort): void {
  let last = Promise.resolve();
  port.on('message', (request: RenderRequest) => {
    last = last.then(() => answer(port, request));
  });
}

async function answer(port: MessagePort, { id, document, format }: RenderRequest): Promise<void> {
  try {
    // A copy of its own can be handed over; what libraries give may lie in a shared pool.
    const bytes = new Uint8Array(await render(document, format));
    port.postMessage({ id, bytes } satisfies RenderAnswer, [bytes.buffer]);
  } catch (error) {
    port.postMessage({ id, error } satisfies RenderAnswer);
  }
}

if (parentPort) serve(parentPort);
