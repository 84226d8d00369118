import { setTimeout as pause } from 'node:timers/promises';
import { START, type EmbeddedReader, type Position } from '@qabyldau/event-store';
import type { Clock } from '@qabyldau/kernel';
import {
  fillTogether,
  Runner,
  type ModelMetrics,
  type ModelSource,
  type ReadModel,
  type RunnerOptions,
} from '@qabyldau/read-models';
import type { MirroredTables } from '../analytics/mirrored-tables.js';

export interface FollowingOptions {
  readonly models: readonly ReadModel[];
  readonly tables: MirroredTables;
  readonly log: Pick<EmbeddedReader, 'count'>;
  /** The log as some of the models see it. */
  readonly sourceOf: (models: readonly ReadModel[]) => ModelSource;
  readonly clock: Clock;
  readonly onParked: RunnerOptions['onParked'];
}

/** How a read model is doing, and how far a table that is filled from the first event has come. */
export interface ModelState extends ModelMetrics {
  readonly filling?: { readonly read: number; readonly of: number } | undefined;
}

/**
 * Keeps all tables up to date. Those that nothing has been read into are filled from one reading of the log first, as
 * a rebuild fills them, which is several times as quick as following it; the others are followed meanwhile.
 */
export class Following {
  /** Settles when it was stopped; rejects when the log or the tables fail. Nothing is half done then. */
  readonly done: Promise<void>;
  readonly #filled: Promise<void>;
  readonly #stop = new AbortController();
  #fresh: readonly ReadModel[];
  #read = 0;
  #of = 0;

  /** Looks at the tables and begins. */
  static async begin(options: FollowingOptions): Promise<Following> {
    const { models, tables, log, sourceOf } = options;
    const fresh: ReadModel[] = [];
    const empty = log.count().events === 0;
    for (const model of models) {
      const begun = empty || (await tables.checkpoint(model)) !== START;
      if (!begun && (await tables.parked(model)) === undefined) fresh.push(model);
    }
    const standing = models.filter((model) => !fresh.includes(model));
    const runner = await Runner.start({ ...options, models: standing, source: sourceOf(models) });
    return new Following(options, runner, fresh);
  }

  private constructor(
    private readonly options: FollowingOptions,
    private readonly runner: Runner,
    fresh: readonly ReadModel[],
  ) {
    this.#fresh = fresh;
    this.#filled = this.#fill(fresh);
    this.done = Promise.all([runner.done, this.#filled]).then(() => undefined);
    this.done.catch(() => undefined);
  }

  /** Names of the models whose tables are still filled. */
  get filling(): readonly string[] {
    return this.#fresh.map(({ name }) => name);
  }

  /** Settles when no table is filled any more. */
  filled(): Promise<void> {
    return this.#filled;
  }

  /** True as soon as the model has reached the position, false when it does not in this time. */
  async waitFor(model: string, position: Position, milliseconds: number): Promise<boolean> {
    const begun = performance.now();
    if (this.filling.includes(model)) {
      const over = new AbortController();
      const late = pause(milliseconds, false, { signal: over.signal }).catch(() => false);
      const there = this.#filled.then(
        () => true,
        () => false,
      );
      const filled = await Promise.race([there, late]);
      over.abort();
      if (!filled) return false;
    }
    return this.runner.waitFor(model, position, Math.max(0, milliseconds - (performance.now() - begun)));
  }

  states(): readonly ModelState[] {
    const filling = { read: this.#read, of: this.#of };
    return [...this.runner.metrics(), ...this.#fresh.map((model) => ({ ...unread(model), filling }))];
  }

  /** Lets those go on that somebody else has unparked. */
  lookAgain(): Promise<void> {
    return this.runner.lookAgain();
  }

  /** Ends after the save that is under way; tables that are not full yet are thrown away. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#filled.catch(() => undefined);
    await this.runner.stop();
  }

  async #fill(fresh: readonly ReadModel[]): Promise<void> {
    if (fresh.length === 0) return;
    const { tables, sourceOf, log } = this.options;
    const { events, head } = log.count();
    this.#of = events;
    await fillTogether({
      models: fresh,
      tables,
      source: sourceOf(fresh),
      upTo: head,
      expectedEvents: events,
      onRead: (read) => (this.#read = read),
      signal: this.#stop.signal,
    });
    await tables.refresh(fresh);
    await this.runner.join(fresh);
    this.#fresh = [];
  }
}

const unread = ({ name, version }: ReadModel): ModelMetrics => ({
  model: name,
  version,
  position: START,
  caughtUp: false,
  lagMilliseconds: undefined,
  eventsTaken: 0,
  rowsChanged: 0,
  saves: 0,
  parked: undefined,
});
