import { dueOn, hasRunOut } from '@qabyldau/calendar';
import type { IsoDate } from '@qabyldau/kernel';
import { type AppealContext, type Notice, registrationOf } from '../context.js';
import type { AppealEnv } from '../env.js';
import type { Channel, Due, Requirement } from '../messages.js';
import { currentRules, type EditionRules } from '../editions.js';
import { no, type Objection } from '../refusals.js';
import { earlierOf, laterOf, workingDaysAfter, workingDaysBefore } from '../terms.js';

const requirements: readonly Requirement[] = [
  'name',
  'postal-address',
  'addressee',
  'essence',
  'filing-date',
  'signature',
];

/**
 * Code art. 63(2), P6. Missing requirements are defects to be corrected, never a ground to turn the appeal away.
 * What is asked orally or by telephone is written down by the employee and signed at check-in (art. 63(1), P4).
 */
export function defectsOf(
  channel: Channel,
  meets: readonly Requirement[],
  edition: EditionRules = currentRules,
): readonly Requirement[] {
  return requirements.filter(
    (requirement) =>
      !meets.includes(requirement) && !(requirement === 'signature' && isSpoken(channel, edition)),
  );
}

/** P4, Code art. 63(1): asked orally or, since the call centres, by telephone; written down and signed later. */
export const isSpoken = (channel: Channel, { callCentre }: EditionRules = currentRules): boolean =>
  channel === 'ORAL' || (callCentre && channel === 'CALL_CENTRE');

/** P6, Code art. 64(6): the applicant is told which requirement is not met. */
export const correctionNamesADefect = (defects: readonly Requirement[]): Objection =>
  defects.length === 0 ? no('no-defect-named') : undefined;

/** Code art. 66: a second notice is for a first that did not arrive. */
export function repeatedNoticeFollowsAFailure(
  { notices }: AppealContext,
  notice: string | undefined,
  env: Pick<AppealEnv, 'calendar'>,
): Objection {
  if (notice === undefined || notices[notice]?.failedOn !== undefined) return undefined;
  return no('notice-on-its-way', { notice, sentOn: sentOn(notices[notice], env) });
}

/** P6, Code art. 64(7)(1): an appeal is returned only when the time to correct it has run out. */
export function returnWaitsForTheCorrectionTerm(
  { correction, notices }: AppealContext,
  env: AppealEnv,
): Objection {
  if (correction?.due === undefined) {
    return no('correction-notice-not-delivered', { sentOn: sentOn(notices[correction?.notice ?? ''], env) });
  }
  return hasRunOut(correction.due, env.at)
    ? undefined
    : no('correction-term-running', { until: correction.due.dueOn });
}

/** The local day on which a notice was sent. */
export const sentOn = (notice: Notice | undefined, { calendar }: Pick<AppealEnv, 'calendar'>): string =>
  notice === undefined ? '' : calendar.localDate(notice.sentAt);

/**
 * P6, readings J and V: the body's term from the delivery, but over some days before the reply is due, and never
 * shorter than one working day.
 */
export function correctionTerm(
  { calendar, policy }: Pick<AppealEnv, 'calendar' | 'policy'>,
  deliveredOn: IsoDate,
  reply: Due,
): { readonly due: Due; readonly days: number; readonly cut: boolean } {
  const usual = calendar.provisionalDeadline('correction', deliveredOn, {
    days: policy.correctionDays,
  });
  const cap = latestCorrectionDay({ calendar, policy }, reply);
  const least = workingDaysAfter(calendar, deliveredOn, 1);
  const day = laterOf(earlierOf(usual.due, cap), least);
  let days = 1;
  while (workingDaysAfter(calendar, deliveredOn, days) < day) days++;
  return { due: dueOn({ calendar, policy }, day, usual.provisional), days, cut: day < usual.due };
}

/** P6, reading J: the body's term ends by then, so that there is time to answer; a notice may come later still (V). */
export const latestCorrectionDay = (
  {
    calendar,
    policy,
  }: {
    readonly calendar: AppealEnv['calendar'];
    readonly policy: Pick<AppealEnv['policy'], 'correctionCapDays'>;
  },
  reply: Pick<Due, 'dueOn'>,
): IsoDate => workingDaysBefore(calendar, reply.dueOn, policy.correctionCapDays);

/** P25, Code art. 62(2): nothing is done about an appeal before it came in. */
export function notBeforeTheAppeal(on: IsoDate, context: AppealContext, env: AppealEnv): Objection {
  const cameInOn = receivedOn(context, env);
  return on < cameInOn ? no('before-the-appeal', { on, cameInOn }) : undefined;
}

/** P25, Code art. 65: the local day on which the appeal came in; the day of registration may be a later one. */
export function receivedOn(context: AppealContext, { calendar }: Pick<AppealEnv, 'calendar'>): IsoDate {
  const { receivedAt, registeredOn } = registrationOf(context);
  return receivedAt === undefined ? registeredOn : calendar.localDate(receivedAt);
}
