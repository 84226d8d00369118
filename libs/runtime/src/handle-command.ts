import { QabyldauError, epochOf, instantOf, type Clock, type Instant } from '@qabyldau/kernel';
import {
  beginsCase,
  editionOn,
  newCase,
  streamName,
  systemActor,
  TIMER_FIRED,
  type AnyWorkflow,
  type CaseContext,
  type CaseFold,
  type CaseState,
  type PendingTimer,
  type Refusal,
} from '@qabyldau/engine';
import { CaseMemory, type CaseMemoryOptions } from './case-memory.js';
import { handleAskingFirst } from './ask-first.js';
import { CaseWriter } from './case-writer.js';
import type { CommandEnvelope, CommandOutcome } from './command.js';
import {
  decideCommand,
  fireIfStanding,
  type Answer,
  type Question,
  type Surroundings,
} from './decide-command.js';
import { Drafting, type Draft, type DraftRoom } from './draft-command.js';
import { commandOf, moveIfElsewhere, type EditionMove } from './edition-move.js';
import { Turns } from './in-turn.js';
import { done, doneBefore, nothingToDo, refused } from './outcome.js';
import { untilSettled } from './until-settled.js';
import type { Vault } from './vault.js';

export interface CommandHandlerOptions extends CaseMemoryOptions, Surroundings {
  readonly vault: Vault;
  readonly clock: Clock;
  readonly workflows: readonly AnyWorkflow[];
  /** Told every answer, also to what reactions, effects and other cases ask. */
  readonly answered?: ((command: CommandEnvelope, outcome: CommandOutcome) => void) | undefined;
}

type TakeDraft = (drafting: Drafting) => Draft;

/**
 * The way of a command: load, decide, step, append. Between looking at a case and handing its events to the
 * store nothing is awaited, so that commands of one process never overtake each other on a case; the next one
 * may be decided on events that are not on the disk yet, but nobody is answered before they are.
 */
export class CommandHandler {
  readonly #cases: CaseMemory;
  readonly #workflows: ReadonlyMap<string, AnyWorkflow>;
  readonly #writer: CaseWriter;
  readonly #room: DraftRoom;
  readonly #turns = new Turns();
  #lastAt = instantOf(0);

