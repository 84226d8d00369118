import { activeLeaves, possibleVerbs, type AnyWorkflow, type CaseState } from '@qabyldau/engine';
import type { JsonObject, Language } from '@qabyldau/kernel';
import type { CommandOutcome } from '@qabyldau/runtime';

/** A state of a case that is active now: the path in the chart and its name. */
export interface NamedState {
  readonly path: string;
  readonly label: string;
}

/** What somebody may ask for next. Whether the law allows it today shows when it is asked for. */
export interface NextVerb {
  readonly verb: string;
  readonly label: string;
  readonly by: readonly string[];
  readonly law: readonly string[];
}

export interface AnsweredFact {
  readonly type: string;
  readonly label: string;
  readonly revision: number;
  readonly data: JsonObject;
}

/** The answer to a command that was carried out. */
export interface CommandAnswer {
  readonly caseId: string;
  /** Registration number, where the case has one. */
  readonly number?: string;
  readonly revision: number;
  /** For `?atLeast=`; nothing when there was nothing to do. */
  readonly position?: string;
  readonly facts: readonly AnsweredFact[];
  readonly state: readonly NamedState[];
  readonly next: readonly NextVerb[];
}

type Done = Extract<CommandOutcome, { readonly kind: 'done' }>;

export function commandAnswer(state: CaseState, outcome: Done, language: Language): CommandAnswer {
  const number = numberOf(state);
  return {
    caseId: outcome.caseId,
    ...(number === undefined ? {} : { number }),
    revision: outcome.revision,
    ...(outcome.position === undefined ? {} : { position: outcome.position }),
    facts: outcome.facts.map(({ type, revision, data }) => ({
      type,
      label: eventLabel(state.workflow, type, data, language),
      revision,
      data,
    })),
    state: statesOf(state, language),
    next: nextOf(state, language),
  };
}

export const statesOf = (state: CaseState, language: Language): readonly NamedState[] =>
  activeLeaves(state.snapshot.value as Parameters<typeof activeLeaves>[0]).map((path) => ({
    path,
    label: state.workflow.labels.states[path]?.[language] ?? path,
  }));

/** The verbs that people may use; those of the engine itself are left out. */
export function nextOf(state: CaseState, language: Language): readonly NextVerb[] {
  return possibleVerbs(state).flatMap(({ verb, by, law }) => {
    const people = by.filter((role) => role !== 'system');
    if (people.length === 0) return [];
    return [{ verb, label: state.workflow.labels.commands[verb]?.[language] ?? verb, by: people, law }];
  });
}

/** The name of a fact; of a fired timer, the name of the timer. */
export function eventLabel(
  workflow: AnyWorkflow,
  type: string,
  data: JsonObject,
  language: Language,
): string {
  const { events, timers } = workflow.labels;
  const { delay } = data;
  return (events[type] ?? (typeof delay === 'string' ? timers[delay] : undefined))?.[language] ?? type;
}

export const numberOf = (state: CaseState): string | undefined =>
  (state.snapshot.context as { appeal?: { number?: string } }).appeal?.number;
