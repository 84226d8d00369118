import type { Counting, RunningTerm, RunningTerms } from '@qabyldau/calendar';
import { known, type AppealContext } from './context.js';
import type { AppealView } from './env.js';
import type { Due } from './messages.js';

/** What runs in an appeal, and how each term is counted: what a change of the calendar counts again. */
export const runningTerms: RunningTerms<AppealView> = (view) => [
  ...(view.in('clock.running') ? reply(view.context) : []),
  ...(view.in('course.awaitingCorrection.noticeDelivered') ? correction(view.context) : []),
  ...(view.in('course.hearing') ? hearing(view.context) : []),
  ...record(view.context),
];

/** P29, P30, reading A. */
function reply({ appeal, reply: term, extensions }: AppealContext): readonly RunningTerm[] {
  const due = known(term, 'reply term');
  const from = known(appeal, 'registration').registeredOn;
  const step = extensions.at(-1);
  if (step === 'by-months') return [{ term: 'reply', counting: chosen(due), due }];
  return [{ term: 'reply', counting: { kind: step === undefined ? 'reply' : 'extension-30', from }, due }];
}

/** P6, reading V: the length is the one that was given; shorter than usual it may be, and stays. */
function correction({ correction: sent, notices }: AppealContext): readonly RunningTerm[] {
  if (sent?.due === undefined) return [];
  const from = notices[sent.notice]?.deliveredOn;
  const { days } = sent;
  const counting: Counting =
    from === undefined || days === undefined ? chosen(sent.due) : { kind: 'correction', from, days };
  return [{ term: 'correction', counting, due: sent.due }];
}

/** Code art. 73(3), P32, reading D: until when objections may come, and from when the refusal may. */
function hearing({ draft, notices }: AppealContext): readonly RunningTerm[] {
  const from = draft && notices[draft.notice]?.deliveredOn;
  if (draft?.objection === undefined || from === undefined) return [];
  const lead = draft.decisionFrom;
  return [
    { term: 'objection', counting: { kind: 'objection', from }, due: draft.objection },
    ...(lead === undefined
      ? []
      : [{ term: 'hearing-lead', counting: { kind: 'hearing-lead' as const, from }, due: { dueOn: lead } }]),
  ];
}

/** Code art. 74(4). */
function record({ oral }: AppealContext): readonly RunningTerm[] {
  const due = oral?.recordSigned === true ? undefined : oral?.record;
  if (due === undefined) return [];
  const from = oral?.heldOn;
  return [
    {
      term: 'hearing-record',
      counting: from === undefined ? chosen(due) : { kind: 'hearing-record', from },
      due,
    },
  ];
}

const chosen = (due: Due): Counting => ({ chosen: due.chosen ?? due.dueOn });
