import type { Calendar } from '@qabyldau/calendar';
import type { IsoDate, Json } from '@qabyldau/kernel';
import type { ReadEvent } from '@qabyldau/runtime';
import type { Property } from './property.js';

/** The days that the program counts itself; when somebody answers or comes is their own affair. */
const counted: ReadonlySet<string> = new Set([
  'dueOn',
  'lastNoticeOn',
  'decisionFrom',
  'noticeDueOn',
  'redirectDueOn',
  'complaintUntil',
  'absenceDueOn',
]);

/** Code art. 76(5): in the calendar in force when it was counted. Outside its years it is expected only (reading Z). */
export class DatesOfTerms implements Property {
  take({ data }: ReadEvent, calendar: Calendar): string | undefined {
    for (const [name, day] of daysIn(data))
      if (!calendar.isWorkingDay(day)) return `${name} is ${day}, which does not work`;
    return undefined;
  }
}

function* daysIn(value: Json | undefined): Generator<readonly [string, IsoDate]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (counted.has(name) && typeof inner === 'string') yield [name, inner as IsoDate];
    else yield* daysIn(inner);
  }
}
