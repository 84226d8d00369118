import type { IsoDate } from '@qabyldau/kernel';
import { createCalendar } from './create-calendar.js';
import { kazakhstanCalendar } from './tables/kz-2022-2027.js';
import type { TermKind } from './term-kinds.js';

const calendar = createCalendar(kazakhstanCalendar);
const date = (text: string) => text as IsoDate;
const unknown = (at: string) =>
  expect.objectContaining({ code: 'calendar-unknown-year', data: { date: at, from: 2023, to: 2027 } });

describe('the edge of the known years', () => {
  const beyond: readonly (readonly [TermKind, string, string, string])[] = [
    ['reply', '2022-12-20', '2022-12-20', '2023-01-12'],
    ['reply', '2022-12-31', '2022-12-31', '2023-01-24'],
    ['reply', '2027-12-13', '2028-01-01', '2028-01-04'],
    ['reply', '2028-03-01', '2028-03-01', '2028-03-29'],
    ['brief', '2023-01-05', '2022-12-31', '2022-12-27'],
    ['absence-notice', '2028-01-04', '2028-01-04', '2027-12-31'],
    ['extension-30', '2027-12-10', '2028-01-09', '2028-01-10'],
    ['extension-2-months', '2027-11-15', '2028-01-15', '2028-01-17'],
    ['extension-2-months', '2022-12-15', '2022-12-15', '2023-02-15'],
    ['report', '2027-12-31', '2028-01-10', '2028-01-10'],
  ];

  it.each(beyond)(
    '%s from %s names %s as unknown; provisionally it is due on %s',
    (kind, from, at, expected) => {
      expect(() => calendar.deadline(kind, date(from))).toThrow(unknown(at));
      const term = calendar.provisionalDeadline(kind, date(from));
      expect(term).toMatchObject({ due: expected, provisional: true });
      expect(calendar.explain(term).at(-1)?.date).toBe(expected);
    },
  );

  it('is not crossed by terms that end on it', () => {
    expect(calendar.deadline('reply', date('2027-12-09')).due).toBe('2027-12-31');
    expect(() => calendar.deadline('reply', date('2027-12-10'))).toThrow(unknown('2028-01-01'));
    expect(calendar.deadline('brief', date('2023-01-11')).due).toBe('2023-01-04');
    expect(() => calendar.deadline('brief', date('2023-01-10'))).toThrow(unknown('2022-12-31'));
    expect(calendar.deadline('extension-30', date('2027-12-01')).due).toBe('2027-12-31');
  });

  it('stops single days and sums too', () => {
    expect(() => calendar.isWorkingDay(date('2022-03-05'))).toThrow(unknown('2022-03-05'));
    expect(() => calendar.isWorkingDay(date('2028-01-01'))).toThrow(unknown('2028-01-01'));
    expect(() => calendar.nextWorkingDay(date('2022-12-31'))).toThrow(unknown('2022-12-31'));
    expect(() => calendar.addWorkingDays(date('2027-12-31'), 1)).toThrow(unknown('2028-01-01'));
    expect(() => calendar.addWorkingDays(date('2028-01-01'), 0)).toThrow(unknown('2028-01-01'));
    expect(() => calendar.workingDaysBetween(date('2022-12-30'), date('2023-01-04'))).toThrow(
      unknown('2022-12-31'),
    );
    expect(calendar.workingDaysBetween(date('2022-12-31'), date('2023-01-04'))).toBe(1);
    expect(calendar.workingDaysBetween(date('2023-01-04'), date('2022-12-31'))).toBe(-1);
  });
});

describe('a provisional term', () => {
  it.each([
    ['2026-12-01', '2026-12-23', false],
    ['2026-12-10', '2027-01-05', true],
    ['2027-03-04', '2027-04-01', true],
  ])('from %s to %s: %s', (from, due, provisional) => {
    expect(calendar.deadline('reply', date(from))).toMatchObject({ due, provisional });
  });

  it('is one whose reception day is in a provisional year though its due day is not', () => {
    expect(calendar.deadline('brief', date('2027-01-05'))).toMatchObject({
      due: '2026-12-25',
      provisional: true,
    });
  });

  it('is the same as the deadline inside the known years', () => {
    for (const from of ['2023-01-01', '2024-04-30', '2025-01-05', '2026-03-20', '2027-06-01']) {
      const firm = calendar.deadline('reply', date(from));
      expect(calendar.provisionalDeadline('reply', date(from))).toEqual(firm);
    }
  });

  it('knows weekends and fixed holidays, and gives no day off in place of one', () => {
    // 2028: 7 January is a Friday, 8 and 21 to 23 March are weekdays, 1 and 2 January a weekend.
    expect(calendar.provisionalDeadline('objection', date('2028-01-01')).due).toBe('2028-01-04');
    expect(calendar.provisionalDeadline('objection', date('2028-03-20')).due).toBe('2028-03-27');
    expect(calendar.provisionalDeadline('objection', date('2028-03-14')).due).toBe('2028-03-17');
  });
});
