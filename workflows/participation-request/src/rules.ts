import type { IsoDate } from '@qabyldau/kernel';
import type { Calendar } from '@qabyldau/calendar';
import type { KnownRefusal, RequestContext } from './context.js';
import type { RequestEnv } from './env.js';
import type { RequestCommands, RequestEvents } from './messages.js';
import { no, type Objection } from './refusals.js';

type Asking = RequestCommands['request-participation'];
type Request = RequestEvents['participation-requested'];

/** P18: those who are asked are of other bodies; one's own employees are invited without a request (P22). */
export const anotherBodyIsAsked = ({ body, otherBody }: Asking): Objection =>
  body === otherBody ? no('own-body-asked') : undefined;

/** P18, P19: the letters name the other body to itself and to the applicant, not by a code. */
export const otherBodyIsNamed = ({ otherBody }: Asking, { namesBody }: RequestEnv): Objection =>
  (namesBody?.(otherBody) ?? true) ? undefined : no('other-body-not-named', { otherBody });

/** P18: nobody is asked to a reception that will not be. */
export const theAppealHasNotEnded = ({ ended }: Asking): Objection =>
  ended === true ? no('appeal-has-ended') : undefined;

/** P18, P29: they are asked to the reception of which the applicant is told. */
export const theyAreAskedToTheAppointedDay = ({ receptionOn, appointedOn }: Asking): Objection =>
  appointedOn === undefined || appointedOn === receptionOn
    ? undefined
    : no('reception-on-another-day', { receptionOn, appointedOn });

/** Code art. 76(5): a term does not end on a day off; in years not known yet, on what is expected to be one. */
export function replyDayIsAWorkingDay({ replyBy }: Asking, calendar: Calendar): Objection {
  const off = calendar.dayOff(replyBy);
  if (off === undefined) return undefined;
  const { next, reason } = off;
  return no('reply-day-does-not-work', {
    replyBy,
    next,
    reasonKk: reason.kk,
    reasonRu: reason.ru,
    reasonEn: reason.en,
  });
}

/** P18, reading H: whose silence will count as a refusal has time to answer. */
export const replyTermIsStillToCome = ({ replyBy }: Asking, env: RequestEnv): Objection =>
  env.at >= env.calendar.endOfWorkingDay(replyBy, env.policy.workingDayEnds)
    ? no('reply-term-has-passed', { replyBy, today: env.today })
    : undefined;

/** P18: whether the other body takes part is known before the reception. */
export const replyTermEndsBeforeTheReception = ({ replyBy, receptionOn }: Asking): Objection =>
  replyBy < receptionOn ? undefined : no('reply-term-ends-too-late', { replyBy, receptionOn });

/** P19, Code art. 66: the applicant is told once; a second notice is for a first that did not arrive. */
export function repeatedNoticeFollowsAFailure({ notice, notices }: RequestContext): Objection {
  if (notice === null) return undefined;
  // Stryker disable next-line OptionalChaining: what was sent is among the notices
  return notices[notice]?.failedOn === undefined ? no('notice-on-its-way', { notice }) : undefined;
}

/** P20, Code art. 66(2): an answer or a delivery is a fact of today or of an earlier day. */
export const dateHasCome = (on: IsoDate, { today }: RequestEnv): Objection =>
  on > today ? no('date-in-future', { on, today }) : undefined;

/** P20: nobody answers what has not been asked. */
export const answerFollowsTheRequest = (on: IsoDate, { requestedOn }: Request): Objection =>
  on < requestedOn ? no('answer-before-request', { on, requestedOn }) : undefined;

/**
 * P20, reading H: a refusal that is known stays a fact to be reported. Only silence is undone, by an answer that came
 * in within the term and was entered after it.
 */
export function onlyATimelyAnswerUndoesTheSilence(
  on: IsoDate,
  { answer }: Request,
  refusal: KnownRefusal,
): Objection {
  if (refusal.ground === 'silence' && on <= answer.dueOn) return undefined;
  const { knownOn, report } = refusal;
  return no('refusal-is-known', { knownOn, replyBy: answer.dueOn, dueOn: report.dueOn });
}

/** P18, P20: who came and who did not is seen at the reception. */
export const receptionHasCome = ({ receptionOn }: Request, { today }: RequestEnv): Objection =>
  today < receptionOn ? no('reception-has-not-come', { receptionOn, today }) : undefined;
