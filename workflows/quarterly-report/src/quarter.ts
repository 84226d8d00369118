import type { Calendar, CountedDue } from '@qabyldau/calendar';
import type { IsoDate } from '@qabyldau/kernel';

/** A quarter of the calendar year, in civil dates of Asia/Almaty (reading O). */
export type Quarter = { readonly from: IsoDate; readonly to: IsoDate };

const lastDays = ['03-31', '06-30', '09-30', '12-31'] as const;

/** The days of `2026-Q2`; `undefined` when the text names no quarter. */
export function quarterOf(text: string): Quarter | undefined {
  const [, year, number] = /^(\d{4})-Q([1-4])$/.exec(text) ?? [];
  const last = lastDays[Number(number) - 1];
  if (year === undefined || last === undefined) return undefined;
  const first = String(Number(last.slice(0, 2)) - 2).padStart(2, '0');
  return { from: `${year}-${first}-01` as IsoDate, to: `${year}-${last}` as IsoDate };
}

/** One report a body and quarter: a second one would be the same case. */
export const reportId = (body: string, quarter: string): string => `${body}-${quarter}`;

export type ReportDue = CountedDue;

/**
 * P40 gives no date; adopted: the day `dueDays` of the month after the quarter (10th by default), moved to the next
 * working day, until its end. In years not known yet, what is expected to be one.
 */
export function reportDue(
  { to }: Quarter,
  dueDays: number,
  calendar: Calendar,
  workingDayEnds: string,
): ReportDue {
  const month = (Number(to.slice(5, 7)) % 12) + 1;
  const year = Number(to.slice(0, 4)) + (month === 1 ? 1 : 0);
  const day = `${year}-${padded(month)}-${padded(dueDays)}` as IsoDate;
  const { due: dueOn, provisional } = calendar.rolledForward(day);
  return {
    dueOn,
    dueAt: calendar.endOfWorkingDay(dueOn, workingDayEnds),
    provisional,
    calendar: calendar.version,
    ...(dueOn === day ? {} : { chosen: day }),
  };
}

const padded = (number: number): string => String(number).padStart(2, '0');
