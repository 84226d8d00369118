import type { EventReader } from '@qabyldau/event-store';
import { caseAt } from '@qabyldau/runtime';
import {
  CALENDAR_CASE,
  calendarOf,
  workingCalendar,
  type WorkingCalendarContext,
} from '@qabyldau/working-calendar';

/** The working calendar of a log: the table of the program with every change adopted. */
export async function calendarIn(store: EventReader): Promise<ReturnType<typeof calendarOf>> {
  const state = await caseAt(store, workingCalendar, CALENDAR_CASE);
  return calendarOf(state?.snapshot.context as WorkingCalendarContext | undefined);
}
