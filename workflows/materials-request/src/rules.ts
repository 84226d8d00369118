import { type Calendar, hasRunOut } from '@qabyldau/calendar';
import type { IsoDate } from '@qabyldau/kernel';
import type { MaterialsEnv } from './env.js';
import type { Due, MaterialsCommands, MaterialsEvents } from './messages.js';
import { no, type Objection } from './refusals.js';

type Asking = MaterialsCommands['request-materials'];
type Request = MaterialsEvents['materials-requested'];

/** Code art. 76(5): a term does not end on a day off; in years not known yet, on what is expected to be one. */
export function dueDayIsAWorkingDay(day: IsoDate, calendar: Calendar): Objection {
  const off = calendar.dayOff(day);
  if (off === undefined) return undefined;
  const { next, reason } = off;
  return no('due-day-does-not-work', {
    dueOn: day,
    next,
    reasonKk: reason.kk,
    reasonRu: reason.ru,
    reasonEn: reason.en,
  });
}

/** P31: who is bound to answer has time to do it. */
export const termIsStillToCome = (day: IsoDate, env: MaterialsEnv): Objection =>
  env.at >= env.calendar.endOfWorkingDay(day, env.policy.workingDayEnds)
    ? no('term-has-passed', { dueOn: day, today: env.today })
    : undefined;

/** P31: practice is analysed of a period, which is over or running. */
export function analysisNamesItsPeriod({ kind, period }: Asking, { today }: MaterialsEnv): Objection {
  if (kind !== 'practice-analysis') return undefined;
  return period === undefined || period.from > period.to || period.from > today
    ? no('no-period-to-analyse')
    : undefined;
}

/** P31: the demand is binding on the unit: it answers, and cannot decline. */
export const requestIsBinding = (
  { answer }: MaterialsCommands['answer-request'],
  { unit }: Request,
  due: Due,
): Objection => (answer === 'declined' ? no('request-is-binding', { unit, dueOn: due.dueOn }) : undefined);

/** P31: the unit that was asked answers. */
export function onlyTheUnitAnswers({ unit }: Request, env: MaterialsEnv): Objection {
  const own = env.unitOf(env.actor.onBehalfOf ?? env.actor.id);
  return own === unit ? undefined : no('another-unit-was-asked', { unit });
}

/** P31: an answer consists of the papers that were asked for. */
export const answerBringsPapers = ({ papers = [] }: MaterialsCommands['answer-request']): Objection =>
  papers.length === 0 ? no('answer-without-papers') : undefined;

/** P31, P39: what was escalated is with the control unit, which alone gives another date. */
export const escalatedRequestIsWithTheControlUnit = (due: Due, env: MaterialsEnv): Objection =>
  hasRunOut(due, env.at) && env.actor.role !== 'controller'
    ? no('with-the-control-unit', { dueOn: due.dueOn })
    : undefined;

/** P31: another date gives more time. */
export const dateMovesForward = (due: Due, day: IsoDate): Objection =>
  day > due.dueOn ? undefined : no('date-not-later', { dueOn: day, was: due.dueOn });
