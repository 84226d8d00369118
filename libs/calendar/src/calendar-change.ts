import type { IsoDate, Text } from '@qabyldau/kernel';
import type { CalendarData, CalendarDay } from './calendar-data.js';
import { dayFromCivil, dayNumber, isoDate, isWeekend } from './civil-date.js';
import { indexDays } from './day-index.js';

/** A change of the working calendar by an act (Labour Code art. 85(3), Law on holidays art. 5). A JSON value. */
export type CalendarChange = {
  /** The version of the calendar that it makes. */
  readonly version: string;
  readonly act: { readonly number: string; readonly date: IsoDate };
  /** Years it gives whole and officially: nothing that was held of them before stays. */
  readonly years: readonly number[];
  /** Days that differ from the plain five-day week from now on. */
  readonly days: readonly ChangeDay[];
  /** Days that differed and do so no more. */
  readonly ordinary: readonly IsoDate[];
};

export type ChangeDay = Omit<CalendarDay, 'act' | 'provisional'> & { readonly act: string };

/** A day that works under one calendar and does not under another. A JSON value. */
export type ChangedDay = {
  readonly date: IsoDate;
  /** What it is now. */
  readonly is: 'work' | 'off';
  readonly reason: Text;
};

/** The calendar after a change. Pure; the days stay in the order of dates. */
export function applyChange(before: CalendarData, change: CalendarChange): CalendarData {
  const replaced = new Set<string>([...change.days.map(({ date }) => date), ...change.ordinary]);
  const whole = new Set(change.years.map(String));
  const kept = before.days.filter(({ date }) => !replaced.has(date) && !whole.has(date.slice(0, 4)));
  const added = change.days.map((day): CalendarDay => ({ ...day, provisional: false }));
  const { from, to } = before.knownYears;
  return {
    ...before,
    version: change.version,
    knownYears: { from, to: Math.max(to, ...change.years) },
    days: [...kept, ...added].sort((a, b) => (a.date < b.date ? -1 : 1)),
  };
}

const ordinaryText: Text = {
  kk: 'кәдімгі жұмыс күні',
  ru: 'обычный рабочий день',
  en: 'an ordinary working day',
};
const weekendText: Text = { kk: 'демалыс күні', ru: 'выходной день', en: 'a day of the weekend' };

/** The days that the two calendars see differently; outside the known years, by the provisional rule. */
export function changedDays(before: CalendarData, after: CalendarData): readonly ChangedDay[] {
  const [old, now] = [indexDays(before), indexDays(after)];
  const first = dayFromCivil(Math.min(before.knownYears.from, after.knownYears.from), 1, 1);
  const last = dayFromCivil(Math.max(before.knownYears.to, after.knownYears.to) + 1, 12, 31);
  const changed: ChangedDay[] = [];
  for (let day = first; day <= last; day++) {
    const works = now.worksProvisionally(day);
    if (works === old.worksProvisionally(day)) continue;
    const reason = now.entry(day)?.reason ?? (works ? ordinaryText : weekendText);
    changed.push({ date: isoDate(day), is: works ? 'work' : 'off', reason });
  }
  return changed;
}

/** Saturday or Sunday, whatever an act says of it. */
export const isWeekendDay = (date: IsoDate): boolean => isWeekend(dayNumber(date));
