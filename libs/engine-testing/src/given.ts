import { deepStrictEqual } from 'node:assert';
import {
  editionNamed,
  newCase,
  readMetadata,
  step,
  systemActor,
  TIMER_FIRED,
  type Actor,
  type AnyWorkflow,
  type BaseEnv,
  type CaseContext,
  type CaseState,
  type CommandOf,
  type DecidedOf,
  type Effect,
  type MessageOf,
  type Messages,
  type Refusal,
  type StoredEvent,
  type Workflow,
} from '@qabyldau/engine';
import { parseInstant, type Instant } from '@qabyldau/kernel';
import { attempt, unsealed, type Attempt, type DecidedFact } from './attempt.js';

/** A fact of the past: recorded at `at`, or at the same instant as the one before it. */
export type GivenFact<E> = DecidedOf<E> & { readonly at?: Instant; readonly actor?: Actor };

/** A case with a past, waiting for a command. Each call gives a new one. */
export interface Given<C, E, V> {
  /** What has happened so far. @throws QabyldauError `illegal-transition` when it cannot have. */
  events(...facts: readonly GivenFact<E>[]): Given<C, E, V>;
  /** The timer of this delay fires at its due instant. @throws Error when it is not pending. */
  fires(delay: string): Given<C, E, V>;
  when(command: CommandOf<C>, env: V): Outcome<E>;
  readonly state: CaseState;
}

/** What came of a command. The `then…` functions throw when it was something else, and give what there is to assert. */
export interface Outcome<E> {
  /** The facts decided, and equal to those given, if any are given. */
  thenEvents(...expected: readonly DecidedOf<E>[]): Decided<E>;
  /** The refusal, of this code if one is given. */
  thenRefused(code?: string): Refusal;
  /** Neither facts nor a refusal: the command had nothing left to do. */
  thenNothing(): CaseState;
}

export interface Decided<E> {
  readonly facts: readonly DecidedOf<E>[];
  readonly state: CaseState;
  readonly events: readonly StoredEvent[];
  readonly effects: readonly Effect[];
}

const beginning = parseInstant('2026-01-05T04:00:00Z');

/**
 * A case of a workflow before its first event, under the newest edition or the one named. Commands go through
 * `admit`, `decide` and the chart, so that all three are tested together.
 */
export function given<C extends Messages, E extends Messages, X extends CaseContext, V extends BaseEnv>(
  workflow: Workflow<C, E, X, V>,
  edition = workflow.editions.at(-1)?.id ?? 'none',
): Given<C, E, V> {
  const found = editionNamed(workflow as AnyWorkflow, edition);
  if (found === undefined) throw new Error(`${workflow.name} has no edition ${edition}`);
  return givenCase(newCase(workflow as AnyWorkflow, 'case-1', found), beginning);
}

function givenCase<C, E, V extends BaseEnv>(state: CaseState, at: Instant): Given<C, E, V> {
  return {
    state,
    events: (...facts) => {
      let now = at;
      let after = state;
      for (const fact of facts) {
        now = fact.at ?? now;
        after = live(after, fact as unknown as DecidedFact, now, fact.actor ?? systemActor);
      }
      return givenCase(after, now);
    },
    fires: (delay) => {
      const timer = state.timers.find((one) => one.name === delay);
      if (timer === undefined) throw new Error(`no timer ${delay} is pending in ${state.stream}`);
      const data = { delay, setAt: timer.setAt, due: timer.due };
      const now = timer.due > at ? timer.due : at;
      return givenCase(live(state, { type: TIMER_FIRED, data }, now, systemActor), now);
    },
    when: (command, env) => outcome<E>(state, attempt(state, command as MessageOf<Messages>, env)),
  };
}

function live(state: CaseState, fact: DecidedFact, at: Instant, actor: Actor): CaseState {
  const command = `given-${state.revision + 1}`;
  return step(state, [unsealed(fact)], { at, actor, command, correlation: 'given' }).state;
}

function outcome<E>(before: CaseState, result: Attempt): Outcome<E> {
  const taken = () => {
    if (result.refusal === undefined) return result;
    throw new Error(`refused: ${result.refusal.code}: ${result.refusal.text.en}`);
  };
  return {
    thenEvents: (...expected) => {
      const { facts, step: done } = taken();
      if (expected.length > 0) deepStrictEqual(facts, expected);
      const effects = done.events.flatMap((event) => readMetadata(event).effects ?? []);
      return { facts: facts as unknown as readonly DecidedOf<E>[], ...done, effects };
    },
    thenRefused: (code) => {
      if (result.refusal === undefined) {
        throw new Error(
          `not refused: ${result.facts.map((fact) => fact.type).join(', ') || 'nothing to do'}`,
        );
      }
      if (code !== undefined && result.refusal.code !== code) {
        throw new Error(`refused with ${result.refusal.code}, not with ${code}`);
      }
      return result.refusal;
    },
    thenNothing: () => {
      deepStrictEqual(taken().facts, []);
      return before;
    },
  };
}
