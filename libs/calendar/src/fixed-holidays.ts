import type { Text } from '@qabyldau/kernel';
import { civilFromDay, type DayNumber } from './civil-date.js';
import * as name from './holiday-names.js';

/** A holiday that returns on the same date every year. */
export interface FixedHoliday {
  readonly month: number;
  readonly day: number;
  readonly name: Text;
  /** Whether a day off in its place follows when it falls on a day off (Law on holidays art. 5). */
  readonly substituted: boolean;
  readonly since?: number;
  readonly until?: number;
}

/**
 * The holidays of fixed date (Law on holidays art. 5). 7 January is a day off under Labour Code art. 84(5)
 * and no holiday, so nothing stands in for it. Constitution Day moved with the Constitution of 2026:
 * 30 August ended with 2025, 15 March is kept from 2027. Republic Day is a day off since 2022.
 * Kurban Ait has no fixed date and is held in the data of each year.
 */
export const fixedHolidays: readonly FixedHoliday[] = [
  { month: 1, day: 1, name: name.newYear, substituted: true },
  { month: 1, day: 2, name: name.newYear, substituted: true },
  { month: 1, day: 7, name: name.christmas, substituted: false },
  { month: 3, day: 8, name: name.womensDay, substituted: true },
  { month: 3, day: 15, name: name.constitutionDay, substituted: true, since: 2027 },
  { month: 3, day: 21, name: name.nauryz, substituted: true },
  { month: 3, day: 22, name: name.nauryz, substituted: true },
  { month: 3, day: 23, name: name.nauryz, substituted: true },
  { month: 5, day: 1, name: name.unityDay, substituted: true },
  { month: 5, day: 7, name: name.defendersDay, substituted: true },
  { month: 5, day: 9, name: name.victoryDay, substituted: true },
  { month: 7, day: 6, name: name.capitalDay, substituted: true },
  { month: 8, day: 30, name: name.constitutionDay, substituted: true, until: 2025 },
  { month: 10, day: 25, name: name.republicDay, substituted: true, since: 2022 },
  { month: 12, day: 16, name: name.independenceDay, substituted: true },
];

/** The holiday of fixed date that falls on a day, if one is kept in that year. */
export function fixedHolidayOn(number: DayNumber): FixedHoliday | undefined {
  const { year, month, day } = civilFromDay(number);
  const isKept = ({ since = year, until = year }: FixedHoliday) => since <= year && year <= until;
  return fixedHolidays.find((holiday) => holiday.month === month && holiday.day === day && isKept(holiday));
}
