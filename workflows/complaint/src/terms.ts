import type { TermKind } from '@qabyldau/calendar';
import type { Instant, IsoDate } from '@qabyldau/kernel';
import type { ComplaintEnv } from './env.js';
import type { Due } from './messages.js';

type Counting = Pick<ComplaintEnv, 'calendar' | 'policy'>;

/** A term of the law from a day, provisional where the calendar does not know the year (reading Z). */
export function dueBy(env: Counting, kind: TermKind, from: IsoDate): Due {
  const { due, provisional } = env.calendar.provisionalDeadline(kind, from);
  return dueOn(env, due, provisional);
}

/** A term that ends on a given day: timely until the end of that working day (reading U). */
export const dueOn = ({ calendar, policy }: Counting, day: IsoDate, provisional: boolean): Due => ({
  dueOn: day,
  dueAt: calendar.endOfWorkingDay(day, policy.workingDayEnds),
  provisional,
  calendar: calendar.version,
});

/** Whether a term has run out at an instant. */
export const hasRunOut = (due: Due, at: Instant): boolean => at >= due.dueAt;
