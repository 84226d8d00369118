import type { Calendar } from './calendar.js';

/** A calendar that is at every question the one of that moment: what is handed out once and changes under way. */
export function followingCalendar(now: () => Calendar): Calendar {
  return {
    get version() {
      return now().version;
    },
    isWorkingDay: (date) => now().isWorkingDay(date),
    addWorkingDays: (from, n) => now().addWorkingDays(from, n),
    workingDaysBetween: (after, upTo) => now().workingDaysBetween(after, upTo),
    nextWorkingDay: (date) => now().nextWorkingDay(date),
    rolledForward: (date) => now().rolledForward(date),
    deadline: (kind, from, options) => now().deadline(kind, from, options),
    provisionalDeadline: (kind, from, options) => now().provisionalDeadline(kind, from, options),
    derive: (kind, from, options) => now().derive(kind, from, options),
    explain: (term) => now().explain(term),
    localDate: (instant) => now().localDate(instant),
    localTime: (instant) => now().localTime(instant),
    instantAt: (date, time) => now().instantAt(date, time),
    dayOff: (date) => now().dayOff(date),
    endOfWorkingDay: (date, time) => now().endOfWorkingDay(date, time),
    registrationDate: (receivedAt, workingDayEnds) => now().registrationDate(receivedAt, workingDayEnds),
  };
}