  constructor(private readonly options: CommandHandlerOptions) {
    this.#cases = new CaseMemory(options);
    this.#workflows = new Map(options.workflows.map((workflow) => [workflow.name, workflow]));
    this.#writer = new CaseWriter(options, this.#cases);
    this.#room = {
      around: options,
      store: options.store,
      cases: this.#cases,
      writer: this.#writer,
      now: () => this.#now(),
      workflow: (name) => this.#workflow(name),
      begin: (workflow, command) => this.#begin(workflow, command),
    };
  }

  /**
   * @throws QabyldauError `case-not-found`, `stale-revision`, `key-destroyed`, `illegal-transition`, and what
   *   the store throws. A lawful "no" is not thrown: it is the outcome `refused`.
   */
  async handle(command: CommandEnvelope): Promise<CommandOutcome> {
    const workflow = this.#workflow(command.workflow);
    const together = workflow.asksFirst === undefined || this.options.store.appendTogether !== undefined;
    const outcome = await (together
      ? untilSettled(() => this.#carryOut(workflow, command, (drafting) => drafting.ask(workflow, command)))
      : this.#askingFirst(workflow, command));
    this.options.answered?.(command, outcome);
    return outcome;
  }

  /**
   * Why a command would be refused now, on what is on the disk; nothing, when it would be carried out. Nothing is
   * written, and nobody else is asked.
   */
  async whyNot(command: CommandEnvelope): Promise<Refusal | undefined> {
    const workflow = this.#workflow(command.workflow);
    return untilSettled(async () => {
      const held = await this.#cases.bring(workflow, command.caseId);
      if (held !== undefined) await this.#cases.confirm(held);
      const state = held?.fold.state ?? this.#blank(workflow, command.caseId);
      const answer = decideCommand(this.options, { command, state, at: this.#instantFor(state) }, []);
      return 'refusal' in answer ? answer.refusal : undefined;
    });
  }

  /** Lets a timer fire if it still stands; otherwise nothing happens. */
  async fireTimer(workflowName: string, caseId: string, timer: PendingTimer): Promise<CommandOutcome> {
    const workflow = this.#workflow(workflowName);
    const command: CommandEnvelope = {
      id: `timer:${timer.name}:${timer.setAt}`,
      workflow: workflowName,
      caseId,
      type: TIMER_FIRED,
      data: {},
      actor: systemActor,
    };
    return untilSettled(() =>
      this.#decideHere(workflow, command, ({ state }) => fireIfStanding(state, timer)),
    );
  }

  /**
   * Lets a case go on under another edition, by an event that carries where it goes on.
   * @throws QabyldauError `case-not-found`, `stale-revision`, `illegal-transition` when the plan does not fit the chart.
   */
  async migrate(move: EditionMove): Promise<CommandOutcome> {
    const workflow = this.#workflow(move.workflow);
    return untilSettled(() =>
      this.#decideHere(workflow, commandOf(move), ({ state }) => moveIfElsewhere(state, move.event)),
    );
  }

  /** The case as it is on the disk now. */
  async load(workflowName: string, caseId: string): Promise<CaseState | undefined> {
    const workflow = this.#workflow(workflowName);
    return untilSettled(async () => {
      const held = await this.#cases.bring(workflow, caseId);
      if (held !== undefined) await this.#cases.confirm(held);
      return held?.fold.state;
    });
  }

  /** The case if it is in memory, without waiting. For look-ups of `decide` in pinned cases. */
  peek(workflowName: string, caseId: string): CaseState | undefined {
    return this.#cases.peek(streamName(workflowName, caseId));
  }

  /** A case loaded from the log by somebody else, about to be given a command. Returns how to let go of it again. */
  offer(fold: CaseFold): () => void {
    return this.#cases.offer(fold);
  }

  /** The log's last recorded instant: no event is recorded before it. */
  startAfter(instant: Instant): void {
    if (instant > this.#lastAt) this.#lastAt = instant;
  }

  #workflow(name: string): AnyWorkflow {
    const workflow = this.#workflows.get(name);
    if (workflow === undefined) throw new Error(`no workflow ${name}`);
    return workflow;
  }

  #decideHere(
    workflow: AnyWorkflow,
    command: CommandEnvelope,
    decide: (question: Question) => Answer,
  ): Promise<CommandOutcome> {
    return this.#carryOut(workflow, command, (drafting) => drafting.decide(workflow, command, decide));
  }

  async #carryOut(
    workflow: AnyWorkflow,
    command: CommandEnvelope,
    draft: TakeDraft,
  ): Promise<CommandOutcome> {
    if (this.options.store.keepsAppendOrder) return this.#draftAndWrite(command, draft);
    const stream = streamName(workflow.name, command.caseId);
    return this.#turns.take(stream, () => this.#draftAndWrite(command, draft));
  }

  async #draftAndWrite(command: CommandEnvelope, draft: TakeDraft): Promise<CommandOutcome> {
    const drafting = new Drafting(this.#room);
    for (;;) {
      // From here to the append nothing is awaited.
      const drafted = draft(drafting);
      switch (drafted.kind) {
        case 'wait':
          await drafted.fetch();
          break;
        case 'before':
          await this.#cases.durable(drafted.held);
          return doneBefore(this.options.store, command, drafted.held.fold.state.stream, drafted.trace);
        case 'nothing':
          return this.#answerNothing(drafted);
        case 'facts':
          return this.#write(drafted);
      }
    }
  }

  async #write({ parts, restsOn }: Extract<Draft, { kind: 'facts' }>): Promise<CommandOutcome> {
    const writing = this.#writer.write(parts, restsOn);
    for (const { question } of parts) this.startAfter(question.at);
    const results = await writing;
    const outcomes = parts.map((part, place) => done(part, results[place]?.position));
    return this.#tellTheAsked(
      parts.map(({ question }) => question),
      outcomes,
    );
  }

  /** Nothing is answered that rests on what the log does not say. */
  async #answerNothing({
    heard,
    refusal,
    restsOn,
  }: Extract<Draft, { kind: 'nothing' }>): Promise<CommandOutcome> {
    for (const held of restsOn) await this.#cases.confirm(held);
    for (const { command, state } of heard) {
      const { expectedRevision: given = state.revision } = command;
      if (given !== state.revision)
        throw new QabyldauError('stale-revision', { given, actual: state.revision });
    }
    const outcomes = heard.map((question) =>
      refusal === undefined ? nothingToDo(question) : refused(question, refusal),
    );
    return this.#tellTheAsked(heard, outcomes);
  }

  /** The last outcome is the asker's own. */
  #tellTheAsked(questions: readonly Question[], outcomes: readonly CommandOutcome[]): CommandOutcome {
    const own = outcomes.at(-1);
    if (own === undefined) throw new Error('nobody was asked');
    for (const [place, outcome] of outcomes.slice(0, -1).entries()) {
      const question = questions[place];
      if (question !== undefined) this.options.answered?.(question.command, outcome);
    }
    return own;
  }

  /** For a store that writes to one stream at a time. */
  #askingFirst(workflow: AnyWorkflow, command: CommandEnvelope): Promise<CommandOutcome> {
    return handleAskingFirst({
      around: this.options,
      question: async () => {
        const held = await this.#cases.bring(workflow, command.caseId);
        if (held?.fold.commands.has(command.id) === true) return undefined;
        const state = held?.fold.state ?? this.#blank(workflow, command.caseId);
        return { command, state, at: this.#instantFor(state) };
      },
      decideHere: (decide) => this.#decideHere(workflow, command, decide),
      handle: (asked) => this.handle(asked),
      revisionOf: async (name, caseId) =>
        (await this.#cases.bring(this.#workflow(name), caseId))?.fold.state.revision ?? -1,
    });
  }

  #blank(workflow: AnyWorkflow, caseId: string): CaseState {
    return newCase(workflow, caseId, editionOn(workflow, this.options.localDate(this.#now())));
  }

  #begin(workflow: AnyWorkflow, command: CommandEnvelope): CaseState {
    const blank = this.#blank(workflow, command.caseId);
    if (beginsCase(blank, command.type)) return blank;
    throw new QabyldauError('case-not-found', { id: command.caseId });
  }

  /** Recorded instants never go back, in the log as in a case, even when the machine's clock does. */
  #instantFor({ snapshot }: CaseState): Instant {
    const now = this.#now();
    const { at } = snapshot.context as CaseContext;
    return epochOf(now) < at ? instantOf(at) : now;
  }

  #now(): Instant {
    const now = this.options.clock.now();
    return now < this.#lastAt ? this.#lastAt : now;
  }
}
