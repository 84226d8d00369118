import type { IsoDate } from '@qabyldau/kernel';
import { substitutesOf } from './substitutes.js';

const holidays = (substituted: boolean, ...dates: string[]) =>
  dates.map((date) => ({ date: date as IsoDate, substituted }));

describe('substitutesOf', () => {
  it('passes over further holidays and substitutes already given', () => {
    expect(substitutesOf(holidays(true, '2026-03-21', '2026-03-22', '2026-03-23'))).toEqual([
      { date: '2026-03-24', insteadOf: '2026-03-21' },
      { date: '2026-03-25', insteadOf: '2026-03-22' },
    ]);
  });

  it('gives the nearer day to the earlier holiday, in whatever order they are named', () => {
    const backwards = ['2026-03-23', '2026-03-22', '2026-03-21', '2026-03-08'];
    expect(substitutesOf(holidays(true, ...backwards))).toEqual([
      { date: '2026-03-09', insteadOf: '2026-03-08' },
      { date: '2026-03-24', insteadOf: '2026-03-21' },
      { date: '2026-03-25', insteadOf: '2026-03-22' },
    ]);
  });

  it('gives none for a holiday on a weekday', () => {
    expect(substitutesOf(holidays(true, '2024-03-08'))).toEqual([]);
  });

  it('gives none for Kurban Ait or 7 January on a weekend', () => {
    expect(substitutesOf(holidays(false, '2024-06-16', '2024-01-07'))).toEqual([]);
  });

  it('does not put a substitute on a day off that is no holiday', () => {
    const days = [...holidays(true, '2029-01-06'), ...holidays(false, '2029-01-08')];
    expect(substitutesOf(days)).toEqual([{ date: '2029-01-09', insteadOf: '2029-01-06' }]);
  });
});
