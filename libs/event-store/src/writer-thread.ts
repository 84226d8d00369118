import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { QabyldauError } from '@qabyldau/kernel';
import type { Answer, GroupCommitted, Opened, Request, WriterOptions } from './writer-messages.js';

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

// Names the compiled file from src/ (tests) as well as from dist/.
const workerFile = fileURLToPath(new URL('../dist/writer.worker.js', import.meta.url));

/** The calling thread's end of the writer thread. Requests are carried out and answered in the order made. */
export class WriterThread {
  readonly #worker: Worker;
  readonly #committed: (head: number) => void;
  readonly #waiting: Waiting[] = [];
  #outbox: Request[] = [];
  #stopped: Error | undefined;

  private constructor(worker: Worker, committed: (head: number) => void) {
    this.#worker = worker;
    this.#committed = committed;
    worker.on('message', (group: GroupCommitted) => this.#settle(group));
    worker.on('error', (error) => this.#stop(failed(error.message)));
    worker.on('exit', () => this.#stop(new QabyldauError('store-closed')));
    worker.unref();
  }

  /**
   * Starts the thread; it answers once it has opened the files.
   * `committed` hears the number of the log's last event after each group.
   * @throws QabyldauError `store-failed`
   */
  static async start(options: WriterOptions, committed: (head: number) => void): Promise<WriterThread> {
    const worker = new Worker(workerFile, { workerData: options, name: 'event-store-writer' });
    const opened = await firstWord(worker);
    if ('reason' in opened) throw failed(opened.reason);
    const thread = new WriterThread(worker, committed);
    committed(opened.head);
    return thread;
  }

  /** @throws QabyldauError `store-failed`, `store-closed` */
  ask(request: Request): Promise<Answer> {
    if (this.#stopped) return Promise.reject(this.#stopped);
    // Everything asked for in one turn of the event loop crosses in one message.
    if (this.#outbox.length === 0) setImmediate(() => this.#send());
    this.#outbox.push(request);
    return new Promise((resolve, reject) => this.#wait({ resolve, reject }));
  }

  /** Finishes what was asked before, closes the files and ends the thread. */
  async close(): Promise<void> {
    if (this.#stopped) return;
    const exited = new Promise<void>((resolve) => this.#worker.once('exit', () => resolve()));
    const answered = this.ask(['close']);
    this.#stopped = new QabyldauError('store-closed');
    this.#worker.ref();
    await answered;
    await exited;
  }

  #send(): void {
    const requests = this.#outbox;
    this.#outbox = [];
    this.#worker.postMessage(requests);
  }

  #wait(waiting: Waiting): void {
    // An idle store must not keep the process alive; a write under way must.
    if (this.#waiting.length === 0) this.#worker.ref();
    this.#waiting.push(waiting);
  }

  #settle({ head, answers }: GroupCommitted): void {
    this.#committed(head);
    for (const [index, waiting] of this.#waiting.splice(0, answers.length).entries()) {
      waiting.resolve(answers[index] ?? ['failed', 'no answer']);
    }
    if (this.#waiting.length === 0 && !this.#stopped) this.#worker.unref();
  }

  #stop(reason: Error): void {
    this.#stopped ??= reason;
    this.#outbox = [];
    for (const { reject } of this.#waiting.splice(0)) reject(reason);
  }
}

function firstWord(worker: Worker): Promise<Opened> {
  return new Promise((resolve) => {
    const broken = (error: Error) => resolve({ reason: error.message });
    worker.once('error', broken);
    worker.once('message', (opened: Opened) => {
      worker.off('error', broken);
      resolve(opened);
    });
  });
}

const failed = (reason: string): QabyldauError => new QabyldauError('store-failed', { reason });
