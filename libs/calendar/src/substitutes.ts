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
  const numbered = holidays.map((holiday) => ({ ...holiday, number: dayNumber(holiday.date) }));
  const taken = new Set<DayNumber>(numbered.map(({ number }) => number));
  const substitutes: Substitute[] = [];
  for (const { date, number, substituted } of numbered.sort((one, other) => one.number - other.number)) {
    if (!substituted || !isWeekend(number)) continue;
    let day = number;
    while (isWeekend(day) || taken.has(day)) day++;
    taken.add(day);
    substitutes.push({ date: isoDate(day), insteadOf: date });
  }
  return substitutes;
}
