import type { Instant, IsoDate } from '@qabyldau/kernel';
import type { Calendar } from './calendar.js';
import type { CountedDue } from './running-terms.js';
import type { TermKind } from './term-kinds.js';

/** What a due date is counted with: the calendar in force, and the hour at which the body's working day ends. */
export interface DueCounting {
  readonly calendar: Calendar;
  readonly policy: { readonly workingDayEnds: string };
}

/** A term of the law from a day, provisional where the calendar does not know the year (reading Z). */
export function dueBy(counting: DueCounting, kind: TermKind, from: IsoDate): CountedDue {
  const { due, provisional } = counting.calendar.provisionalDeadline(kind, from);
  return dueOn(counting, due, provisional);
}

/** A term that ends on a given day: timely until the end of that working day (reading U). */
export const dueOn = ({ calendar, policy }: DueCounting, day: IsoDate, provisional: boolean): CountedDue => ({
  dueOn: day,
  dueAt: calendar.endOfWorkingDay(day, policy.workingDayEnds),
  provisional,
  calendar: calendar.version,
});

/** A term that ends on a chosen day, or on the next working day (Code art. 76(5)). */
export function dueOnChosen(counting: DueCounting, chosen: IsoDate): CountedDue {
  const { due, provisional } = counting.calendar.rolledForward(chosen);
  return { ...dueOn(counting, due, provisional), ...(due === chosen ? {} : { chosen }) };
}

/** Whether a term has run out at an instant. */
export const hasRunOut = ({ dueAt }: Pick<CountedDue, 'dueAt'>, at: Instant): boolean => at >= dueAt;
