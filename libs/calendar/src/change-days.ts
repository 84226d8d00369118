import type { IsoDate } from '@qabyldau/kernel';
import type { ChangeDay } from './calendar-change.js';
import { fixedHolidays } from './fixed-holidays.js';
import { substitutesOf } from './substitutes.js';
import { dayOff, holiday, substitute, transfer } from './tables/rows.js';

/** A date as the rows of a table take it. */
type Written = Parameters<typeof holiday>[0];
const written = (date: IsoDate): Written => date as string as Written;

/** A day off moved by an act, and the weekend day that works for it (Labour Code art. 85(3)). */
export const transferDays = (works: IsoDate, off: IsoDate, act: string): readonly ChangeDay[] =>
  transfer(written(works), written(off), act).map(asChange);

/** The day off in place of a holiday on a weekend (Law on holidays art. 5). */
export const substituteDay = (off: IsoDate, insteadOf: IsoDate): ChangeDay =>
  asChange(substitute(written(off), written(insteadOf)));

/**
 * The holidays of fixed date of a year with the days off in their place: what needs no act. Kurban Ait and the days
 * that an act moves are not among them.
 */
export function officialYear(year: number): readonly ChangeDay[] {
  const kept = fixedHolidays.filter(({ since = year, until = year }) => since <= year && year <= until);
  const dated = kept.map((fixed) => ({
    ...fixed,
    date: `${year}-${padded(fixed.month)}-${padded(fixed.day)}` as IsoDate,
  }));
  return [
    ...dated.map(({ date, name, substituted }) =>
      asChange(substituted ? holiday(written(date), name) : dayOff(written(date), name)),
    ),
    ...substitutesOf(dated).map(({ date, insteadOf }) => substituteDay(date, insteadOf)),
  ];
}

const padded = (number: number): string => String(number).padStart(2, '0');

const asChange = ({ date, kind, reason, act }: ReturnType<typeof holiday>): ChangeDay => ({
  date,
  kind,
  reason,
  act,
});
