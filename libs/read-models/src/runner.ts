import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Position } from '@qabyldau/event-store';
import type { Clock } from '@qabyldau/kernel';
import type { ModelDelivery, ModelSource } from './delivery.js';
import { catchingUp, gather, type GatherLimits } from './gather.js';
import { ModelProgress, type ModelMetrics } from './model-progress.js';
import type { ReadModel } from './read-model.js';
import { CheckpointMoved, type Parking, type ReadModelTables } from './tables.js';
import { takeDelivery, type Taken } from './take-delivery.js';

export interface RunnerOptions {
  readonly models: readonly ReadModel[];
  readonly tables: ReadModelTables;
  readonly source: ModelSource;
  /** For the lag only. */
  readonly clock: Clock;
  /** A model stands still from now on; somebody must be told. */
  readonly onParked: (model: ReadModel, parking: Parking) => void;
  /**
   * For simulations and other bulk: saves only when so many events have come or so much time has gone by.
   * Default: at the head of the log every delivery is saved at once; large batches are made while behind.
   */
  readonly gather?: GatherLimits | undefined;
}

/**
 * Feeds read models from one subscription, which begins at the lowest of their checkpoints; a model that
 * is further on skips what it has. Rows and checkpoints are saved together, so that each event counts
 * exactly once, wherever the program stops. The next delivery is asked for when this one is saved.
 */
export class Runner {
  readonly #options: RunnerOptions;
  readonly #models: Map<string, ModelProgress>;
  readonly #settled = new Set<ModelProgress>();
  #subscription = new AbortController();
  #stopping = false;
  #scrubDue = true;

  /**
   * Settles when the runner ends: it was stopped, or its source ended. Rejects when the source or the
   * tables fail; nothing is half saved then, and a new runner goes on from the checkpoints.
   */
  readonly done: Promise<void>;

  /** Reads the checkpoints and begins. */
  static async start(options: RunnerOptions): Promise<Runner> {
    const models = new Map<string, ModelProgress>();
    for (const model of options.models) await add(model, models, options);
    return new Runner(options, models);
  }

  private constructor(options: RunnerOptions, models: Map<string, ModelProgress>) {
    this.#options = options;
    this.#models = models;
    this.done = this.#run().finally(() => this.#giveUp());
  }

  /** Everything up to this position is in the model's table. @throws Error for an unknown name. */
  position(model: string): Position {
    return this.#progress(model).position;
  }

  /**
   * For reading one's own writes: true as soon as the model has reached the position; false when the time
   * is over, or when the model is parked or the runner ends before that.
   */
  waitFor(model: string, position: Position, timeoutMilliseconds: number): Promise<boolean> {
    return this.#progress(model).waitFor(position, this.#stopping ? 0 : timeoutMilliseconds);
  }

  metrics(): readonly ModelMetrics[] {
    return [...this.#models.values()].map((progress) => progress.metrics(this.#options.clock));
  }

  /** Lets a parked model try again from where it stands. The others are not disturbed for long. */
  async resume(model: string): Promise<void> {
    const progress = this.#progress(model);
    await this.#options.tables.unpark(progress.model);
    progress.park(undefined);
    this.#subscription.abort();
  }

  /** Feeds these too from now on, from where their tables stand. The others are not disturbed for long. */
  async join(models: readonly ReadModel[]): Promise<void> {
    for (const model of models) await add(model, this.#models, this.#options);
    this.#subscription.abort();
  }

  /** Lets those go on that somebody else has unparked: a rebuild that was switched to. */
  async lookAgain(): Promise<void> {
    for (const progress of this.#models.values()) {
      if (!progress.parking || (await this.#options.tables.parked(progress.model))) continue;
      progress.park(undefined);
      this.#subscription.abort();
    }
  }

  /** Ends after the save that is under way. @throws what {@link done} rejects with. */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.#subscription.abort();
    await this.done;
  }

  async #run(): Promise<void> {
    while (!this.#stopping) {
      this.#subscription = new AbortController();
      await this.#readCheckpoints();
      const active = this.#active();
      if (active.length === 0) await aborted(this.#subscription.signal);
      else if (!(await this.#follow(active, this.#subscription))) return;
    }
  }

  /** True when the subscription was given up, so that another may follow; false when the source ended. */
  async #follow(active: readonly ModelProgress[], subscription: AbortController): Promise<boolean> {
    const { source, gather: limits = catchingUp } = this.#options;
    const after = active.map(({ position }) => position).reduce((a, b) => (a < b ? a : b));
    const deliveries = source(after, subscription.signal);
    const givenUp = () => subscription.signal.aborted;
    try {
      for await (const delivery of gather(deliveries, limits)) {
        if (givenUp()) return true;
        await this.#take(delivery);
        // Timers and messages get their turn even when the source never has to wait.
        await nextTurn();
        if (givenUp() || this.#active().length === 0) return true;
      }
      return givenUp();
    } catch (error) {
      if (error instanceof CheckpointMoved) return true;
      throw error;
    } finally {
      subscription.abort();
    }
  }

  async #take(delivery: ModelDelivery): Promise<void> {
    const { tables } = this.#options;
    const taken: Taken[] = [];
    for (const progress of this.#active()) {
      if (progress.position >= delivery.position) continue;
      taken.push(await takeDelivery(progress, tables, delivery));
    }
    const saves = taken.map(({ save }) => save).filter(({ from, checkpoint }) => from !== checkpoint);
    if (saves.length > 0) await tables.save(saves);
    for (const { progress, save, events, parking } of taken) {
      progress.saved(save, events);
      if (save.model.personal) this.#scrubDue ||= [...save.changes.values()].includes('deleted');
      if (parking) await this.#park(progress, parking);
    }
    if (delivery.caughtUp) await this.#settle(delivery.position);
  }

  async #park(progress: ModelProgress, parking: Parking): Promise<void> {
    await this.#options.tables.park(progress.model, parking);
    progress.park(parking);
    this.#options.onParked(progress.model, parking);
  }

  /** At the end of the log: what must not wait longer, and would have been in the way before. */
  async #settle(position: Position): Promise<void> {
    for (const progress of this.#active()) {
      progress.caughtUp = progress.position >= position;
      if (!progress.caughtUp || this.#settled.has(progress)) continue;
      this.#settled.add(progress);
      await this.#options.tables.dropOlderVersions(progress.model);
    }
    if (this.#scrubDue) this.#scrubDue = !(await this.#options.tables.scrub());
  }

  /** Another hand may have moved them: a rebuild that was switched to. */
  async #readCheckpoints(): Promise<void> {
    for (const progress of this.#active()) {
      progress.moveTo(await this.#options.tables.checkpoint(progress.model));
    }
  }

  #active(): readonly ModelProgress[] {
    return [...this.#models.values()].filter(({ parking }) => !parking);
  }

  #giveUp(): void {
    for (const progress of this.#models.values()) progress.giveUp();
  }

  #progress(model: string): ModelProgress {
    const progress = this.#models.get(model);
    if (!progress) throw new Error(`no read model is called ${model}`);
    return progress;
  }
}

async function add(
  model: ReadModel,
  models: Map<string, ModelProgress>,
  { tables }: Pick<RunnerOptions, 'tables'>,
): Promise<void> {
  if (models.has(model.name)) throw new Error(`two read models are called ${model.name}`);
  const position = await tables.checkpoint(model);
  models.set(model.name, new ModelProgress(model, position, await tables.parked(model)));
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
