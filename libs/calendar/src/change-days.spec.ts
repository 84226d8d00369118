import type { IsoDate } from '@qabyldau/kernel';
import { officialYear, substituteDay, transferDays } from './change-days.js';
import { dayNumber } from './civil-date.js';
import { fixedHolidayOn } from './fixed-holidays.js';
import { kazakhstanCalendar } from './tables/kz-2022-2027.js';

const date = (text: string) => text as IsoDate;
const datesOf = (year: number) => officialYear(year).map((day) => day.date);

it('a day off moved by an act is two days, each naming the other', () => {
  expect(transferDays(date('2026-12-19'), date('2026-12-31'), 'the act')).toEqual([
    {
      date: '2026-12-19',
      kind: 'work',
      reason: expect.objectContaining({ en: 'works: the day off was moved to 31 December 2026' }),
      act: 'the act',
    },
    {
      date: '2026-12-31',
      kind: 'off',
      reason: expect.objectContaining({ en: 'day off moved from 19 December 2026' }),
      act: 'the act',
    },
  ]);
});

it('a day off in place of a holiday names the holiday and the law', () => {
  expect(substituteDay(date('2026-03-09'), date('2026-03-08'))).toEqual({
    date: '2026-03-09',
    kind: 'off',
    reason: expect.objectContaining({ en: 'day off in place of the holiday of 8 March 2026' }),
    act: 'Law on holidays 5',
  });
});

describe('what a year has without any act (Law on holidays art. 5, Labour Code art. 84)', () => {
  it.each([2023, 2024, 2025, 2026, 2027])(
    'is in %i what the table has, but Kurban Ait and what was moved',
    (year) => {
      const byItself = kazakhstanCalendar.days.filter(
        (day) =>
          day.date.startsWith(`${year}`) && !day.act?.includes('85(3)') && !day.reason.en.includes('Kurban'),
      );
      const plain = byItself.map(({ provisional: _, ...day }) => day);
      const given = [...officialYear(year)].sort((a, b) => a.date.localeCompare(b.date));
      expect(given).toEqual(plain);
    },
  );

  it('follows the holidays as they came and went', () => {
    expect(datesOf(2021)).not.toContain('2021-10-25');
    expect(datesOf(2022)).toContain('2022-10-25');
    expect(datesOf(2025)).toContain('2025-08-30');
    expect(datesOf(2026)).not.toContain('2026-08-30');
    expect(datesOf(2026)).not.toContain('2026-03-15');
    expect(datesOf(2028)).toContain('2028-03-15');
  });
});

describe('the holiday of fixed date on a day', () => {
  const nameOn = (on: string) => fixedHolidayOn(dayNumber(date(on)))?.name.en;

  it.each([
    ['2021-10-25', undefined],
    ['2022-10-25', 'Republic Day'],
    ['2025-08-30', 'Constitution Day'],
    ['2026-08-30', undefined],
    ['2026-03-15', undefined],
    ['2027-03-15', 'Constitution Day'],
    ['2026-03-21', 'Nauryz'],
    ['2026-04-21', undefined],
    ['2026-03-20', undefined],
  ])('%s: %s', (on, name) => {
    expect(nameOn(on)).toBe(name);
  });
});
