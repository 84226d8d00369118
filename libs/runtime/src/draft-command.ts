import {
  streamName,
  type AnyWorkflow,
  type CaseContext,
  type CaseState,
  type CommandTrace,
  type Refusal,
} from '@qabyldau/engine';
import type { EventReader } from '@qabyldau/event-store';
import { epochOf, instantOf, type Instant } from '@qabyldau/kernel';
import { askedCase, askedId, envelopeOf } from './asked-case.js';
import type { HeldCase } from './case-cache.js';
import type { CaseMemory } from './case-memory.js';
import type { CaseWriter, Prepared } from './case-writer.js';
import type { CommandEnvelope, RecordedFact } from './command.js';
import {
  decideIn,
  envOf,
  nextRequestIn,
  turnedAway,
  type Answer,
  type Question,
  type Surroundings,
} from './decide-command.js';
import { doneBefore, factsOf } from './outcome.js';

/** What a command comes to, as long as nothing is awaited. */
export type Draft =
  /** Something has to be fetched first; then it is drafted anew. */
  | { readonly kind: 'wait'; readonly fetch: () => Promise<unknown> }
  | { readonly kind: 'before'; readonly held: HeldCase; readonly trace: CommandTrace }
  /** Nothing to write. `heard`: who came to it, from the case that said no to the one that asked. */
  | {
      readonly kind: 'nothing';
      readonly heard: readonly Question[];
      readonly refusal?: Refusal | undefined;
      readonly restsOn: readonly HeldCase[];
    }
  /**
   * To be written together: what was asked first, in its order, then the command's own; if those of `restsOn` that
   * nothing is written to stand where they stood.
   */
  | { readonly kind: 'facts'; readonly parts: readonly Prepared[]; readonly restsOn: readonly HeldCase[] };

const BEFORE_ALL = instantOf(0);

export interface DraftRoom {
  readonly around: Surroundings;
  readonly store: EventReader;
  readonly cases: CaseMemory;
  readonly writer: CaseWriter;
  /** Not before the last recorded instant. */
  readonly now: () => Instant;
  readonly workflow: (name: string) => AnyWorkflow;
  /** The state before the first event; throws where the command begins no case. */
  readonly begin: (workflow: AnyWorkflow, command: CommandEnvelope) => CaseState;
}

/**
 * Drafts one command, over as many tries as it takes to have at hand what it needs. Where it asks other cases
 * first, these decide in memory too, and what they record is part of the draft: it is written with the command or
 * not at all, so that nothing is ever reserved for a command that is then refused (decision record 14).
 */
export class Drafting {
  readonly #neverBegan = new Set<string>();
  /** What was fetched for this draft: a small memory may have let go of it again. */
  readonly #fetched = new Map<string, HeldCase>();
  readonly #recalled = new Map<string, readonly RecordedFact[]>();
  /** All events of the draft are recorded under it. */
  #at = BEFORE_ALL;
  /** The latest instant of a case that is ahead of the clock. */
  #notBefore = BEFORE_ALL;

  constructor(private readonly room: DraftRoom) {}

  /** Drafts a command that asks whom its workflow names. */
  ask(workflow: AnyWorkflow, command: CommandEnvelope): Draft {
    this.#lookAtTheClock();
    return this.#ask(workflow, command);
  }

  /** Drafts a command on which somebody else decides. */
  decide(workflow: AnyWorkflow, command: CommandEnvelope, decide: (question: Question) => Answer): Draft {
    this.#lookAtTheClock();
    return this.#draft(workflow, command, (question, held) => this.#come(question, held, decide(question)));
  }

