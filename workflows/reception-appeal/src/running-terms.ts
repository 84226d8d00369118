import type { Calendar, Counting, RunningTerm, RunningTerms } from '@qabyldau/calendar';
import { type AppealContext, type Correction, registrationOf, replyTermOf } from './context.js';
import type { AppealView } from './env.js';
import type { Due } from './messages.js';

/** What runs in an appeal, and how each term is counted: what a change of the calendar counts again. */
export const runningTerms: RunningTerms<AppealView> = (view, calendar) => [
  ...(view.in('clock.running') ? reply(view.context) : []),
  ...(briefIsAwaited(view) ? brief(view.context) : []),
  ...(draftIsAwaited(view) ? draft(view.context) : []),
  ...(view.in('course.awaitingCorrection.noticeDelivered') ? correction(view.context) : []),
  ...(view.in('course.awaitingCorrection.termExpired') ? returning(view.context.correction ?? {}) : []),
  ...(view.in('course.hearing') ? hearing(view.context) : []),
  ...(recordMayBeSigned.some((state) => view.in(state)) ? record(view.context) : []),
  ...(view.in('course.received') ? protocol(view.context, calendar) : []),
];

/** P26: none is there, and the appeal goes the way that needs one. A correction does not stop it. */
export const briefIsAwaited = (view: Pick<AppealView, 'in'>): boolean =>
  view.in('course.preReview') || view.in('course.awaitingCorrection');

/** P32: the head is asked for a refusal, and the applicant has not been sent its draft. */
export const draftIsAwaited = (view: Pick<AppealView, 'in'>): boolean => view.in('course.briefed.toRefuse');

/** Code art. 74(4): where `sign-hearing-record` may come. */
const recordMayBeSigned = ['course.hearing', 'course.approved', 'course.listed', 'course.refused'];

/** P29, P30, reading A. */
function reply(context: AppealContext): readonly RunningTerm[] {
  const due = replyTermOf(context);
  const from = registrationOf(context).registeredOn;
  const step = context.extensions.at(-1);
  if (step === 'by-months') return [{ term: 'reply', counting: chosen(due), due }];
  return [{ term: 'reply', counting: { kind: step === undefined ? 'reply' : 'extension-30', from }, due }];
}

/** P26, reading C. */
function brief(context: AppealContext): readonly RunningTerm[] {
  const { briefDue: due } = context;
  if (due === undefined) return [];
  const from = replyTermOf(context).dueOn;
  const { days } = due;
  return [{ term: 'brief', counting: { kind: 'brief-for-reply', from, days, after: 'reply' }, due }];
}

/** P32, reading D. */
function draft(context: AppealContext): readonly RunningTerm[] {
  const { draftDue: due } = context;
  if (due === undefined) return [];
  const from = replyTermOf(context).dueOn;
  const kind = 'last-refusal-notice';
  return [{ term: kind, counting: { kind, from, after: 'reply' }, due }];
}

/** P6, reading V: the length is the one that was given; shorter than usual it may be, and stays. */
function correction({ correction: sent, notices }: AppealContext): readonly RunningTerm[] {
  if (sent?.due === undefined) return [];
  const from = notices[sent.notice]?.deliveredOn;
  const { days, due } = sent;
  const counting: Counting =
    from === undefined || days === undefined ? chosen(due) : { kind: 'correction', from, days };
  const comingUp = returning(sent).map(({ counting: counted, due: by }): RunningTerm => ({
    term: 'return-if-not-corrected',
    counting: { ...counted, after: 'correction' },
    due: by,
  }));
  return [{ term: 'correction', counting, due }, ...comingUp];
}

/** Code art. 64(7)(1): it begins where the correction ends. */
const returning = ({ due, returnBy }: Partial<Correction>) =>
  due === undefined || returnBy === undefined
    ? []
    : [{ term: 'return', counting: { kind: 'return' as const, from: due.dueOn }, due: returnBy }];

/** Code art. 73(3), P32, reading D: until when objections may come, and from when the refusal may. */
function hearing({ draft, oral, notices }: AppealContext): readonly RunningTerm[] {
  const { signedOn, remarks, remarked } = oral ?? {};
  const remarking: readonly RunningTerm[] =
    signedOn === undefined || remarks === undefined || remarked === true
      ? []
      : // Code art. 74(6).
        [{ term: 'record-remarks', counting: { kind: 'record-remarks', from: signedOn }, due: remarks }];
  const from = draft && notices[draft.notice]?.deliveredOn;
  if (draft?.objection === undefined || from === undefined) return remarking;
  const lead = draft.decisionFrom;
  return [
    { term: 'objection', counting: { kind: 'objection', from }, due: draft.objection },
    ...(lead === undefined
      ? []
      : [{ term: 'hearing-lead', counting: { kind: 'hearing-lead' as const, from }, due: { dueOn: lead } }]),
    ...remarking,
  ];
}

/** Code art. 74(4). */
function record({ oral }: AppealContext): readonly RunningTerm[] {
  if (oral?.record === undefined || oral.recordSigned === true) return [];
  const { record: due, heldOn: from } = oral;
  return [
    {
      term: 'hearing-record',
      counting: from === undefined ? chosen(due) : { kind: 'hearing-record', from },
      due,
    },
  ];
}

/** P23. */
function protocol(
  { protocolDue: due, receivedAt }: AppealContext,
  calendar: Pick<Calendar, 'localDate'>,
): readonly RunningTerm[] {
  if (due === undefined || receivedAt === undefined) return [];
  const from = calendar.localDate(receivedAt);
  return [{ term: 'protocol', counting: { kind: 'protocol', from, days: due.days }, due }];
}

const chosen = (due: Due): Counting => ({ chosen: due.chosen ?? due.dueOn });
