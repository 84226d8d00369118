import { Subject, type Observable } from 'rxjs';
import { epochOf, type Clock, type Instant, type IsoDate } from '@qabyldau/kernel';
import {
  checkChart,
  streamName,
  type AnyWorkflow,
  type CaseFold,
  type CaseState,
  type PersonalPart,
  type Reaction,
  type Refusal,
} from '@qabyldau/engine';
import type { Delivery, EventStore, Position } from '@qabyldau/event-store';
import { workChanges } from './bookkeeping.js';
import type { CommandEnvelope, CommandOutcome } from './command.js';
import type { Environment } from './decide-command.js';
import type { EditionMove } from './edition-move.js';
import { CommandHandler } from './handle-command.js';
import { eventReader, type ReadEvent } from './read-event.js';
import { readWholeStream } from './load-case.js';
import { runDueEffects, type EffectHandler, type ShownUpTo } from './run-effects.js';
import { releaseParked, type Released } from './release-parked.js';
import { runReactions } from './run-reactions.js';
import type { RuntimeReport } from './runtime-report.js';
import { DueTimers, type FailingTimer } from './run-timers.js';
import { pause, runSubscription, type RunningSubscription } from './run-subscription.js';
import type { SnapshotStore } from './snapshots.js';
import type { Vault } from './vault.js';
import type { ParkedWork, WorkStore } from './work-store.js';

export interface RuntimeOptions {
  readonly store: EventStore;
  readonly vault: Vault;
  readonly work: WorkStore;
  readonly clock: Clock;
  readonly workflows: readonly AnyWorkflow[];
  readonly reactions: readonly Reaction[];
  readonly effects: Readonly<Record<string, EffectHandler>>;
  /** Holds effects back until the read side can show their events. */
  readonly shownUpTo?: ShownUpTo | undefined;
  readonly environment: Environment;
  /** Civil date of an instant in the law's time zone. */
  readonly localDate: (instant: Instant) => IsoDate;
  readonly snapshots?: SnapshotStore | undefined;
  readonly cacheSize?: number | undefined;
  /** Streams whose cases stay in memory. */
  readonly pinned?: ((stream: string) => boolean) | undefined;
  readonly report?: ((what: RuntimeReport) => void) | undefined;
  /** Told every answer to a command, also to what reactions, effects and other cases ask. */
  readonly answered?: ((command: CommandEnvelope, outcome: CommandOutcome) => void) | undefined;
  /** How many cases reactions and effects work on at once; 1 makes the order of the log repeatable. */
  readonly atOnce?: number | undefined;
}

export interface RuntimeHealth {
  readonly head: Position;
  readonly position: Position;
  readonly timers: number;
  /** When the next timer is due; in the past while some wait to be fired. */
  readonly nextTimer?: Instant | undefined;
  readonly effects: number;
  readonly parked: readonly ParkedWork[];
  readonly failingTimers: readonly FailingTimer[];
}

/** How long a due timer or effect may go unnoticed. */
const POLL_MS = 250;
/** How long a server lets events gather before it follows them; the most it adds to a reaction. */
const LINGER_MS = 5;
const AT_ONCE = 32;

/**
 * Runs workflows on an event store: carries out commands, follows the log for timers, effects and reactions,
 * and does them. One at a time on one store.
 */
export class Runtime {
  readonly #commands: CommandHandler;
  readonly #events = new Subject<ReadEvent>();
  readonly #read: (event: Delivery['events'][number]) => ReadEvent;
  readonly #timers: DueTimers;
  readonly #stop = new AbortController();
  #subscription: RunningSubscription | undefined;
  #loops: readonly Promise<void>[] = [];

