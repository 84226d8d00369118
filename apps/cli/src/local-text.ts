import type { Calendar } from '@qabyldau/calendar';
import type { Instant } from '@qabyldau/kernel';

/** An instant as the wall clock of the law's time zone shows it: `2026-03-20 18:05`. */
export const localText = (calendar: Calendar, at: Instant): string =>
  `${calendar.localDate(at)} ${calendar.localTime(at).slice(0, 5)}`;
