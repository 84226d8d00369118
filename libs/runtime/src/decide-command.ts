import type { Instant, IsoDate } from '@qabyldau/kernel';
import {
  admit,
  TIMER_FIRED,
  viewOf,
  type AnyWorkflow,
  type BaseEnv,
  type CaseState,
  type CommandOf,
  type DecidedOf,
  type Messages,
  type PendingTimer,
  type Refusal,
  type RequestedCommand,
} from '@qabyldau/engine';
import type { CommandEnvelope } from './command.js';

/** What a workflow's `decide` is given beside the base; made without waiting. */
export type Environment = (about: {
  readonly workflow: AnyWorkflow;
  readonly command: CommandEnvelope;
  readonly state: CaseState;
  readonly base: BaseEnv;
}) => BaseEnv;

export interface Surroundings {
  readonly environment: Environment;
  /** Civil date of an instant in the law's time zone. */
  readonly localDate: (instant: Instant) => IsoDate;
}

/** A command, the case it is for, and the instant under which its facts will be recorded. */
export interface Question {
  readonly command: CommandEnvelope;
  readonly state: CaseState;
  readonly at: Instant;
}

export type Fact = DecidedOf<Messages>;
export type Asked = BaseEnv['asked'];
export type Answer = { readonly facts: readonly Fact[] } | { readonly refusal: Refusal };

/** Asks the workflow. Nothing is awaited and nothing is changed. */
export function decideCommand(around: Surroundings, question: Question, asked: Asked): Answer {
  const refusal = turnedAway(question);
  return refusal === undefined ? decideIn(question, envOf(around, question, asked)) : { refusal };
}

/** What another case, the authority for something, is to be asked (design 4). Only for who may come in. */
export function nextRequest(
  around: Surroundings,
  question: Question,
  asked: Asked,
): RequestedCommand | undefined {
  return turnedAway(question) === undefined
    ? nextRequestIn(question, envOf(around, question, asked))
    : undefined;
}

/** The refusal of who may not come in: the wrong role, the wrong state. */
export const turnedAway = ({ command, state }: Question): Refusal | undefined =>
  admit(state, command.type, command.actor);

export function decideIn({ command, state }: Question, env: BaseEnv): Answer {
  const given: CommandOf<Messages> = { type: command.type, data: command.data, personal: command.personal };
  const decision = state.edition.decide(given, viewOf(state), env);
  return decision.ok ? { facts: decision.value } : { refusal: decision.error };
}

export const nextRequestIn = ({ command, state }: Question, env: BaseEnv): RequestedCommand | undefined =>
  state.workflow.asksFirst?.({ type: command.type, data: command.data }, env, viewOf(state));

/** A timer fires if it still stands; otherwise there is nothing left to do. */
export function fireIfStanding(state: CaseState, timer: PendingTimer): Answer {
  const stands = state.timers.some((t) => t.name === timer.name && t.setAt === timer.setAt);
  const data = { delay: timer.name, setAt: timer.setAt, due: timer.due };
  return { facts: stands ? [{ type: TIMER_FIRED, data }] : [] };
}

/** @param asked may grow afterwards: what others have said is seen as it comes */
export function envOf(around: Surroundings, { command, state, at }: Question, asked: Asked): BaseEnv {
  const base: BaseEnv = {
    at,
    today: around.localDate(at),
    actor: command.actor,
    commandId: command.id,
    caseId: command.caseId,
    asked,
  };
  return around.environment({ workflow: state.workflow, command, state, base });
}
