import { QabyldauError, type IsoDate } from '@qabyldau/kernel';
import type { Calendar } from './calendar.js';
import type { CalendarData } from './calendar-data.js';
import { dayNumber, isoDate, isQuarterEnd, type DayNumber } from './civil-date.js';
import * as count from './counting.js';
import { indexDays } from './day-index.js';
import { deriveDays, skipped } from './derivation.js';
import { formatTime, instantAtLocal, localDateOf, localMoment, timeOfDay } from './local-time.js';
import { chosenLengths, ruleOf, type TermKind, type TermRule } from './term-kinds.js';
import type { Term, TermOptions } from './terms.js';

/**
 * A calendar over its data. The days of the known years are worked out here, once; keep the calendar.
 * @throws QabyldauError `bad-date` when the data holds a date that is none.
 */
export function createCalendar(data: CalendarData): Calendar {
  const index = indexDays(data);
  const { works, worksProvisionally } = index;
  const defaultEnd = data.workingDayEnds ?? '18:30';

  const term = (kind: TermKind, rule: TermRule, from: IsoDate, start: DayNumber, due: DayNumber): Term => ({
    kind,
    from,
    due: isoDate(due),
    provisional: index.touchesProvisional(start, due),
    paragraphs: rule.paragraphs,
    calendar: data.version,
  });

  const calendar: Calendar = {
    version: data.version,

    isWorkingDay: (date) => works(dayNumber(date)),

    addWorkingDays(from, n) {
      const start = dayNumber(from);
      index.requireKnown(start);
      return isoDate(count.addWorkingDays(start, n, works));
    },

    workingDaysBetween: (after, upTo) => count.workingDaysBetween(dayNumber(after), dayNumber(upTo), works),

    nextWorkingDay: (date) => isoDate(count.nextWorkingDay(dayNumber(date), works)),
    rolledForward(date) {
      const day = dayNumber(date);
      const due = count.nextWorkingDay(day, worksProvisionally);
      return { due: isoDate(due), provisional: index.touchesProvisional(day, due) };
    },

    dayOff(date) {
      const day = dayNumber(date);
      if (worksProvisionally(day)) return undefined;
      const previous = isoDate(count.addWorkingDays(day, -1, worksProvisionally));
      const next = isoDate(count.nextWorkingDay(day, worksProvisionally));
      return { previous, next, reason: skipped(day, index).reason };
    },

    deadline(kind, from, options) {
      const rule = ruleOf(kind);
      const start = startOf(kind, from);
      index.requireKnown(start);
      return term(kind, rule, from, start, count.dueDay(rule, lengthOf(kind, rule, options), start, works));
    },

    provisionalDeadline(kind, from, options) {
      const rule = ruleOf(kind);
      const start = startOf(kind, from);
      const due = count.dueDay(rule, lengthOf(kind, rule, options), start, worksProvisionally);
      return term(kind, rule, from, start, due);
    },

    derive(kind, from, options) {
      const rule = ruleOf(kind);
      return deriveDays(rule, lengthOf(kind, rule, options), startOf(kind, from), index);
    },

    explain({ kind, from, due }) {
      if (!chosenLengths.has(kind)) return calendar.derive(kind, from).days;
      // The length was a choice of the policy at that time; the term's own dates tell it.
      const [start, end] = [dayNumber(from), dayNumber(due)];
      // The day of the event is not counted, at either side.
      const days =
        start < end
          ? count.workingDaysBetween(start, end, worksProvisionally)
          : count.workingDaysBetween(end - 1, start - 1, worksProvisionally);
      return calendar.derive(kind, from, { days }).days;
    },

    localDate: localDateOf,

    localTime: (instant) => formatTime(localMoment(instant).time),

    instantAt: (date, time) => instantAtLocal(date, time),

    endOfWorkingDay: (date, time = defaultEnd) => instantAtLocal(date, time),

    registrationDate(receivedAt, workingDayEnds = defaultEnd) {
      const { day, time } = localMoment(receivedAt);
      const earliest = time < timeOfDay(workingDayEnds) ? day : day + 1;
      return isoDate(count.nextWorkingDay(earliest, worksProvisionally));
    },
  };
  return calendar;
}

/** Day 0 of a term. */
function startOf(kind: TermKind, from: IsoDate): DayNumber {
  const start = dayNumber(from);
  // P40 asks for a report at least once a quarter, so its term can only run from the end of one.
  if (kind === 'report' && !isQuarterEnd(start)) throw new QabyldauError('not-a-quarter-end', { date: from });
  return start;
}

function lengthOf(kind: TermKind, rule: TermRule, options: TermOptions | undefined): number {
  const days = options?.days;
  if (!chosenLengths.has(kind) || days === undefined) return rule.length;
  if (!Number.isSafeInteger(days) || days < 1) {
    throw new RangeError(`the length of ${kind} is a whole number of working days, at least 1: ${days}`);
  }
  return rule.length < 0 ? -days : days;
}