  #lookAtTheClock(): void {
    const now = this.room.now();
    this.#at = now < this.#notBefore ? this.#notBefore : now;
  }

  #ask(workflow: AnyWorkflow, command: CommandEnvelope): Draft {
    return this.#draft(workflow, command, (question, held) => this.#askAndDecide(question, held));
  }

  #draft(
    workflow: AnyWorkflow,
    command: CommandEnvelope,
    goOn: (question: Question, held: HeldCase | undefined) => Draft,
  ): Draft {
    const { cases, begin } = this.room;
    const stream = streamName(workflow.name, command.caseId);
    const held = cases.held(stream) ?? this.#fetched.get(stream);
    if (held === undefined && !this.#neverBegan.has(stream)) {
      return { kind: 'wait', fetch: () => this.#bring(workflow, command.caseId, stream) };
    }
    const trace = held?.fold.commands.get(command.id);
    if (held !== undefined && trace !== undefined) return { kind: 'before', held, trace };
    const state = held?.fold.state ?? begin(workflow, command);
    const { at } = state.snapshot.context as CaseContext;
    if (epochOf(this.#at) < at) {
      this.#notBefore = instantOf(at);
      return { kind: 'wait', fetch: () => Promise.resolve() };
    }
    const question = { command, state, at: this.#at };
    const seen = command.expectedRevision ?? state.revision;
    return seen === state.revision ? goOn(question, held) : this.#come(question, held, { facts: [] });
  }

  #askAndDecide(question: Question, held: HeldCase | undefined): Draft {
    const { around, workflow } = this.room;
    const refusal = turnedAway(question);
    if (refusal !== undefined) return this.#come(question, held, { refusal });
    const asked = new Set<string>();
    const said: RecordedFact[] = [];
    const parts: Prepared[] = [];
    const restsOn: HeldCase[] = [];
    const env = envOf(around, question, said);
    for (;;) {
      const request = nextRequestIn(question, env);
      if (request === undefined || asked.has(askedCase(request))) break;
      asked.add(askedCase(request));
      const envelope = envelopeOf(request, askedId(question.command, asked.size), question.command);
      const draft = this.#ask(workflow(request.workflow), envelope);
      if (draft.kind === 'wait') return draft;
      if (draft.kind === 'before') {
        const facts = this.#recalled.get(envelope.id);
        if (facts === undefined) return { kind: 'wait', fetch: () => this.#recall(envelope, draft) };
        said.push(...facts);
        continue;
      }
      restsOn.push(...draft.restsOn);
      if (draft.kind === 'facts') {
        parts.push(...draft.parts);
        said.push(...draft.parts.slice(-1).flatMap(factsOf));
      } else if (draft.refusal !== undefined) {
        return { ...draft, heard: [...draft.heard, question], restsOn: [...restsOn, ...standing(held)] };
      }
    }
    return this.#come(question, held, decideIn(question, env), parts, restsOn);
  }

  #come(
    question: Question,
    held: HeldCase | undefined,
    answer: Answer,
    asked: readonly Prepared[] = [],
    restsOnAsked: readonly HeldCase[] = [],
  ): Draft {
    const restsOn = [...restsOnAsked, ...standing(held)];
    if ('refusal' in answer) return { kind: 'nothing', heard: [question], refusal: answer.refusal, restsOn };
    if (answer.facts.length === 0) return { kind: 'nothing', heard: [question], restsOn };
    const own = this.room.writer.prepare(question, held, answer.facts);
    return { kind: 'facts', parts: [...asked, own], restsOn };
  }

  async #bring(workflow: AnyWorkflow, caseId: string, stream: string): Promise<void> {
    const held = await this.room.cases.bring(workflow, caseId);
    if (held === undefined) this.#neverBegan.add(stream);
    else this.#fetched.set(stream, held);
  }

  /** What was asked for this command in an earlier life of the program, before a command and what it asks were one. */
  async #recall(
    envelope: CommandEnvelope,
    { held, trace }: Extract<Draft, { kind: 'before' }>,
  ): Promise<void> {
    await this.room.cases.durable(held);
    const outcome = await doneBefore(this.room.store, envelope, held.fold.state.stream, trace);
    this.#recalled.set(envelope.id, outcome.kind === 'done' ? outcome.facts : []);
  }
}

const standing = (held: HeldCase | undefined): readonly HeldCase[] => (held === undefined ? [] : [held]);
