import { dueBy, dueOnChosen, hasRunOut } from '@qabyldau/calendar';
import { actsAs, type PersonalPart } from '@qabyldau/engine';
import type { Instant, IsoDate } from '@qabyldau/kernel';
import { known, type WrittenAppealContext } from './context.js';
import type { Considered, WrittenAppealEnv } from './env.js';
import type { Due, Override } from './messages.js';
import { no, type Objection } from './refusals.js';

/** Reading W: to have considered a matter is to have had one of these parts in an earlier appeal. */
const consideringRoles = ['executor', 'co-executor', 'drafter', 'approver', 'hearing-chair'];

/** P37, readings M and W: in what roles somebody considered the matter before. Who gave information only did not. */
export const rolesBefore = (employee: string, considered: readonly Considered[]): readonly string[] =>
  consideringRoles.filter((role) => considered.some((one) => one.employee === employee && one.role === role));

/** P37: it is given to somebody who serves in this body. */
export const executorServesInThisBody = (employee: string, { serves }: WrittenAppealEnv): Objection =>
  serves === undefined || serves(employee) ? undefined : no('not-serving-here', { employee });

/**
 * P37, reading M: an appeal from a reception is not given to an employee who considered it before, although the Code
 * (art. 67(2)) would allow it. Only the head lets that pass, with a reason.
 */
export const executorHasNotConsideredTheMatter = (
  employee: string,
  before: readonly string[],
  override: Override | undefined,
  earlier?: Considered,
): Objection =>
  before.length > 0 && override === undefined
    ? no('considered-before', {
        employee,
        number: earlier?.number ?? '—',
        on: earlier?.on ?? '—',
        as: before.join(', '),
      })
    : undefined;

/** P37, reading M: it is for the head or akim, or a deputy (P2, ranks 1 and 2), to give it to such an employee. */
export const overrideIsForTheHead = ({ signatory }: Override, env: WrittenAppealEnv): Objection =>
  rankOf(signatory, env) <= 2 ? undefined : no('override-not-by-head', { signatory });

/** P37, reading M: and the reason is recorded. */
export const overrideIsReasoned = ({ reason }: Override): Objection =>
  reason.trim() === '' ? no('override-without-reason') : undefined;

/** P35, P37: of the executors, the one assigned answers, or who stands in. */
export function onlyTheAssignedExecutorAnswers(
  { executor }: WrittenAppealContext,
  { actor }: WrittenAppealEnv,
): Objection {
  const assigned = actor.role !== 'executor' || actsAs(actor, known(executor));
  return assigned ? undefined : no('not-the-executor', { executor: known(executor) });
}

/** Code art. 76(3): the extension is decided before the running term ends. */
export const extensionPrecedesTheEndOfTheTerm = (answer: Due, at: Instant): Objection =>
  hasRunOut(answer, at) ? no('term-already-ended', { dueOn: answer.dueOn }) : undefined;

/** Code art. 76(3), as reading A: once, because the text sets a ceiling. */
export const extensionComesOnce = ({ extended }: WrittenAppealContext, answer: Due): Objection =>
  extended ? no('already-extended', { dueOn: answer.dueOn }) : undefined;

/**
 * Code art. 76(3): the head, a deputy or the chief of staff (P2, ranks 1 to 3; of an akim the head of the office, rank 4
 * and no deputy); P30 does not apply here.
 */
export const signatoryMayExtend = (signatory: string, env: WrittenAppealEnv): Objection => {
  const officeHead = env.official(signatory)?.deputy !== true;
  return rankOf(signatory, env) <= (officeHead ? 4 : 3)
    ? undefined
    : no('signatory-may-not-extend', { signatory });
};

/** Code art. 76(3): by a reasoned decision. */
export const extensionIsReasoned = (reason: string): Objection =>
  reason.trim() === '' ? no('extension-without-reason') : undefined;

/** Code art. 76(3): not over two months from the day of the decision. */
export function extensionStaysWithinTwoMonths(asked: IsoDate, env: WrittenAppealEnv): Objection {
  const limit = dueBy(env, 'extension-2-months', env.today).dueOn;
  return asked > limit ? no('extension-too-long', { limit, asked }) : undefined;
}

/** Code art. 76(5): the term that an extension leads to, on a day that works. */
export const extendedTerm = (asked: IsoDate, env: WrittenAppealEnv): Due => dueOnChosen(env, asked);

/** Code art. 76(3): an extension gives a later date. */
export const extensionMovesTheTermLater = (answer: Due, extended: Due): Objection =>
  extended.dueOn <= answer.dueOn
    ? no('extension-not-later', { dueOn: answer.dueOn, asked: extended.dueOn })
    : undefined;

/** Code art. 65: to another body, the competent one. */
export const anotherBodyIsCompetent = (to: string, { body }: WrittenAppealContext): Objection =>
  to === body ? no('redirected-to-itself') : undefined;

/** Code art. 65: the applicant is told by its name where the appeal has gone, not by a code. */
export const otherBodyIsNamed = (to: string, { namesBody }: WrittenAppealEnv): Objection =>
  (namesBody?.(to) ?? true) ? undefined : no('other-body-not-named', { to });

/** Code art. 65: three working days from the day the appeal came in. */
export const redirectionDueOn = (receivedAt: Instant, env: WrittenAppealEnv): IsoDate =>
  dueBy(env, 'redirect', env.calendar.localDate(receivedAt)).dueOn;

/** P35, Code art. 80: the final answer is a reasoned one; its text goes to the applicant and is personal. */
export function finalAnswerIsReasoned(
  { appeal }: WrittenAppealContext,
  personal: readonly PersonalPart[] | undefined,
): Objection {
  const { subject } = known(appeal);
  const answer = personal?.find((part) => part.subject === subject)?.data['answer'];
  return typeof answer === 'string' && answer.trim() !== '' ? undefined : no('answer-without-reasons');
}

/** P35, Code art. 66: the same answer once more is for one that did not arrive. */
export function repeatedAnswerFollowsAFailure({ answerNotice, notices }: WrittenAppealContext): Objection {
  // Stryker disable next-line OptionalChaining: what was sent is among the notices
  if (answerNotice === null || notices[answerNotice]?.failedOn !== undefined) return undefined;
  return no('answer-on-its-way', { notice: answerNotice });
}

/** P35, reading L: nothing but a final reasoned answer removes this appeal from control; interim answers do not. */
export const onlyAFinalAnswerRemovesFromControl = ({
  result,
  answer,
  interimAnswers,
}: WrittenAppealContext): Objection =>
  result === null
    ? no('no-final-answer-yet', { interim: interimAnswers, dueOn: known(answer).dueOn })
    : undefined;

/** Code art. 64(9), 66(2): a statement or a delivery is a fact of today or of an earlier day. */
export const dateHasCome = (on: IsoDate, { today }: WrittenAppealEnv): Objection =>
  on > today ? no('date-in-future', { on, today }) : undefined;

const rankOf = (id: string, env: WrittenAppealEnv): number => env.official(id)?.rank ?? Infinity;
