import type { DayOff } from '@qabyldau/calendar';
import type { PersonalPart } from '@qabyldau/engine';
import type { Instant, IsoDate } from '@qabyldau/kernel';
import { type AppealContext, type Brief, type Slot, registrationOf } from '../context.js';
import type { AppealEnv } from '../env.js';
import type { AppealCommands, ProtocolTask } from '../messages.js';
import { no, type Objection } from '../refusals.js';
import { localText } from '../terms.js';
import { briefDueFor } from './brief.js';

/** P28: one appeal has one time of reception. */
export const appealHasNoOtherSlot = ({ slot }: AppealContext, env: AppealEnv): Objection =>
  slot === undefined
    ? undefined
    : no('slot-already-allocated', { startsAt: localText(slot.startsAt, env.calendar) });

type Guarding = Pick<AppealEnv, 'policy' | 'edition' | 'centralBody'>;

/** P2-1: what lies with central state bodies, where the body keeps to it and the edition knows of centres. */
export const mayBeHeardAtACentre = (
  { competence }: AppealContext,
  { policy, edition, centralBody = false }: Guarding,
): boolean =>
  !policy.centralMattersOnlyAtCentres ||
  edition?.centres === false ||
  centralBody ||
  competence === 'central-bodies';

/** P2-1: a day held at a centre is for those whose matter lies with central state bodies. */
export const centreDayIsForMattersOfCentralBodies = (
  context: AppealContext,
  atCentre: boolean | undefined,
  env: Guarding,
): Objection =>
  atCentre === true && !mayBeHeardAtACentre(context, env)
    ? no('not-for-a-centre', { topic: registrationOf(context).topic })
    : undefined;

/** P12, reading X: a first slot is given in the order of the list, or says that it was not. */
export const cameInTurn = ({ replyNotice }: AppealContext, { asked }: AppealEnv): boolean =>
  replyNotice !== undefined ||
  asked.some(({ type, data }) => type === 'left-list' && data['inTurn'] === true);

/** P27: the list names the official who receives. */
export const slotBelongsToTheApprovedOfficial = (approved: string, official: string): Objection =>
  approved === official ? undefined : no('slot-of-another-official', { approved, official });

/** P28, P29: a date that the applicant can still be told. */
export const slotIsStillToCome = ({ startsAt }: Pick<Slot, 'startsAt'>, env: AppealEnv): Objection =>
  startsAt <= env.at ? no('slot-in-the-past', { startsAt: localText(startsAt, env.calendar) }) : undefined;

/** P26, reading C: the brief was ready five working days before the reception begins. */
export function receptionLeavesFiveWorkingDaysAfterTheBrief(
  brief: Brief | undefined,
  startsAt: Instant,
  { calendar }: AppealEnv,
): Objection {
  // After a reception on the same day there was none (P3).
  if (brief === undefined) return undefined;
  const receptionOn = calendar.localDate(startsAt);
  const briefDueOn = briefDueFor(calendar, receptionOn);
  const preparedOn = calendar.localDate(brief.preparedAt);
  return preparedOn > briefDueOn
    ? no('reception-too-soon', { receptionOn, briefDueOn, preparedOn })
    : undefined;
}

/** P29: the reception is on the day the applicant was told. */
export const itIsTheReceptionDay = ({ receptionOn }: Slot, { today }: AppealEnv): Objection =>
  receptionOn === today ? undefined : no('not-the-reception-day', { receptionOn, today });

/** P27, P29: who receives is who the list and the letter name; another one after a hand-over (P22). */
export const whoWasNamedReceives = (slot: Slot, official: string, env: AppealEnv): Objection =>
  slot.official === official
    ? undefined
    : no('another-official-was-named', {
        official,
        named: slot.official,
        startsAt: localText(slot.startsAt, env.calendar),
      });

/** P29: nobody is absent before the appointed time. */
export const receptionTimeHasCome = ({ startsAt }: Slot, env: AppealEnv): Objection =>
  env.at < startsAt ? no('reception-not-begun', { startsAt: localText(startsAt, env.calendar) }) : undefined;

/** P23, P34: what is put on control is a task. */
export const controlNeedsATask = ({ decision, tasks }: AppealCommands['sign-protocol']): Objection =>
  decision === 'taken-on-control' && tasks.length === 0 ? no('control-without-task') : undefined;

/** P23, Code art. 76(5): each task has an executor and an exact date, which is a working day, and is named once. */
export function tasksAreExact(
  tasks: readonly ProtocolTask[],
  { today, calendar }: Pick<AppealEnv, 'today' | 'calendar'>,
): Objection {
  for (const [place, { task, executor, unit, dueOn }] of tasks.entries()) {
    if (executor === '' || unit === '') return no('task-without-executor', { task, place: place + 1 });
    if (dueOn < today) return no('task-due-in-the-past', { task, place: place + 1, dueOn });
    const off = calendar.dayOff(dueOn);
    if (off !== undefined)
      return no('task-due-on-a-day-off', { task, place: place + 1, ...whyOff(dueOn, off) });
    if (tasks.findIndex((other) => other.task === task) !== place)
      return no('task-named-twice', { task, place: place + 1 });
  }
  return undefined;
}

const whyOff = (dueOn: IsoDate, { previous, next, reason }: DayOff) => ({
  dueOn,
  previous,
  next,
  reasonKk: reason.kk,
  reasonRu: reason.ru,
  reasonEn: reason.en,
});

/** P34, P35: the final answer tells of what was done, so no task is open any more. */
export function finalAnswerWaitsForEveryTask({ tasks }: AppealContext): Objection {
  const open = tasks.filter((task) => !task.done).length;
  return open > 0 ? no('tasks-open', { open }) : undefined;
}

/** P35, Code art. 77: the final answer tells the applicant what became of the matter and why, in words; they are personal. */
export function finalAnswerIsReasoned(
  context: AppealContext,
  personal: readonly PersonalPart[] | undefined,
): Objection {
  const { subject } = registrationOf(context);
  const text = personal?.find((part) => part.subject === subject)?.data['text'];
  return typeof text === 'string' && text.trim() !== '' ? undefined : no('answer-without-reasons');
}

/** P35: the final reasoned answer is the ground to remove from control; an interim one is not. */
export const finalAnswerPrecedesRemoval = ({ notices }: AppealContext): Objection =>
  Object.values(notices).some((notice) => notice.kind === 'final-answer')
    ? undefined
    : no('final-answer-not-sent');
