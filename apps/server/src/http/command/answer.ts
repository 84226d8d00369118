import {
  activeLeaves,
  EDITION_MIGRATED,
  possibleVerbs,
  type AnyWorkflow,
  type CaseState,
} from '@qabyldau/engine';
import type { JsonObject, Language, Text } from '@qabyldau/kernel';
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
export interface CommandAnswer extends Standing {
  readonly caseId: string;
  /** Registration number, where the case has one. */
  readonly number?: string;
  readonly revision: number;
  /** For `?atLeast=`; nothing when there was nothing to do. */
  readonly position?: string;
  readonly facts: readonly AnsweredFact[];
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
    ...standingOf(state, language),
  };
}

/** Where a case stands and what may come next. */
export interface Standing {
  readonly state: readonly NamedState[];
  readonly next: readonly NextVerb[];
}

/** Of a workflow, by language and active states: the same for every case that stands there, and a chart is finite. */
const standings = new WeakMap<AnyWorkflow, Map<string, Standing>>();

/** Of a case that has begun. */
export function standingOf(state: CaseState, language: Language): Standing {
  const leaves = activeLeaves(state.snapshot.value as Parameters<typeof activeLeaves>[0]);
  const key = `${language} ${leaves.join(' ')}`;
  const known = standings.get(state.workflow) ?? new Map<string, Standing>();
  standings.set(state.workflow, known);
  let standing = known.get(key);
  if (standing === undefined) {
    standing = { state: named(leaves, state.workflow, language), next: nextOf(state, language) };
    known.set(key, standing);
  }
  return standing;
}

const named = (
  leaves: readonly string[],
  { labels }: AnyWorkflow,
  language: Language,
): readonly NamedState[] => leaves.map((path) => ({ path, label: labels.states[path]?.[language] ?? path }));

/** The verbs that people may use; those of the engine itself are left out. */
function nextOf(state: CaseState, language: Language): readonly NextVerb[] {
  return possibleVerbs(state).flatMap(({ verb, by, law }) => {
    const people = by.filter((role) => role !== 'system');
    if (people.length === 0) return [];
    return [{ verb, label: state.workflow.labels.commands[verb]?.[language] ?? verb, by: people, law }];
  });
}

const movedToAnotherEdition: Text = {
  kk: 'Басқа редакцияға көшірілді',
  ru: 'Переведено в другую редакцию',
  en: 'Moved to another edition',
};

/** The name of a fact; of a fired timer, the name of the timer. */
export function eventLabel(
  workflow: AnyWorkflow,
  type: string,
  data: JsonObject,
  language: Language,
): string {
  const { events, timers } = workflow.labels;
  const { delay } = data;
  if (type === EDITION_MIGRATED) return movedToAnotherEdition[language];
  return (events[type] ?? (typeof delay === 'string' ? timers[delay] : undefined))?.[language] ?? type;
}

export const numberOf = (state: CaseState): string | undefined =>
  (state.snapshot.context as { appeal?: { number?: string } }).appeal?.number;
