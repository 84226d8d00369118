import { hasRunOut } from '@qabyldau/calendar';
import type { Instant, IsoDate } from '@qabyldau/kernel';
import { type AppealContext, replyTermOf } from '../context.js';
import type { AppealEnv, AppealView } from '../env.js';
import { no, type Objection } from '../refusals.js';
import { sentOn } from './intake.js';
import { localText, nextDayOfWork } from '../terms.js';

/** P32, reading G: no refusal without the draft sent first, unless the body uses Code art. 73(2)(9). */
export function hearingPrecedesRefusal(state: AppealView, { policy, calendar }: AppealEnv): Objection {
  if (!state.in('course.briefed') || policy.hearingExemption) return undefined;
  // Stryker disable next-line StringLiteral: words of an error that no history brings about
  const { dueOn } = replyTermOf(state.context);
  const sendBy = calendar.provisionalDeadline('last-refusal-notice', dueOn).due;
  return no('hearing-needed', { sendBy, dueOn });
}

/** P32, reading D: the days count from the day the applicant was notified, not from the sending. */
export const refusalNeedsDeliveredDraft = (
  { draft, notices }: AppealContext,
  env: Pick<AppealEnv, 'calendar'>,
): Objection =>
  draft !== undefined && draft.decisionFrom === undefined
    ? no('draft-not-delivered', { sentOn: sentOn(notices[draft.notice], env) })
    : undefined;

/** P32, Code art. 73(1): the draft reaches the applicant at least three working days before the decision. */
export const refusalComesThreeWorkingDaysAfterTheDraft = (
  { draft, notices }: AppealContext,
  { today }: Pick<AppealEnv, 'today'>,
): Objection =>
  draft?.decisionFrom !== undefined && today < draft.decisionFrom
    ? no('refusal-too-soon', {
        from: draft.decisionFrom,
        // Stryker disable next-line OptionalChaining,StringLiteral: a draft whose days are counted has arrived
        deliveredOn: notices[draft.notice]?.deliveredOn ?? '',
      })
    : undefined;

/** Code art. 73(3): the applicant has two working days from the receipt of the draft to object. */
export const refusalWaitsForObjections = (
  { draft, notices }: AppealContext,
  { at }: Pick<AppealEnv, 'at'>,
): Objection =>
  draft?.objection !== undefined && !hasRunOut(draft.objection, at)
    ? no('objection-window-open', {
        until: draft.objection.dueOn,
        // Stryker disable next-line OptionalChaining,StringLiteral: a draft whose days are counted has arrived
        deliveredOn: notices[draft.notice]?.deliveredOn ?? '',
      })
    : undefined;

/** Code art. 73(3), reading D: who asked in time to be heard orally is heard before the refusal. */
export const oralHearingPrecedesRefusal = ({ oral }: AppealContext): Objection =>
  oral !== undefined && oral.attended === undefined ? no('oral-hearing-not-held') : undefined;

/** Code art. 73(3): objections and the motion for an oral hearing within two working days of receipt. */
export const objectionComesInTime = (until: IsoDate, filedOn: IsoDate): Objection =>
  filedOn > until ? no('objection-too-late', { until, filedOn }) : undefined;

/** Code art. 66(1): the applicant is told of time and place beforehand. */
export const hearingIsStillToCome = (startsAt: Instant, { at, calendar }: AppealEnv): Objection =>
  startsAt <= at ? no('hearing-in-the-past', { startsAt: localText(startsAt, calendar) }) : undefined;

/** P4, P33: people are heard when the body works. */
export function hearingIsInWorkingHours(startsAt: Instant, env: AppealEnv): Objection {
  const { workingDayBegins: from, workingDayEnds: to } = env.policy;
  const next = nextDayOfWork(startsAt, env);
  return next === undefined
    ? undefined
    : no('hearing-outside-working-hours', { startsAt: localText(startsAt, env.calendar), from, to, next });
}

/** Code art. 74: the outcome of a hearing is entered once it has begun. */
export const hearingHasBegun = ({ oral }: AppealContext, { at, calendar }: AppealEnv): Objection =>
  oral?.startsAt !== undefined && at < oral.startsAt
    ? no('hearing-not-begun', {
        startsAt: localText(oral.startsAt, calendar),
      })
    : undefined;

/** Code art. 73(3): only the absence of a duly notified person does not stand in the way of the decision. */
export function absentApplicantWasNotified({ oral, notices }: AppealContext, attended: boolean): Objection {
  if (attended) return undefined;
  const invitation = oral?.invitation === undefined ? undefined : notices[oral.invitation];
  return invitation?.deliveredOn === undefined ? no('not-duly-notified') : undefined;
}
