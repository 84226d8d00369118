import type { Calendar } from '@qabyldau/calendar';
import { actsAs, refuse, type Actor, type Refusal } from '@qabyldau/engine';
import type { Instant, IsoDate } from '@qabyldau/kernel';
import type { TaskEnv } from './env.js';
import type { Task } from './machine.js';
import { refusals } from './refusals.js';

/** The answer of a rule: a refusal, or nothing. */
export type Objection = Refusal | undefined;

const no = (code: keyof typeof refusals, data?: Refusal['data']): Refusal =>
  refuse(refusals, code, data).error;

/** P23: the protocol names who executes the task. */
export const onlyTheExecutorReports = (task: Task, actor: Actor): Objection =>
  actsAs(actor, task.executor) ? undefined : no('not-the-executor', { executor: task.executor });

/** Reading U: a term is kept until the end of its last working day. */
export const hasRunOut = (task: Task, at: Instant): boolean => at >= task.dueAt;

/** P23, P34: an execution date that has run out is a fact; it is not moved away. */
export const dueDateHasNotRunOut = (task: Task, at: Instant): Objection =>
  hasRunOut(task, at) ? no('due-date-has-run-out', { dueOn: task.dueOn }) : undefined;

/** P23: the date stands in the protocol of who received: no other official moves it, but the head. */
export const dateIsMovedByWhoGaveTheTask = ({ giver }: Task, { actor, isHead }: TaskEnv): Objection =>
  actor.role !== 'official' ||
  giver === undefined ||
  actsAs(actor, giver) ||
  isHead(actor.id) ||
  isHead(actor.onBehalfOf ?? '')
    ? undefined
    : no('not-the-giver', { giver });

/** P23: the date is exact; moving it gives more time, never less. */
export const dueDateMovesForward = (task: Task, dueOn: IsoDate): Objection =>
  dueOn > task.dueOn ? undefined : no('due-date-not-later', { dueOn, was: task.dueOn });

/** Code 76(5): a term does not end on a day off; in years not known yet, on what is expected to be one. */
export function dueDateIsAWorkingDay(dueOn: IsoDate, calendar: Calendar): Objection {
  const off = calendar.dayOff(dueOn);
  if (off === undefined) return undefined;
  const { next, reason } = off;
  return no('due-date-does-not-work', {
    dueOn,
    next,
    reasonKk: reason.kk,
    reasonRu: reason.ru,
    reasonEn: reason.en,
  });
}
