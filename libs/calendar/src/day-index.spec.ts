import type { IsoDate, Text } from '@qabyldau/kernel';
import type { CalendarData } from './calendar-data.js';
import { dayNumber } from './civil-date.js';
import { indexDays } from './day-index.js';

const day = (text: string) => dayNumber(text as IsoDate);
const reason: Text = { kk: 'себеп', ru: 'причина', en: 'a reason' };
const held = (date: string, kind: 'off' | 'work', provisional = false) => ({
  date: date as IsoDate,
  kind,
  reason,
  provisional,
});
/** Saturday 19 December 2026 works for Thursday 31; of 2027 only a draft is known. */
const data: CalendarData = {
  version: 'test',
  timeZone: 'Asia/Almaty',
  knownYears: { from: 2026, to: 2027 },
  days: [
    held('2025-12-31', 'off'),
    held('2026-12-19', 'work'),
    held('2026-12-31', 'off'),
    held('2027-01-01', 'off', true),
  ],
};
const index = indexDays(data);

describe('a day of a known year', () => {
  it.each([
    ['2026-12-18', true],
    ['2026-12-19', true],
    ['2026-12-20', false],
    ['2026-12-31', false],
    ['2027-01-01', false],
    ['2027-12-31', true],
  ])('%s works, if the data says nothing else, unless it is a weekend: %s', (on, works) => {
    expect([index.works(day(on)), index.worksProvisionally(day(on))]).toEqual([works, works]);
  });

  it('is a holiday only where the data says so', () => {
    // Independence Day is a Wednesday in 2026 and a Thursday in 2027.
    expect(index.works(day('2026-12-16'))).toBe(true);
    expect(index.worksProvisionally(day('2026-12-16'))).toBe(true);
    expect(index.worksProvisionally(day('2027-12-16'))).toBe(true);
  });
});

describe('a day of another year', () => {
  it('is off on weekends, on holidays of fixed date and where the data names it', () => {
    const off = ['2025-12-16', '2025-12-31', '2028-01-07', '2028-01-08'];
    expect(off.map((on) => index.worksProvisionally(day(on)))).toEqual([false, false, false, false]);
    expect(index.worksProvisionally(day('2025-12-30'))).toBe(true);
    expect(index.worksProvisionally(day('2028-01-10'))).toBe(true);
  });

  it.each([
    ['2025-12-31', false],
    ['2026-01-01', true],
    ['2027-12-31', true],
    ['2028-01-01', false],
  ])('lies before the first known day or after the last: %s is known: %s', (on, known) => {
    expect(index.isKnown(day(on))).toBe(known);
    const error = { code: 'calendar-unknown-year', data: { date: on, from: 2026, to: 2027 } };
    for (const asked of [index.requireKnown, index.works]) {
      if (known) expect(() => asked(day(on))).not.toThrow();
      else expect(() => asked(day(on))).toThrow(expect.objectContaining(error));
    }
  });
});

it.each([
  ['2026-01-01', '2026-12-31', false],
  ['2026-12-31', '2026-12-31', false],
  ['2026-12-31', '2027-01-01', true],
  ['2027-06-01', '2027-06-01', true],
  ['2027-12-31', '2028-01-01', true],
  ['2028-06-01', '2028-06-01', true],
  ['2025-12-31', '2026-01-01', true],
])('from %s to %s, or back, something is not firm: %s', (one, other, touches) => {
  expect(index.touchesProvisional(day(one), day(other))).toBe(touches);
  expect(index.touchesProvisional(day(other), day(one))).toBe(touches);
});

it('gives back what the data says of a day', () => {
  expect(index.entry(day('2026-12-19'))).toBe(data.days[1]);
  expect(index.entry(day('2026-12-18'))).toBeUndefined();
});
