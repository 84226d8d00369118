import {
  QabyldauError,
  hasCode,
  instantOf,
  epochOf,
  type Clock,
  type Instant,
  type IsoDate,
} from '@qabyldau/kernel';
import {
  admit,
  editionOn,
  newCase,
  parseWireName,
  readData,
  readMetadata,
  step,
  streamName,
  systemActor,
  traceCommand,
  viewOf,
  TIMER_FIRED,
  type AnyWorkflow,
  type BaseEnv,
  type CaseFold,
  type CaseState,
  type CommandOf,
  type DecidedOf,
  type Messages,
  type PendingTimer,
  type RequestedCommand,
  type SealedFact,
  type Stamp,
} from '@qabyldau/engine';
import type { AppendResult, EventStore, RecordedEvent } from '@qabyldau/event-store';
import { CaseCache, type CachedCase } from './case-cache.js';
import type { CommandEnvelope, CommandOutcome, RecordedFact } from './command.js';
import { loadCase } from './load-case.js';
import type { SnapshotStore } from './snapshots.js';
import type { Vault } from './vault.js';

/** What a workflow's `decide` is given beside the base; made without waiting. */
export type Environment = (about: {
  readonly workflow: AnyWorkflow;
  readonly command: CommandEnvelope;
  readonly state: CaseState;
  readonly base: BaseEnv;
}) => BaseEnv;

export interface CommandHandlerOptions {
  readonly store: EventStore;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly workflows: readonly AnyWorkflow[];
  readonly environment: Environment;
  /** Civil date of an instant in the law's time zone. */
  readonly localDate: (instant: Instant) => IsoDate;
  readonly snapshots?: SnapshotStore | undefined;
  /** Cases kept in memory. */
  readonly cacheSize?: number | undefined;
  readonly pinned?: ((stream: string) => boolean) | undefined;
}

/** How often a command is decided anew because somebody else wrote first. */
const MAX_ATTEMPTS = 12;

/**
 * The way of a command: load, decide, step, append. Between looking at a case and handing its events to the
 * store nothing is awaited, so that commands of one process never overtake each other on a case; the next one
 * may be decided on events that are not on the disk yet, but nobody is answered before they are.
 */
export class CommandHandler {
  readonly #cache: CaseCache;
  readonly #workflows: ReadonlyMap<string, AnyWorkflow>;
  readonly #loading = new Map<string, Promise<CaseFold | undefined>>();
  #lastAt = instantOf(0);

  constructor(private readonly options: CommandHandlerOptions) {
    this.#cache = new CaseCache(options.cacheSize ?? 20_000, options.pinned ?? (() => false));
    this.#workflows = new Map(options.workflows.map((workflow) => [workflow.name, workflow]));
  }

  /**
   * @throws QabyldauError `case-not-found`, `stale-revision`, `illegal-transition`, and what the store throws.
   *   A lawful "no" is not thrown: it is the outcome `refused`.
   */
  async handle(command: CommandEnvelope): Promise<CommandOutcome> {
    const workflow = this.#workflow(command.workflow);
    const asked = await this.#askFirst(workflow, command);
    if ('refused' in asked) return asked.refused;
    return this.#attempt(workflow, command, (state) => this.#decide(workflow, command, state, asked.facts));
  }

