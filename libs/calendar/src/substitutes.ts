import type { IsoDate } from '@qabyldau/kernel';
import { dayNumber, isoDate, isWeekend, type DayNumber } from './civil-date.js';

/** A holiday of one year, as input of the rule of substitution. */
export interface HolidayDate {
  readonly date: IsoDate;
  /** False for 7 January and Kurban Ait, which are days off but not holidays (Labour Code art. 84(5)). */
  readonly substituted: boolean;
}

export interface Substitute {
  readonly date: IsoDate;
  readonly insteadOf: IsoDate;
}

/**
 * The days off that stand in for holidays on a Saturday or Sunday: from each such holiday, advance to the next
 * day that is not a weekend, a holiday or already a substitute. Law on holidays art. 5. Transfers by act come after.
 */
export function substitutesOf(holidays: readonly HolidayDate[]): readonly Substitute[] {
  const taken = new Set<DayNumber>(holidays.map((holiday) => dayNumber(holiday.date)));
  const substitutes: Substitute[] = [];
  for (const holiday of [...holidays].sort((a, b) => (a.date < b.date ? -1 : 1))) {
    let day = dayNumber(holiday.date);
    if (!holiday.substituted || !isWeekend(day)) continue;
    while (isWeekend(day) || taken.has(day)) day++;
    taken.add(day);
    substitutes.push({ date: isoDate(day), insteadOf: holiday.date });
  }
  return substitutes;
}
