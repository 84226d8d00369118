import type { Calendar } from '@qabyldau/calendar';
import type { EventReader } from '@qabyldau/event-store';
import type { Instant } from '@qabyldau/kernel';
import { caseAt, eventReader, eventsUntil } from '@qabyldau/runtime';
import { workflows } from '@qabyldau/server';
import {
  CALENDAR_CASE,
  calendarOf,
  workingCalendar,
  type WorkingCalendarContext,
} from '@qabyldau/working-calendar';
import { LawKept } from './law-kept.js';

/** Holds a whole log against the properties of the law, each event in the calendar of its time. */
export async function lawKeptIn(store: EventReader): Promise<LawKept> {
  const calendars = await calendarsOf(store);
  const kept = new LawKept();
  const read = eventReader(workflows);
  for await (const page of store.readAll())
    for (const recorded of page) {
      const event = read(recorded);
      kept.take(event, calendarAt(calendars, event.metadata.at));
    }
  return kept;
}

type Dated = readonly [from: Instant | undefined, calendar: Calendar];

/** The calendar of the program, and what it became with each change. */
async function calendarsOf(store: EventReader): Promise<readonly Dated[]> {
  const changes = await eventsUntil(store, `${workingCalendar.name}-${CALENDAR_CASE}`);
  const read = eventReader(workflows);
  const all: Dated[] = [[undefined, calendarOf(undefined).calendar]];
  for (const recorded of changes) {
    const state = await caseAt(store, workingCalendar, CALENDAR_CASE, { revision: recorded.revision });
    const { calendar } = calendarOf(state?.snapshot.context as WorkingCalendarContext | undefined);
    all.push([read(recorded).metadata.at, calendar]);
  }
  return all;
}

function calendarAt(calendars: readonly Dated[], at: Instant): Calendar {
  const found = calendars.findLast(([from]) => from === undefined || from <= at);
  if (found === undefined) throw new Error('there is always a calendar');
  return found[1];
}
