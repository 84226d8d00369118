import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Position } from '@qabyldau/event-store';
import type { ReadModelQueries } from '@qabyldau/read-models';
import type { Logger } from 'pino';
import type { System } from '../system/open-system.js';
import type { ModelState } from './following.js';
import type { FromProjections, ProjectionsData, ToProjections } from './messages.js';
import { openViewReader } from './open-views.js';
import { unlessFilling } from './unless-filling.js';
import { youngRows } from './young-rows.js';

/** The read models of a running server: built in a thread of their own, asked from this one. */
export interface Projections {
  /** A table that is still filled from the log is not asked: QabyldauError `table-filling`. */
  readonly tables: ReadModelQueries;
  /** Settles when no table is filled from the first event any more. */
  readonly filled: Promise<void>;
  /** True as soon as the model has reached the position, false when it does not in this time. */
  waitFor(model: string, position: Position, milliseconds: number): Promise<boolean>;
  metrics(): Promise<readonly ModelState[]>;
  close(): Promise<void>;
}

// Names the compiled file from src/ (tests) as well as from dist/.
const workerFile = fileURLToPath(new URL('../../dist/projections/projections.worker.js', import.meta.url));

/** Starts the thread; resolves when the tables can be asked, not when they have caught up. */
export async function startProjections(
  system: { readonly directory: string; readonly store: Pick<System['store'], 'onCommit'> },
  log: Logger,
): Promise<Projections> {
  if (!existsSync(workerFile)) throw new Error(`${workerFile} is missing: npm run build`);
  const data: ProjectionsData = { directory: system.directory };
  const thread = new ProjectionsThread(
    new Worker(workerFile, {
      workerData: data,
      name: 'projections',
      resourceLimits: youngRows,
      // Said, so that it is the environment as it is seen here: the thread takes its database from it.
      env: process.env,
    }),
    log,
  );
  await thread.opened;
  const tables = await openViewReader(system.directory);
  const deaf = system.store.onCommit(() => thread.ring());
  return {
    tables: unlessFilling(tables, (model) => thread.isFilling(model)),
    filled: thread.filled,
    waitFor: async (model, position, milliseconds) =>
      (await thread.ask({ kind: 'wait', model, position, milliseconds })) === true,
    metrics: async () => {
      const answer = await thread.ask({ kind: 'metrics' });
      return typeof answer === 'boolean' ? [] : answer;
    },
    close: async () => {
      deaf();
      await tables.close();
      await thread.stop();
    },
  };
}

/** A message costs this thread as much as a whole command: not one for every commit. Who waits rings at once. */
const BETWEEN_RINGS_MS = 25;

type Question = Extract<ToProjections, { readonly id: number }>;
type WithoutId<Q> = Q extends unknown ? Omit<Q, 'id'> : never;
type Answer = Extract<FromProjections, { readonly kind: 'answer' }>['value'];

/** This thread's end: questions and answers by number, wake-ups no oftener than a thread can use them. */
class ProjectionsThread {
  readonly opened: Promise<void>;
  readonly filled: Promise<void>;
  #filling: ReadonlySet<string> = new Set();
  #noteFilled: () => void = () => undefined;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  readonly #exited: Promise<void>;
  #next = 0;
  #ringing = false;
  #over = false;

  constructor(
    private readonly worker: Worker,
    private readonly log: Logger,
  ) {
    this.filled = new Promise((resolve) => (this.#noteFilled = resolve));
    this.#exited = new Promise((resolve) => worker.once('exit', () => resolve()));
    this.opened = new Promise((resolve, reject) => {
      worker.on('message', (message: FromProjections) =>
        message.kind === 'opened' ? resolve() : this.#hear(message),
      );
      worker.once('error', (error) => {
        this.log.error({ err: error }, 'the thread of the read models has died');
        reject(error);
      });
    });
    void this.#exited.then(() => this.#giveUp());
  }

  isFilling(model: string): boolean {
    return this.#filling.has(model);
  }

  ring(): void {
    if (this.#ringing) return;
    this.#ringing = true;
    setTimeout(() => {
      this.#ringing = false;
      this.#tell({ kind: 'committed' });
    }, BETWEEN_RINGS_MS);
  }

  ask(question: WithoutId<Question>): Promise<Answer> {
    if (this.#over) return Promise.resolve(false);
    const id = this.#next++;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#tell({ ...question, id });
    });
  }

  async stop(): Promise<void> {
    this.#tell({ kind: 'stop' });
    await this.#exited;
  }

  #tell(message: ToProjections): void {
    if (!this.#over) this.worker.postMessage(message);
  }

  #hear(message: FromProjections): void {
    switch (message.kind) {
      case 'answer':
        this.#waiting.get(message.id)?.(message.value);
        this.#waiting.delete(message.id);
        return;
      case 'filling':
        this.#filling = new Set(message.models);
        if (message.models.length === 0) this.#noteFilled();
        return;
      case 'parked':
        this.log.error(
          { model: message.model, event: message.eventId, reason: message.reason },
          'a read model stands still',
        );
        return;
      case 'failed':
        this.log.error({ reason: message.reason }, 'the read models stopped and start again');
        return;
      case 'opened':
    }
  }

  #giveUp(): void {
    this.#over = true;
    this.#noteFilled();
    for (const settle of this.#waiting.values()) settle(false);
    this.#waiting.clear();
  }
}
