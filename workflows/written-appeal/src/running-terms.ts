import type { RunningTerm, RunningTerms } from '@qabyldau/calendar';
import type { CaseView } from '@qabyldau/engine';
import { known, type WrittenAppealContext } from './context.js';

/** What runs in a written appeal, and how each term is counted: what a change of the calendar counts again. */
export const runningTerms: RunningTerms<CaseView<WrittenAppealContext>> = (view, calendar) => [
  ...(view.in('clock.running') ? answer(view.context) : []),
  ...(view.in('course.awaitingExecutor') || view.in('course.inWork')
    ? redirection(view.context, calendar)
    : []),
];

/** Code art. 76(1), (3). */
function answer({ appeal, answer: term, extended }: WrittenAppealContext): readonly RunningTerm[] {
  const due = known(term);
  const counting = extended
    ? { chosen: due.chosen ?? due.dueOn }
    : ({ kind: 'reply', from: known(appeal).registeredOn } as const);
  return [{ term: 'answer', counting, due }];
}

/** Code art. 65. */
function redirection(
  { appeal }: WrittenAppealContext,
  calendar: Parameters<RunningTerms<never>>[1],
): readonly RunningTerm[] {
  const { receivedAt, redirectDueOn: dueOn } = known(appeal);
  return [
    {
      term: 'redirect',
      counting: { kind: 'redirect', from: calendar.localDate(receivedAt) },
      due: { dueOn },
    },
  ];
}
