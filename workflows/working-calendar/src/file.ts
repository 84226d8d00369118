import {
  applyChange,
  createCalendar,
  fixedHolidays,
  isWeekendDay,
  officialYear,
  substituteDay,
  transferDays,
  type Calendar,
  type CalendarChange,
  type CalendarData,
  type ChangeDay,
} from '@qabyldau/calendar';
import type { Refusal } from '@qabyldau/engine';
import { fail, ok, type IsoDate, type Result } from '@qabyldau/kernel';
import type { CalendarFile, CalendarRow } from './messages.js';
import { no } from './refusals.js';
import { shapeOf } from './shape.js';

type Read<T> = Result<T, Refusal>;

/**
 * Reads a calendar file against the calendar in force: the change it makes, or what is wrong with it and where.
 * Pure. Rows are counted from 1, as people count them.
 */
export function readChange(content: unknown, current: CalendarData): Read<CalendarChange> {
  const shape = shapeOf(content);
  if (!shape.ok) return shape;
  const file = shape.value;
  const years = [...(file.years ?? [])].sort((a, b) => a - b);
  const gap = yearGap(years, current);
  if (gap !== undefined) return fail(gap);
  if (years.length === 0 && file.days.length === 0) return fail(no('calendar-changes-nothing'));
  const given = years.flatMap(officialYear);
  const base = applyChange(current, { ...headOf(file), years, days: given, ordinary: [] });
  const rows = readRows(file, base, new Set(years));
  if (!rows.ok) return rows;
  const { days, ordinary } = rows.value;
  const named = new Set<string>([...days.map(({ date }) => date), ...ordinary]);
  return ok({
    ...headOf(file),
    years,
    days: [...given.filter(({ date }) => !named.has(date)), ...days],
    ordinary,
  });
}

const headOf = ({ version, act }: CalendarFile) => ({
  version,
  act: { number: act.number, date: act.date },
});

/** A calendar knows its years without a gap, so that no term ends in a year in between. */
function yearGap(years: readonly number[], { knownYears }: CalendarData): Refusal | undefined {
  let next = knownYears.to + 1;
  for (const year of years) {
    if (year < knownYears.from || year > next) return no('year-leaves-a-gap', { year, next });
    if (year === next) next++;
  }
  return undefined;
}

type Rows = Pick<CalendarChange, 'days' | 'ordinary'>;

function readRows(file: CalendarFile, base: CalendarData, whole: ReadonlySet<number>): Read<Rows> {
  const calendar = createCalendar(base);
  const act = `Labour Code 85(3), ${file.act.number} (${file.act.date})`;
  const days: ChangeDay[] = [];
  const ordinary: IsoDate[] = [];
  const seen = new Set<IsoDate>();
  for (const [place, row] of file.days.entries()) {
    const number = place + 1;
    const objection =
      unclear(row, number) ??
      twice(row, number, seen) ??
      outside(row, number, base) ??
      changesNothing(row, number, { calendar, whole });
    if (objection !== undefined) return fail(objection);
    const read = daysOf(row, number, act);
    if (!read.ok) return read;
    days.push(...read.value);
    if (row.ordinary !== undefined) ordinary.push(row.ordinary);
  }
  return ok({ days, ordinary });
}

const datesOf = ({ off, works, ordinary }: CalendarRow): readonly IsoDate[] =>
  [off, works, ordinary].filter((date) => date !== undefined);

/** One of: `works` and `off`; `off`; `works`; `ordinary`. */
function unclear(row: CalendarRow, number: number): Refusal | undefined {
  const { off, works, ordinary, insteadOf } = row;
  const isClear =
    ordinary === undefined
      ? (off !== undefined || works !== undefined) && (insteadOf === undefined || works === undefined)
      : off === undefined && works === undefined && insteadOf === undefined;
  return isClear ? undefined : no('row-unclear', { row: number });
}

function twice(row: CalendarRow, number: number, seen: Set<IsoDate>): Refusal | undefined {
  for (const date of datesOf(row)) {
    if (seen.has(date)) return no('day-named-twice', { row: number, date });
    seen.add(date);
  }
  return undefined;
}

function outside(row: CalendarRow, number: number, { knownYears }: CalendarData): Refusal | undefined {
  const { from, to } = knownYears;
  const date = datesOf(row).find((day) => Number(day.slice(0, 4)) < from || Number(day.slice(0, 4)) > to);
  return date === undefined ? undefined : no('day-of-unknown-year', { row: number, date, from, to });
}

/** A row that the calendar says already is a mistake in the file; in a year given whole it is only thorough. */
function changesNothing(
  { off, works, ordinary }: CalendarRow,
  row: number,
  { calendar, whole }: { readonly calendar: Calendar; readonly whole: ReadonlySet<number> },
): Refusal | undefined {
  const news = (date: IsoDate | undefined): date is IsoDate =>
    date !== undefined && !whole.has(Number(date.slice(0, 4)));
  if (news(off) && !calendar.isWorkingDay(off)) return no('day-is-off-already', { row, date: off });
  if (news(works) && calendar.isWorkingDay(works)) return no('day-works-already', { row, date: works });
  return news(ordinary) && isOrdinary(ordinary, calendar)
    ? no('day-is-ordinary-already', { row, date: ordinary })
    : undefined;
}

/** The calendar sees the day as the plain five-day week does. */
const isOrdinary = (date: IsoDate, calendar: Calendar): boolean =>
  calendar.isWorkingDay(date) === !isWeekendDay(date);

function daysOf(
  { off, works, insteadOf, reason }: CalendarRow,
  row: number,
  act: string,
): Read<readonly ChangeDay[]> {
  if (off !== undefined && works !== undefined) return ok(transferDays(works, off, act));
  if (off !== undefined && insteadOf !== undefined) return ok([substituteDay(off, insteadOf)]);
  const date = off ?? works;
  if (date === undefined) return ok([]);
  const name = reason ?? (off === undefined ? undefined : holidayOn(date));
  if (name === undefined) return fail(no('row-without-reason', { row, date }));
  return ok([{ date, kind: off === undefined ? 'work' : 'off', reason: name, act }]);
}

const holidayOn = (date: IsoDate) =>
  fixedHolidays.find(
    ({ month, day }) => month === Number(date.slice(5, 7)) && day === Number(date.slice(8, 10)),
  )?.name;
