import { dueOn, type Calendar, type TermKind } from '@qabyldau/calendar';
import { epochOf, instantOf, type Instant, type IsoDate } from '@qabyldau/kernel';
import type { AppealEnv } from './env.js';
import type { ChosenDue } from './messages.js';

type Counting = Pick<AppealEnv, 'calendar' | 'policy'>;

/** A term of a length in working days that the policy sets. */
export function dueByPolicy(env: Counting, kind: TermKind, from: IsoDate, days: number): ChosenDue {
  const { due, provisional } = env.calendar.provisionalDeadline(kind, from, { days });
  return { ...dueOn(env, due, provisional), days };
}

/**
 * The n-th working day after a day, n ≥ 1; never throws. The correction term is the calendar's one term whose
 * length is free, so every length that the policy sets is counted with it.
 */
export const workingDaysAfter = (calendar: Calendar, day: IsoDate, n: number): IsoDate =>
  calendar.provisionalDeadline('correction', day, { days: n }).due;

/** The n-th working day before a working day, 1 ≤ n ≤ 5; never throws. Counted from the fifth before it (P26). */
export function workingDaysBefore(calendar: Calendar, day: IsoDate, n: number): IsoDate {
  const fifthBefore = calendar.provisionalDeadline('brief', day).due;
  return n === 5 ? fifthBefore : workingDaysAfter(calendar, fifthBefore, 5 - n);
}

/** Code art. 76(5): the day itself when it works, else the next one that does. Never throws. */
export const rolledForward = (calendar: Calendar, day: IsoDate): IsoDate => calendar.rolledForward(day).due;

/** The next day of the calendar. */
export const dayAfter = (calendar: Calendar, day: IsoDate): IsoDate =>
  calendar.localDate(instantOf(epochOf(calendar.instantAt(day, '12:00')) + dayMilliseconds));

const dayMilliseconds = 86_400_000;

/** P4: on which day the body works next, where it does not work at an instant; else nothing. */
export function nextDayOfWork(
  instant: Instant,
  { calendar, policy }: Pick<AppealEnv, 'calendar' | 'policy'>,
): IsoDate | undefined {
  const on = calendar.localDate(instant);
  // Stryker disable next-line MethodExpression: 09:00:00 sorts as 09:00 does, and nobody is asked to come at a second
  const time = calendar.localTime(instant).slice(0, 5);
  const works = rolledForward(calendar, on) === on;
  const { workingDayBegins, workingDayEnds } = policy;
  if (works && workingDayBegins <= time && time < workingDayEnds) return undefined;
  return rolledForward(calendar, works && time >= workingDayEnds ? dayAfter(calendar, on) : on);
}

/** Date and time of an instant as people read it here. */
export const localText = (instant: Instant, calendar: Calendar): string =>
  `${calendar.localDate(instant)} ${calendar.localTime(instant).slice(0, 5)}`;

/** Calendar days from one day to another. */
export const calendarDaysBetween = (calendar: Calendar, from: IsoDate, to: IsoDate): number =>
  Math.round(
    (epochOf(calendar.instantAt(to, '12:00')) - epochOf(calendar.instantAt(from, '12:00'))) / dayMilliseconds,
  );

// Stryker disable next-line EqualityOperator: of a day and itself either is the earlier
export const earlierOf = (one: IsoDate, other: IsoDate): IsoDate => (one < other ? one : other);
// Stryker disable next-line EqualityOperator: of a day and itself either is the later
export const laterOf = (one: IsoDate, other: IsoDate): IsoDate => (one > other ? one : other);
