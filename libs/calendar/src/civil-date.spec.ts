import { QabyldauError, type IsoDate } from '@qabyldau/kernel';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addMonths,
  calendarDaysAfter,
  civilFromDay,
  dayFromCivil,
  dayNumber,
  isoDate,
  isQuarterEnd,
  isWeekend,
  weekday,
} from './civil-date.js';

const day = (text: string) => dayNumber(text as IsoDate);
const plain = (number: number) => Temporal.PlainDate.from('1970-01-01').add({ days: number });
const anyDay = fc.integer({ min: day('0001-01-01'), max: day('9999-12-31') });

describe('a civil date as a number', () => {
  it('agrees with Temporal on the date and the day of the week', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        expect(isoDate(number)).toBe(plain(number).toString());
        expect(weekday(number)).toBe(plain(number).dayOfWeek);
        expect(dayNumber(isoDate(number))).toBe(number);
      }),
    );
  });

  // Around the ends of months, of centuries and of the eras of 400 years, and of numbers of fewer digits.
  const turns = [
    '0001',
    '0099',
    '0400',
    '0999',
    '1000',
    '1599',
    '1600',
    '1700',
    '1900',
    '1970',
    '2000',
    '2100',
  ];
  const ends = ['01-01', '01-31', '02-01', '02-28', '03-01', '04-30', '10-09', '11-30', '12-01', '12-31'];
  it.each([...turns.flatMap((year) => ends.map((end) => `${year}-${end}`)), '2000-02-29', '1600-02-29'])(
    'agrees with Temporal on %s, the day before and the day after',
    (text) => {
      const number = day(text);
      expect(plain(number).toString()).toBe(text);
      expect(isoDate(number + 1)).toBe(plain(number + 1).toString());
      expect(isoDate(number)).toBe(text);
      const { year, month, day: of } = plain(number);
      expect(civilFromDay(number)).toEqual({ year, month, day: of });
      expect(dayFromCivil(year, month, of)).toBe(number);
      expect(weekday(number)).toBe(plain(number).dayOfWeek);
      expect(isWeekend(number)).toBe(plain(number).dayOfWeek > 5);
    },
  );

  it('counts calendar days on and back', () => {
    expect(calendarDaysAfter('2026-02-27' as IsoDate, 2)).toBe('2026-03-01');
    expect(calendarDaysAfter('2026-03-01' as IsoDate, -1)).toBe('2026-02-28');
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-11-30', 1, '2026-12-30'],
    ['2026-11-30', 2, '2027-01-30'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-12-31', 12, '2027-12-31'],
    ['2026-12-31', 14, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-01-15', -13, '2024-12-15'],
  ])('%s and %i months are %s', (from, months, to) => {
    expect(isoDate(addMonths(day(from), months))).toBe(to);
  });

  it('adds months as Temporal does, the last day standing in for one that is missing', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 11 }), (number, months) => {
        const expected = plain(number).add({ months }).toString();
        fc.pre(expected.length === 10);
        expect(isoDate(addMonths(number, months))).toBe(expected);
      }),
    );
    expect(isoDate(addMonths(day('2025-12-31'), 2))).toBe('2026-02-28');
    expect(isoDate(addMonths(day('2023-12-30'), 2))).toBe('2024-02-29');
  });

  it.each(['0000-01-01', '0000-02-29', '2000-02-29', '2024-02-29', '2026-02-28', '2026-01-31'])(
    'takes %s',
    (text) => {
      expect(isoDate(day(text))).toBe(text);
    },
  );

  it.each(['01', '03', '05', '07', '08', '10', '12'])('takes the 31st of month %s, and no 32nd', (month) => {
    expect(isoDate(day(`2026-${month}-31`) - 30)).toBe(`2026-${month}-01`);
    expect(() => day(`2026-${month}-32`)).toThrow(QabyldauError);
  });

  it.each([
    // Days that their month does not have in their year
    '2026-02-29',
    '2100-02-29',
    '1900-02-29',
    '2024-02-30',
    '2026-04-31',
    '2026-06-31',
    '2026-09-31',
    '2026-11-31',
    '2026-03-00',
    // Digits that are none, though as numbers they would do
    'xx26-03-20',
    '20.6-03-20',
    '20:6-03-20',
    '202/-03-20',
    '202:-03-20',
    '2026/03-20',
    '2026-03/20',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '20260101',
    '2026-03-1:',
    '2026-03-20T',
    '',
    'x',
  ])('refuses %j', (text) => {
    const attempt = () => day(text);
    expect(attempt).toThrow(QabyldauError);
    expect(attempt).toThrow(expect.objectContaining({ code: 'bad-date', data: { value: text } }));
  });

  it('knows the last day of a quarter', () => {
    const ends = Array.from({ length: 366 }, (_, i) => day('2024-01-01') + i)
      .filter(isQuarterEnd)
      .map(isoDate);
    expect(ends).toEqual(['2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31']);
  });
});
