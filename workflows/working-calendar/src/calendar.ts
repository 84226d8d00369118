import {
  applyChange,
  createCalendar,
  kazakhstanCalendar,
  type Calendar,
  type CalendarData,
} from '@qabyldau/calendar';
import type { WorkingCalendarContext } from './machine.js';

/** The one case of this workflow. */
export const CALENDAR_CASE = 'kz';

interface Built {
  readonly data: CalendarData;
  readonly calendar: Calendar;
}

const asBuilt: Built = { data: kazakhstanCalendar, calendar: createCalendar(kazakhstanCalendar) };

/** By what was adopted, which is another list whenever the calendar has changed. */
const built = new WeakMap<WorkingCalendarContext['adopted'], Built>();

/** The working calendar: the table of the program with every change that was adopted. */
export function calendarOf(context: WorkingCalendarContext | undefined): Built {
  if (context === undefined || context.adopted.length === 0) return asBuilt;
  let known = built.get(context.adopted);
  if (known === undefined) {
    const data = context.adopted.reduce(applyChange, kazakhstanCalendar);
    known = { data, calendar: createCalendar(data) };
    built.set(context.adopted, known);
  }
  return known;
}
