import type { IsoDate } from '@qabyldau/kernel';
import { createCalendar } from './create-calendar.js';
import { kazakhstanCalendar } from './tables/kz-2022-2027.js';

const calendar = createCalendar(kazakhstanCalendar);
const dayOff = (date: string) => calendar.dayOff(date as IsoDate);

describe('a day that does not work (Code art. 76(5))', () => {
  it.each([
    ['2026-03-28', '2026-03-27', '2026-03-30', 'Saturday'],
    ['2026-03-29', '2026-03-27', '2026-03-30', 'Sunday'],
    ['2026-03-23', '2026-03-20', '2026-03-26', 'Nauryz'],
  ])('%s: those that work around it are %s and %s, because of %s', (date, previous, next, reason) => {
    expect(dayOff(date)).toMatchObject({ previous, next, reason: { en: expect.stringContaining(reason) } });
  });

  it('is explained in each language', () => {
    expect(dayOff('2026-03-28')?.reason).toEqual({ kk: 'сенбі', ru: 'суббота', en: 'Saturday' });
  });

  it.each(['2026-03-20', '2026-03-26', '2024-05-04'])('is none: %s works', (date) => {
    expect(dayOff(date)).toBeUndefined();
  });

  it('is told as expected outside the known years', () => {
    expect(dayOff('2031-03-08')).toMatchObject({ previous: '2031-03-07', next: '2031-03-10' });
    expect(dayOff('2031-12-16')).toMatchObject({ next: '2031-12-17' });
    expect(dayOff('2031-12-15')).toBeUndefined();
  });
});

describe('a day that was chosen (Code art. 76(5))', () => {
  it.each([
    ['2026-03-20', '2026-03-20', false],
    ['2026-03-21', '2026-03-26', false],
    ['2026-12-31', '2026-12-31', false],
    ['2027-01-01', '2027-01-05', true],
    ['2027-12-31', '2027-12-31', true],
    // A Saturday: the two days of the weekend are not known yet.
    ['2028-01-08', '2028-01-10', true],
  ])('%s is due on %s, provisionally: %s', (on, due, provisional) => {
    expect(calendar.rolledForward(on as IsoDate)).toEqual({ due, provisional });
  });
});
