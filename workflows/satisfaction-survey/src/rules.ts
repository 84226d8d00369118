import { refuse, type Refusal } from '@qabyldau/engine';
import type { IsoDate } from '@qabyldau/kernel';
import type { SurveyContext } from './machine.js';
import { refusals } from './refusals.js';

/** The answer of a rule: a refusal, or nothing. */
export type Objection = Refusal | undefined;

const no = (code: keyof typeof refusals, data?: Refusal['data']): Refusal =>
  refuse(refusals, code, data).error;

/** P38: the survey is regular; (adopted) a sample belongs to a month. */
export const sampleIsOfAMonth = (month: string): Objection =>
  /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? undefined : no('no-such-month', { month });

/** P38: those are asked who have been consulted or received. */
export const monthHasCome = (month: string, today: IsoDate): Objection =>
  // Stryker disable next-line MethodExpression: a month never sorts after a day of its own
  month > today.slice(0, 7) ? no('month-has-not-come', { month, today }) : undefined;

/** P38, (adopted): nobody is called more often than the body's policy says. */
export const attemptsAreLeft = ({ attempts }: SurveyContext, allowed: number): Objection =>
  attempts >= allowed ? no('attempts-used-up', { attempts }) : undefined;

/** Each call is counted. */
export const callsComeInOrder = ({ attempts }: SurveyContext, attempt: number): Objection =>
  attempt === attempts + 1 ? undefined : no('call-out-of-order', { attempt, next: attempts + 1 });

/** P38: an answer is what a person said on the telephone. */
export const answerComesFromAReachedPerson = ({ attempts, reached }: SurveyContext): Objection =>
  reached ? undefined : no('person-not-reached', { attempts });

/** P38, (adopted): satisfaction is asked on a scale from 1 to 5. */
export const scoreIsFromOneToFive = (score: number): Objection =>
  [1, 2, 3, 4, 5].includes(score) ? undefined : no('no-such-score', { score });

/** P38, (adopted): a call is given up only when the attempts are used up. */
export const allAttemptsWereMade = ({ attempts }: SurveyContext, needed: number): Objection =>
  attempts < needed ? no('attempts-left', { attempts, needed }) : undefined;
