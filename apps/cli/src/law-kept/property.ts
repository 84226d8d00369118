import type { Calendar } from '@qabyldau/calendar';
import type { ReadEvent } from '@qabyldau/runtime';

/** One property of the law, held against the events of a log one after the other. */
export interface Property {
  /** @param calendar as it was in force when the event was recorded. */
  take(event: ReadEvent, calendar: Calendar): string | undefined;
}
