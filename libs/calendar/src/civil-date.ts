import { QabyldauError, type IsoDate } from '@qabyldau/kernel';

/** A civil date as a whole number: days since 1970-01-01 in the proleptic Gregorian calendar. No time, no zone. */
export type DayNumber = number;

/** A civil date in its parts; month and day start at 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

// The year is taken to begin on 1 March, so that the leap day is its last and eras of 400 years are equal:
// H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil and civil_from_days.
const daysOfEra = 146_097;
const epochOffset = 719_468;

export function dayFromCivil(year: number, month: number, day: number): DayNumber {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysOfEra + dayOfEra - epochOffset;
}

export function civilFromDay(number: DayNumber): CivilDate {
  const sinceEpoch = number + epochOffset;
  const era = Math.floor(sinceEpoch / daysOfEra);
  const dayOfEra = sinceEpoch - era * daysOfEra;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/**
 * The number of a date.
 * @throws QabyldauError `bad-date` when the text is not a date of the calendar in the form YYYY-MM-DD.
 */
export function dayNumber(date: IsoDate): DayNumber {
  const year = digits(date, 0) * 100 + digits(date, 2);
  const month = digits(date, 5);
  const day = digits(date, 8);
  const formed = date.length === 10 && date.charCodeAt(4) === DASH && date.charCodeAt(7) === DASH;
  // Of what is not a digit nothing is greater or smaller.
  if (formed && year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year)) {
    return dayFromCivil(year, month, day);
  }
  throw new QabyldauError('bad-date', { value: String(date) });
}

export function isoDate(number: DayNumber): IsoDate {
  const { year, month, day } = civilFromDay(number);
  // Stryker disable next-line ConditionalExpression,EqualityOperator: a shorter way to the same four digits
  const fourDigits = year >= 1000 ? `${year}` : `${year}`.padStart(4, '0');
  return `${fourDigits}-${twoDigits(month)}-${twoDigits(day)}` as IsoDate;
}

/** The day so many calendar days after another. @throws QabyldauError `bad-date` */
export const calendarDaysAfter = (date: IsoDate, days: number): IsoDate => isoDate(dayNumber(date) + days);

/** 1 is Monday, 6 Saturday, 7 Sunday (ISO 8601). */
export const weekday = (number: DayNumber): number => ((((number + 3) % 7) + 7) % 7) + 1;

export const isWeekend = (number: DayNumber): boolean => weekday(number) >= 6;

/** The same day of the month `months` later, or the last day of that month when it has no such day. */
export function addMonths(number: DayNumber, months: number): DayNumber {
  const { year, month, day } = civilFromDay(number);
  const first = dayFromCivil(year + Math.floor((month - 1 + months) / 12), mod12(month - 1 + months) + 1, 1);
  const following = dayFromCivil(year + Math.floor((month + months) / 12), mod12(month + months) + 1, 1);
  return Math.min(first + day - 1, following - 1);
}

/** Whether the date is 31 March, 30 June, 30 September or 31 December. */
export function isQuarterEnd(number: DayNumber): boolean {
  const { month, day } = civilFromDay(number + 1);
  return day === 1 && month % 3 === 1;
}

export const twoDigits = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** The number that two digits write; not a number where one of them is none. */
export function digits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}

const DASH = 45;

function daysIn(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const mod12 = (value: number): number => ((value % 12) + 12) % 12;
