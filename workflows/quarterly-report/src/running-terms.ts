import type { RunningTerms } from '@qabyldau/calendar';
import type { CaseView } from '@qabyldau/engine';
import type { ReportContext } from './machine.js';

/** P40: a day of the policy, moved off days that do not work. */
export const runningTerms: RunningTerms<CaseView<ReportContext>> = (view, calendar) => {
  const { report } = view.context;
  if (report === null || !view.in('term.running')) return [];
  const { dueAt, provisional, chosen } = report;
  const dueOn = calendar.localDate(dueAt);
  return [{ term: 'report', counting: { chosen: chosen ?? dueOn }, due: { dueOn, dueAt, provisional } }];
};