  /** Lets a timer fire if it still stands; otherwise nothing happens. */
  async fireTimer(workflowName: string, caseId: string, timer: PendingTimer): Promise<CommandOutcome> {
    const workflow = this.#workflow(workflowName);
    const id = `timer:${timer.name}:${timer.setAt}`;
    const command: CommandEnvelope = {
      id,
      workflow: workflowName,
      caseId,
      type: TIMER_FIRED,
      data: {},
      actor: systemActor,
    };
    return this.#attempt(workflow, command, (state) => {
      const stands = state.timers.some((t) => t.name === timer.name && t.setAt === timer.setAt);
      const data = { delay: timer.name, setAt: timer.setAt, due: timer.due };
      return { facts: stands ? [{ type: TIMER_FIRED, data }] : [] };
    });
  }

  /** The case as it is on the disk now. */
  async load(workflowName: string, caseId: string): Promise<CaseState | undefined> {
    const workflow = this.#workflow(workflowName);
    const entry = await this.#entry(workflow, caseId);
    await entry?.tail;
    return entry?.fold.state;
  }

  /** The case if it is in memory, without waiting. For look-ups of `decide` in pinned cases. */
  peek(workflowName: string, caseId: string): CaseState | undefined {
    return this.#cache.get(streamName(workflowName, caseId))?.fold.state;
  }

  /** The log's last recorded instant: no event is recorded before it. */
  startAfter(instant: Instant): void {
    if (instant > this.#lastAt) this.#lastAt = instant;
  }

  /** Forgets what is in memory, so that the next command reads the log. */
  forget(workflowName: string, caseId: string): void {
    this.#cache.drop(streamName(workflowName, caseId));
  }

  #workflow(name: string): AnyWorkflow {
    const workflow = this.#workflows.get(name);
    if (workflow === undefined) throw new Error(`no workflow ${name}`);
    return workflow;
  }

  async #attempt(
    workflow: AnyWorkflow,
    command: CommandEnvelope,
    decide: (state: CaseState) => { facts: readonly DecidedOf<Messages>[] } | { refused: CommandOutcome },
  ): Promise<CommandOutcome> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#once(workflow, command, decide);
      } catch (error) {
        if (!hasCode(error, 'wrong-expected-revision') || attempt >= MAX_ATTEMPTS) throw error;
        this.#cache.drop(streamName(workflow.name, command.caseId));
      }
    }
  }

  async #once(
    workflow: AnyWorkflow,
    command: CommandEnvelope,
    decide: (state: CaseState) => { facts: readonly DecidedOf<Messages>[] } | { refused: CommandOutcome },
  ): Promise<CommandOutcome> {
    const stream = streamName(workflow.name, command.caseId);
    await this.#entry(workflow, command.caseId);
    if (!this.options.store.keepsAppendOrder) await this.#cache.get(stream)?.tail.catch(() => undefined);
    // From here to the append nothing is awaited.
    const entry = this.#cache.get(stream);
    const trace = entry?.fold.commands.get(command.id);
    if (entry !== undefined && trace !== undefined) {
      await entry.tail;
      return this.#repeat(command, stream, trace.first, trace.last);
    }
    const state = entry?.fold.state ?? this.#newCase(workflow, command);
    this.#checkRevision(command, state);
    const decision = decide(state);
    if ('refused' in decision || decision.facts.length === 0) {
      await entry?.tail;
      return 'refused' in decision
        ? decision.refused
        : { kind: 'done', caseId: command.caseId, revision: state.revision, facts: [], repeated: false };
    }
    return this.#append(command, state, entry, decision.facts);
  }

  async #append(
    command: CommandEnvelope,
    state: CaseState,
    entry: CachedCase | undefined,
    decided: readonly DecidedOf<Messages>[],
  ): Promise<CommandOutcome> {
    const stamp = this.#stamp(command);
    const keys: Promise<void>[] = [];
    const sealed = decided.map((fact, place) => this.#seal(fact, state.stream, command.id, place, keys));
    const { state: next, events } = step(state, sealed, stamp);
    const expected = state.revision < 0 ? 'no-stream' : state.revision;
    const append = this.options.store.append(state.stream, expected, events);
    const durable = keys.length === 0 ? append : Promise.all([append, ...keys]);
    const commands = entry?.fold.commands ?? new Map();
    events.forEach((event) => traceCommand(commands, command.id, event.revision));
    const cached: CachedCase = { fold: { state: next, commands }, tail: durable };
    durable.catch(() => this.#cache.drop(state.stream));
    this.#cache.set(state.stream, cached);
    await durable;
    const written: AppendResult = await append;
    return {
      kind: 'done',
      caseId: command.caseId,
      revision: next.revision,
      position: written.position,
      facts: events.map((event, i) => ({
        id: event.id,
        type: decided[i]?.type ?? '',
        revision: event.revision,
        data: decided[i]?.data ?? {},
      })),
      repeated: false,
      at: stamp.at,
    };
  }

  #seal(
    fact: DecidedOf<Messages>,
    stream: string,
    commandId: string,
    place: number,
    keys: Promise<void>[],
  ): SealedFact {
    const { type, data, effectiveAt } = fact;
    if (fact.personal === undefined || fact.personal.length === 0) return { type, data, effectiveAt };
    const { text, durable } = this.options.vault.seal(
      fact.personal,
      stream,
      `${stream}\0${commandId}\0${place}`,
    );
    keys.push(durable);
    return { type, data, effectiveAt, personal: text };
  }

  #decide(
    workflow: AnyWorkflow,
    command: CommandEnvelope,
    state: CaseState,
    asked: BaseEnv['asked'],
  ): { facts: readonly DecidedOf<Messages>[] } | { refused: CommandOutcome } {
    const refused = (refusal: NonNullable<ReturnType<typeof admit>>): { refused: CommandOutcome } => ({
      refused: { kind: 'refused', caseId: command.caseId, revision: state.revision, refusal },
    });
    const notAdmitted = admit(state, command.type, command.actor);
    if (notAdmitted !== undefined) return refused(notAdmitted);
    const env = this.#env(workflow, command, state, asked);
    const decision = state.edition.decide(toDecide(command), viewOf(state), env);
    return decision.ok
      ? { facts: decision.value as readonly DecidedOf<Messages>[] }
      : refused(decision.error);
  }

  #env(workflow: AnyWorkflow, command: CommandEnvelope, state: CaseState, asked: BaseEnv['asked']): BaseEnv {
    const at = this.#now();
    const base: BaseEnv = {
      at,
      today: this.options.localDate(at),
      actor: command.actor,
      commandId: command.id,
      caseId: command.caseId,
      asked,
    };
    return this.options.environment({ workflow, command, state, base });
  }

  /** A case that is the authority for something is asked before this one decides (design 4). */
  async #askFirst(
    workflow: AnyWorkflow,
    command: CommandEnvelope,
  ): Promise<{ facts: BaseEnv['asked'] } | { refused: CommandOutcome }> {
    if (workflow.asksFirst === undefined) return { facts: [] };
    const state = this.#cache.get(streamName(workflow.name, command.caseId))?.fold.state;
    if (state !== undefined) return { facts: [] };
    const env = this.#env(workflow, command, this.#blank(workflow, command), []);
    const request: RequestedCommand | undefined = workflow.asksFirst(
      { type: command.type, data: command.data },
      env,
    );
    if (request === undefined) return { facts: [] };
    const outcome = await this.handle({
      id: `${command.id}:ask`,
      workflow: request.workflow,
      caseId: request.caseId,
      type: request.command.type,
      data: request.command.data,
      actor: systemActor,
      correlation: command.correlation ?? command.caseId,
    });
    return outcome.kind === 'done' ? { facts: outcome.facts } : { refused: outcome };
  }

  async #entry(workflow: AnyWorkflow, caseId: string): Promise<CachedCase | undefined> {
    const stream = streamName(workflow.name, caseId);
    const cached = this.#cache.get(stream);
    if (cached !== undefined) return cached;
    let loading = this.#loading.get(stream);
    if (loading === undefined) {
      loading = loadCase(this.options.store, workflow, caseId, this.options.snapshots);
      this.#loading.set(stream, loading);
      const done = () => this.#loading.delete(stream);
      loading.then(done, done);
    }
    const folded = await loading;
    // Somebody who waited for the same load may have written meanwhile: what is in memory is newer.
    const present = this.#cache.get(stream);
    if (present !== undefined || folded === undefined) return present;
    const entry: CachedCase = { fold: folded, tail: Promise.resolve() };
    this.#cache.set(stream, entry);
    return entry;
  }

  #blank(workflow: AnyWorkflow, command: CommandEnvelope): CaseState {
    return newCase(workflow, command.caseId, editionOn(workflow, this.options.localDate(this.#now())));
  }

  #newCase(workflow: AnyWorkflow, command: CommandEnvelope): CaseState {
    const begins = workflow.verbs[command.type]?.when.length === 0;
    if (!begins) throw new QabyldauError('case-not-found', { id: command.caseId });
    return this.#blank(workflow, command);
  }

  #checkRevision(command: CommandEnvelope, state: CaseState): void {
    if (command.expectedRevision === undefined || command.expectedRevision === state.revision) return;
    throw new QabyldauError('stale-revision', { given: command.expectedRevision, actual: state.revision });
  }

  async #repeat(
    command: CommandEnvelope,
    stream: string,
    first: number,
    last: number,
  ): Promise<CommandOutcome> {
    const events: RecordedEvent[] = [];
    for await (const page of this.options.store.readStream(stream, {
      from: first,
      limit: last - first + 1,
    })) {
      events.push(...page);
    }
    const lastEvent = events.at(-1);
    return {
      kind: 'done',
      caseId: command.caseId,
      revision: last,
      position: lastEvent?.position,
      facts: events.map(asFact),
      repeated: true,
      at: lastEvent && readMetadata(lastEvent).at,
    };
  }

  #stamp(command: CommandEnvelope): Stamp {
    const at = this.#now();
    this.#lastAt = at;
    return {
      at,
      actor: command.actor,
      command: command.id,
      causation: command.causation,
      correlation: command.correlation ?? command.caseId,
    };
  }

  /** Recorded instants never go back, even when the machine's clock does. */
  #now(): Instant {
    const now = this.options.clock.now();
    return epochOf(now) < epochOf(this.#lastAt) ? this.#lastAt : now;
  }
}

const toDecide = (command: CommandEnvelope): CommandOf<Messages> => ({
  type: command.type,
  data: command.data,
  personal: command.personal,
});

const asFact = (event: RecordedEvent): RecordedFact => ({
  id: event.id,
  type: parseWireName(event.type).type,
  revision: event.revision,
  data: readData(event),
});
