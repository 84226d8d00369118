import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Document } from './model.js';
import { render, type DocumentFormat } from './render.js';

/** What makes a file of a document: {@link render}, here or in another thread. */
export type Render = typeof render;

export interface RenderRequest {
  readonly id: number;
  readonly document: Document;
  readonly format: DocumentFormat;
}

export type RenderAnswer =
  { readonly id: number; readonly bytes: Uint8Array } | { readonly id: number; readonly error: unknown };

interface Waiting {
  readonly resolve: (bytes: Buffer) => void;
  readonly reject: (error: unknown) => void;
}

// Names the compiled file from src/ (tests) as well as from dist/.
const workerFile = fileURLToPath(new URL('../dist/render.worker.js', import.meta.url));
/** Made in no time, and without the libraries that office files need. */
const quick: ReadonlySet<DocumentFormat> = new Set(['html', 'txt']);

/**
 * Makes files in a thread of its own, so that a batch of letters does not keep commands waiting. The thread begins
 * with the first office file asked for; one that died is followed by another.
 */
export class RenderThread {
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #asked = 0;
  #closed = false;

  /** As {@link render}. Rejects what had not been made when the thread ended. */
  readonly render: Render = (document, format) => {
    if (quick.has(format)) return render(document, format);
    if (this.#closed) return Promise.reject(new Error('no documents are made any more'));
    const worker = (this.#worker ??= this.#start());
    const id = ++this.#asked;
    const request: RenderRequest = { id, document, format };
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      // An idle thread must not keep the process alive; a letter under way must.
      worker.ref();
      worker.postMessage(request);
    });
  };

  async close(): Promise<void> {
    this.#closed = true;
    await this.#worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(workerFile, { name: 'documents' });
    worker.on('message', (answer: RenderAnswer) => this.#settle(answer, worker));
    let reason: unknown = new Error('the thread that makes documents has ended');
    worker.on('error', (error) => (reason = error));
    worker.on('exit', () => {
      this.#worker = undefined;
      for (const { reject } of this.#waiting.values()) reject(reason);
      this.#waiting.clear();
    });
    return worker;
  }

  #settle(answer: RenderAnswer, worker: Worker): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (this.#waiting.size === 0) worker.unref();
    if ('error' in answer) waiting?.reject(answer.error);
    else waiting?.resolve(Buffer.from(answer.bytes.buffer, answer.bytes.byteOffset, answer.bytes.length));
  }
}
