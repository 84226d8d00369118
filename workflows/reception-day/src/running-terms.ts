import type { RunningTerm, RunningTerms } from '@qabyldau/calendar';
import type { CaseView } from '@qabyldau/engine';
import type { DayContext } from './machine.js';

/** P26, P16: what is due before the reception, counted back from its day. */
export const runningTerms: RunningTerms<CaseView<DayContext>> = (view) => {
  const { session } = view.context;
  if (session === null || !view.in('open')) return [];
  const { on: from, briefDueOn, absenceDueOn, provisional } = session;
  const absence: RunningTerm = {
    term: 'absence-notice',
    counting: { kind: 'absence-notice', from },
    due: { dueOn: absenceDueOn, provisional },
  };
  if (briefDueOn === undefined) return [absence];
  return [
    { term: 'brief', counting: { kind: 'brief', from }, due: { dueOn: briefDueOn, provisional } },
    absence,
  ];
};
