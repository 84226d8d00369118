import type { ModelEvent } from '@qabyldau/read-models';
import { appealFacts } from './appeal-facts.js';
import type { AnyFactsOf, FactDraft } from './fact.js';
import { dayFacts, participationFacts, surveyFacts, taskFacts, writtenFacts } from './other-facts.js';

const takers: ReadonlyMap<string, AnyFactsOf> = new Map(
  Object.entries({
    'reception-appeal': appealFacts,
    'reception-day': dayFacts,
    'protocol-task': taskFacts,
    'written-appeal': writtenFacts,
    'participation-request': participationFacts,
    'satisfaction-survey': surveyFacts,
  }).flatMap(([workflow, facts]) =>
    Object.entries(facts).map(([type, taker]): [string, AnyFactsOf] => [
      `${workflow}/${type}`,
      taker as AnyFactsOf,
    ]),
  ),
);

/** `workflow/event` names that give facts. */
export const factEvents: readonly string[] = [...takers.keys()];

/** The reportable facts of an event. */
export const factsOf = ({ workflow, type, data, caseId }: ModelEvent): readonly FactDraft[] =>
  takers.get(`${workflow}/${type}`)?.(data, caseId) ?? [];
