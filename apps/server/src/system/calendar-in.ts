import { fold, streamName } from '@qabyldau/engine';
import type { EventReader, Position } from '@qabyldau/event-store';
import { eventsUntil } from '@qabyldau/runtime';
import {
  CALENDAR_CASE,
  calendarOf,
  workingCalendar,
  type WorkingCalendarContext,
} from '@qabyldau/working-calendar';

/** The working calendar of a log, as it stands or stood at a position: the table of the program with every change adopted. */
export async function calendarIn(
  store: EventReader,
  position?: Position,
): Promise<ReturnType<typeof calendarOf>> {
  const events = await eventsUntil(store, streamName(workingCalendar.name, CALENDAR_CASE));
  const until = position === undefined ? events : events.filter((event) => event.position <= position);
  const state = fold(workingCalendar, CALENDAR_CASE, until)?.state;
  return calendarOf(state?.snapshot.context as WorkingCalendarContext | undefined);
}
