import type { IsoDate, Text } from '@qabyldau/kernel';

/** A day that differs from the plain five-day week, or would without its reason (a holiday on a Sunday). */
export interface CalendarDay {
  readonly date: IsoDate;
  /** `off`: nobody works though it may be a weekday; `work`: a Saturday or Sunday that works by an act. */
  readonly kind: 'off' | 'work';
  readonly reason: Text;
  /** Not yet confirmed by an official publication. Makes every day of its year provisional. */
  readonly provisional: boolean;
  /** The provision or act the day rests on, for example `Law on holidays 5`. */
  readonly act?: string;
}

/**
 * The working calendar as data. A term names the version it was computed with and keeps it,
 * because the labour authority moves days off late (Labour Code art. 85(3)).
 */
export interface CalendarData {
  readonly version: string;
  readonly timeZone: 'Asia/Almaty';
  /** First and last year, both inclusive, of which every day is known. */
  readonly knownYears: { readonly from: number; readonly to: number };
  /** In the order of dates. Days outside the known years are allowed: they refine the provisional rule. */
  readonly days: readonly CalendarDay[];
  /** Local time at which the working day ends, `HH:MM`; 18:30 when it is not given. */
  readonly workingDayEnds?: string;
}
