import type { RunningTerm, RunningTerms } from '@qabyldau/calendar';
import type { CaseView } from '@qabyldau/engine';
import type { RequestContext } from './context.js';

/** What runs in a request, and how each term is counted: what a change of the calendar counts again. */
export const runningTerms: RunningTerms<CaseView<RequestContext>> = (view) => [
  ...(view.in('request.awaitingAnswer') ? answer(view.context) : []),
  ...(view.in('notice.due') ? notice(view.context) : []),
  ...(view.in('request.refused.toReport') ? report(view.context) : []),
];

/** P18: the day set for the other body; P20, reading H: what its silence would lead to. */
function answer({ request }: RequestContext): readonly RunningTerm[] {
  if (request === null) return [];
  const { answer: due, reportIfSilent } = request;
  return [
    { term: 'answer', counting: { chosen: due.chosen ?? due.dueOn }, due },
    {
      term: 'report-if-silent',
      counting: { kind: 'participation-refusal-report', from: due.dueOn, after: 'answer' },
      due: reportIfSilent,
    },
  ];
}

/** P19. */
const notice = ({ request }: RequestContext): readonly RunningTerm[] =>
  request === null
    ? []
    : [
        {
          term: 'notice',
          counting: { kind: 'participation-notice', from: request.requestedOn },
          due: request.notice,
        },
      ];

/** P20. */
const report = ({ refusal }: RequestContext): readonly RunningTerm[] =>
  refusal === null
    ? []
    : [
        {
          term: 'report',
          counting: { kind: 'participation-refusal-report', from: refusal.knownOn },
          due: refusal.report,
        },
      ];
