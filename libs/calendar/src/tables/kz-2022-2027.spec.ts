import type { IsoDate } from '@qabyldau/kernel';
import { dayFromCivil, dayNumber, isoDate, isWeekend } from '../civil-date.js';
import { createCalendar } from '../create-calendar.js';
import { fixedHolidayOn } from '../fixed-holidays.js';
import { substitutesOf } from '../substitutes.js';
import { kazakhstanCalendar } from './kz-2022-2027.js';
import { substitute, transfer } from './rows.js';

const calendar = createCalendar(kazakhstanCalendar);
const knownYears = [2023, 2024, 2025, 2026, 2027];
const datesOf = (year: number): readonly IsoDate[] => {
  const first = dayFromCivil(year, 1, 1);
  return Array.from({ length: dayFromCivil(year + 1, 1, 1) - first }, (_, i) => isoDate(first + i));
};
const monthAndDay = (date: IsoDate) => `${date.slice(8, 10)}.${date.slice(5, 7)}`;

interface Year {
  readonly year: number;
  readonly workingDays: number;
  readonly weekdaysOff: string;
  readonly weekendsThatWork: string;
}
const years: readonly Year[] = [
  {
    year: 2023,
    workingDays: 246,
    weekdaysOff: '02.01 03.01 08.03 21.03 22.03 23.03 01.05 08.05 09.05 28.06 06.07 07.07 30.08 25.10 18.12',
    weekendsThatWork: '01.07',
  },
  {
    year: 2024,
    workingDays: 249,
    weekdaysOff: '01.01 02.01 08.03 21.03 22.03 25.03 01.05 07.05 08.05 09.05 08.07 30.08 25.10 16.12',
    weekendsThatWork: '04.05',
  },
  {
    year: 2025,
    workingDays: 246,
    weekdaysOff:
      '01.01 02.01 03.01 07.01 10.03 21.03 24.03 25.03 01.05 07.05 09.05 06.06 07.07 01.09 27.10 16.12',
    weekendsThatWork: '05.01',
  },
  {
    year: 2026,
    workingDays: 247,
    weekdaysOff: '01.01 02.01 07.01 09.03 23.03 24.03 25.03 01.05 07.05 11.05 27.05 06.07 26.10 16.12',
    weekendsThatWork: '',
  },
  {
    year: 2027,
    workingDays: 247,
    weekdaysOff: '01.01 04.01 07.01 08.03 15.03 22.03 23.03 24.03 03.05 07.05 10.05 06.07 25.10 16.12',
    weekendsThatWork: '',
  },
];

describe('the working calendar of Kazakhstan', () => {
  it.each(years)(
    'has $workingDays working days in $year',
    ({ year, workingDays, weekdaysOff, weekendsThatWork }) => {
      const dates = datesOf(year);
      const weekend = (date: IsoDate) => isWeekend(dayNumber(date));
      const off = dates.filter((date) => !weekend(date) && !calendar.isWorkingDay(date));
      const working = dates.filter((date) => weekend(date) && calendar.isWorkingDay(date));
      expect(off.map(monthAndDay).join(' ')).toBe(weekdaysOff);
      expect(working.map(monthAndDay).join(' ')).toBe(weekendsThatWork);
      expect(dates.filter((date) => calendar.isWorkingDay(date))).toHaveLength(workingDays);
      expect(calendar.workingDaysBetween(`${year - 1}-12-31` as IsoDate, `${year}-12-31` as IsoDate)).toBe(
        workingDays,
      );
    },
  );

  it('holds every date once, in order, and each is a date', () => {
    const numbers = kazakhstanCalendar.days.map((day) => dayNumber(day.date));
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
  });

  it('holds of 2022 the transfers only', () => {
    const days = kazakhstanCalendar.days.filter((day) => day.date.startsWith('2022'));
    const act = 'Labour Code 85(3), transfer act of 2022';
    expect(days).toEqual([
      ...transfer('2022-03-05', '2022-03-07', act),
      ...transfer('2022-08-27', '2022-08-29', act),
      ...transfer('2022-10-22', '2022-10-24', act),
    ]);
  });

  it('is provisional in 2027 and only there', () => {
    for (const day of kazakhstanCalendar.days) expect(day.provisional).toBe(day.date.startsWith('2027'));
  });

  it.each(knownYears)('names in %i exactly the fixed holidays of that year', (year) => {
    const kurbanAit = /Kurban Ait/;
    const named = kazakhstanCalendar.days.filter(
      (day) =>
        day.date.startsWith(`${year}`) &&
        !/^(day off in place|day off moved|works)/.test(day.reason.en) &&
        !kurbanAit.test(day.reason.en),
    );
    const fixed = datesOf(year).flatMap((date) => {
      const holiday = fixedHolidayOn(dayNumber(date));
      return holiday === undefined ? [] : [{ date, reason: holiday.name }];
    });
    expect(named.map(({ date, reason }) => ({ date, reason }))).toEqual(fixed);
    expect(
      kazakhstanCalendar.days.filter(
        (day) => day.date.startsWith(`${year}`) && kurbanAit.test(day.reason.en),
      ),
    ).toHaveLength(1);
  });

  it.each(knownYears)('follows the rule of substitution in %i', (year) => {
    const days = kazakhstanCalendar.days.filter((day) => day.date.startsWith(`${year}`));
    const holidays = days.filter((day) => !/^(day off in place|day off moved|works)/.test(day.reason.en));
    const derived = substitutesOf(
      holidays.map(({ date, act }) => ({ date, substituted: act === 'Law on holidays 5' })),
    );
    const held = days.filter((day) => day.reason.en.startsWith('day off in place'));
    type Written = Parameters<typeof substitute>[0];
    expect(held).toEqual(
      derived
        .map(({ date, insteadOf }) => ({
          ...substitute(date as string as Written, insteadOf as string as Written),
          provisional: year === 2027,
        }))
        .sort((a, b) => (a.date < b.date ? -1 : 1)),
    );
  });
});
