import { QabyldauError, type IsoDate } from '@qabyldau/kernel';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { addMonths, dayNumber, isoDate, isQuarterEnd, weekday } from './civil-date.js';

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

  it.each([
    '2026-02-29',
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
