import type { Calendar, ChangedDay } from '@qabyldau/calendar';
import { inState, parseWireName, type CaseState } from '@qabyldau/engine';
import type { EventReader } from '@qabyldau/event-store';
import {
  CALENDAR_CASE,
  calendarOf,
  workingCalendar,
  type WorkingCalendarContext,
} from '@qabyldau/working-calendar';

/** The change of the calendar that was adopted last. */
export interface Adoption {
  /** Id of its event. */
  readonly id: string;
  readonly version: string;
  readonly changed: readonly ChangedDay[];
  readonly calendar: Calendar;
}

/** The change that the open terms are still being counted with, if there is one. */
export async function unfinishedAdoption(
  store: EventReader,
  kz: CaseState | undefined,
): Promise<Adoption | undefined> {
  if (kz === undefined || !inState(kz.snapshot.value as never, 'rederiving')) return undefined;
  const context = kz.snapshot.context as WorkingCalendarContext;
  const { version, changed } = context.adopted.at(-1) ?? {};
  if (version === undefined || changed === undefined) return undefined;
  const backwards = { direction: 'backwards' } as const;
  for await (const page of store.readStream(`${workingCalendar.name}-${CALENDAR_CASE}`, backwards)) {
    const event = page.find(({ type }) => parseWireName(type).type === 'calendar-adopted');
    if (event !== undefined)
      return { id: event.id, version, changed, calendar: calendarOf(context).calendar };
  }
  return undefined;
}