  /** @throws QabyldauError `broken-chart` */
  constructor(private readonly options: RuntimeOptions) {
    options.workflows.forEach(checkChart);
    this.#commands = new CommandHandler(options);
    this.#timers = new DueTimers({
      work: options.work,
      now: () => options.clock.now(),
      fire: (timer) => this.#commands.fireTimer(timer.workflow, timer.caseId, timer),
      onFailed: ({ caseId, name }, error) =>
        options.report?.({ kind: 'timer-failed', caseId, timer: name, error }),
    });
    this.#read = eventReader(options.workflows);
  }

  /** Every event, in log order, after reactions to it have been carried out. */
  get events(): Observable<ReadEvent> {
    return this.#events;
  }

  handle(command: CommandEnvelope): Promise<CommandOutcome> {
    return this.#commands.handle(command);
  }

  /** Why a command would be refused now; nothing, when it would be carried out. Nothing is written. */
  whyNot(command: CommandEnvelope): Promise<Refusal | undefined> {
    return this.#commands.whyNot(command);
  }

  /** Lets a case go on under another edition; told twice, it is done once. */
  migrate(move: EditionMove): Promise<CommandOutcome> {
    return this.#commands.migrate(move);
  }

  load(workflow: string, caseId: string): Promise<CaseState | undefined> {
    return this.#commands.load(workflow, caseId);
  }

  peek(workflow: string, caseId: string): CaseState | undefined {
    return this.#commands.peek(workflow, caseId);
  }

  /**
   * Spares the loading of a case that was loaded from the log just now, before a command for it is given.
   * @returns lets go of it again, to be called when the command is answered.
   */
  offer(fold: CaseFold): () => void {
    return this.#commands.offer(fold);
  }

  /** The events of a case with their opened personal parts. */
  async history(
    workflow: string,
    caseId: string,
  ): Promise<readonly (ReadEvent & { personal: readonly PersonalPart[] })[]> {
    const stream = streamName(workflow, caseId);
    const events = await readWholeStream(this.options.store, stream);
    return events.map((event) => ({
      ...this.#read(event),
      personal: this.options.vault.open(event.personal, stream),
    }));
  }

  /**
   * Begins to follow the log; resolves when it has caught up.
   * @param options.alone whether timers and effects run by themselves. A simulation drives them by
   *   {@link settle} and {@link fireDueTimers} instead.
   */
  async start({ alone }: { readonly alone: boolean }): Promise<void> {
    const { store, work } = this.options;
    const last = work.lastInstant();
    if (last !== undefined) this.#commands.startAfter(last);
    const head = await store.head();
    this.#subscription = runSubscription({
      store,
      after: work.checkpoint(),
      process: (delivery) => this.#process(delivery),
      linger: alone ? LINGER_MS : 0,
      onError: (error, attempt) => this.options.report?.({ kind: 'subscription-failed', error, attempt }),
    });
    await this.#subscription.reached(head);
    if (alone) this.#loops = [this.#loop(() => this.fireDueTimers()), this.#loop(() => this.runEffects())];
  }

  /** Resolves when everything written so far has been followed, and its reactions and effects are done. */
  async settle(): Promise<void> {
    for (;;) {
      const head = await this.options.store.head();
      await this.#following().reached(head);
      if ((await this.runEffects()) === 0 && (await this.options.store.head()) === head) return;
    }
  }

  /** The recorded instant of the last event followed: nothing new is recorded before it. */
  lastInstant(): Instant | undefined {
    return this.options.work.lastInstant();
  }

  /** When the next timer is due, if any stands. */
  nextTimer(): Instant | undefined {
    return this.options.work.nextTimer();
  }

  /** Fires what is due now. Returns how many timers are done with; one that failed is due again. */
  async fireDueTimers(): Promise<number> {
    const { settled, last } = await this.#timers.fire();
    if (last !== undefined) await this.#following().reached(last);
    return settled;
  }

  /** Does the effects that are due now. Returns how many there were. */
  runEffects(): Promise<number> {
    return runDueEffects({
      handlers: this.options.effects,
      handle: (command) => this.handle(command),
      work: this.options.work,
      now: () => this.options.clock.now(),
      shownUpTo: this.options.shownUpTo,
      atOnce: this.options.atOnce ?? AT_ONCE,
      onFailed: (effect, error, parked) =>
        this.options.report?.({ kind: 'effect-failed', effect: effect.id, error, parked }),
    });
  }

  async health(): Promise<RuntimeHealth> {
    const { store, work } = this.options;
    return {
      head: await store.head(),
      position: this.#following().position(),
      timers: work.countTimers(),
      nextTimer: work.nextTimer(),
      effects: work.countEffects(),
      parked: work.parked(),
      failingTimers: this.#timers.failing,
    };
  }

  /** Takes up work that waits for a person; it stays parked until it is done or due again. */
  releaseParked(id: string): Promise<Released> {
    const { store, work, clock } = this.options;
    return releaseParked(
      {
        work,
        store,
        now: () => clock.now(),
        handle: (command) => this.handle(command),
        react: (event, parking) => this.#react([this.#read(event)], parking),
      },
      id,
    );
  }

  /** Waits until the log has been followed up to a position. */
  reached(position: Position): Promise<void> {
    return this.#following().reached(position);
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    // At once: a loop may be waiting for a page that the subscription cannot process.
    await Promise.all([...this.#loops, this.#subscription?.stop()]);
    this.#events.complete();
  }

  async #process(delivery: Delivery): Promise<void> {
    const events = delivery.events.map(this.#read);
    events.forEach((event) => this.#commands.startAfter(event.metadata.at));
    await this.#react(events, this.options.work);
    this.options.work.apply(workChanges(events, delivery.position));
    events.forEach((event) => this.#events.next(event));
  }

  #react(events: readonly ReadEvent[], work: Pick<WorkStore, 'park'>): Promise<void> {
    return runReactions(
      {
        reactions: this.options.reactions,
        handle: (command) => this.handle(command),
        work,
        now: () => this.options.clock.now(),
        atOnce: this.options.atOnce ?? AT_ONCE,
        onRefused: ({ request, outcome }) =>
          this.options.report?.({
            kind: 'reaction-refused',
            command: request.command.type,
            caseId: request.caseId,
            code: outcome.kind === 'refused' ? outcome.refusal.code : '',
          }),
      },
      events,
    );
  }

  /** Repeats a job; goes on at once while there is work, and otherwise looks again soon. */
  async #loop(job: () => Promise<number>): Promise<void> {
    while (!this.#stop.signal.aborted) {
      const done = await job().catch((error: unknown) => {
        if (!this.#stop.signal.aborted) this.options.report?.({ kind: 'loop-failed', error });
        return 0;
      });
      if (done === 0) await pause(this.#pauseLength(), this.#stop.signal);
    }
  }

  #pauseLength(): number {
    const next = this.options.work.nextTimer();
    const left = next === undefined ? POLL_MS : epochOf(next) - epochOf(this.options.clock.now());
    // One that is overdue now has just failed.
    return left > 0 ? Math.min(POLL_MS, left) : POLL_MS;
  }

  #following(): RunningSubscription {
    if (this.#subscription === undefined) throw new Error('the runtime has not been started');
    return this.#subscription;
  }
}
