import { addMonths, type DayNumber } from './civil-date.js';
import type { TermRule } from './term-kinds.js';

/** Whether a day works. May throw for a day of which nothing is known; the count then ends with that error. */
export type Works = (day: DayNumber) => boolean;

/**
 * The n-th working day after a day, or before it when n is negative; the day itself when n is 0.
 * The day of the event is day 0 and need not work. Code art. 76(2).
 */
export function addWorkingDays(from: DayNumber, n: number, works: Works): DayNumber {
  if (!Number.isSafeInteger(n)) throw new RangeError(`not a whole number of working days: ${n}`);
  const step = Math.sign(n);
  let day = from;
  for (let left = Math.abs(n); left > 0;) {
    day += step;
    if (works(day)) left--;
  }
  return day;
}

/** The day itself when it works, else the next one that does. */
export function nextWorkingDay(from: DayNumber, works: Works): DayNumber {
  let day = from;
  while (!works(day)) day++;
  return day;
}

/** How many days d with `after` < d ≤ `upTo` work; negative when `upTo` is the earlier of the two. */
export function workingDaysBetween(after: DayNumber, upTo: DayNumber, works: Works): number {
  if (upTo < after) return 0 - workingDaysBetween(upTo, after, works);
  let count = 0;
  for (let day = after + 1; day <= upTo; day++) if (works(day)) count++;
  return count;
}

/** The last day of a term before any moving: for calendar terms it may be a day that does not work. */
export function lastDay(rule: TermRule, length: number, from: DayNumber, works: Works): DayNumber {
  switch (rule.unit) {
    case 'working-days':
      return addWorkingDays(from, length, works);
    case 'calendar-days':
      return from + length;
    case 'months':
      return addMonths(from, length);
  }
}

/**
 * The day on which a term is due. Terms in calendar days or months end on the next working day when their last day
 * does not work (Code art. 76(5)); terms in working days end on one by themselves, backward ones too.
 */
export const dueDay = (rule: TermRule, length: number, from: DayNumber, works: Works): DayNumber =>
  nextWorkingDay(lastDay(rule, length, from, works), works);
