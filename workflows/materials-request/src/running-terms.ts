import type { RunningTerms } from '@qabyldau/calendar';
import type { CaseView } from '@qabyldau/engine';
import type { MaterialsContext } from './machine.js';

/** P31: the day to answer is chosen, not counted. A request that was answered goes on with it if the answer is returned. */
export const runningTerms: RunningTerms<CaseView<MaterialsContext>> = (view) => {
  const { answer: due } = view.context;
  return due !== null && (view.in('asked.inTime') || view.in('answered'))
    ? [{ term: 'answer', counting: { chosen: due.chosen ?? due.dueOn }, due }]
    : [];
};
