import type { IsoDate } from '@qabyldau/kernel';
import fc from 'fast-check';
import { dayNumber, isoDate } from './civil-date.js';
import { createCalendar } from './create-calendar.js';
import { kazakhstanCalendar } from './tables/kz-2022-2027.js';
import { termKinds, termRules } from './term-kinds.js';

const calendar = createCalendar(kazakhstanCalendar);
const date = (text: string) => text as IsoDate;

// Far enough from the edge of the known years for every term and sum tried here.
const anyDate = fc
  .integer({ min: dayNumber(date('2023-04-01')), max: dayNumber(date('2027-06-15')) })
  .map(isoDate);
const workingDate = anyDate.filter((on) => calendar.isWorkingDay(on));
const kindAndDate = fc
  .tuple(fc.constantFrom(...termKinds), anyDate)
  .map(([kind, on]) => [kind, kind === 'report' ? date('2026-03-31') : on] as const);
const length = fc.integer({ min: 1, max: 40 });

describe('counting working days', () => {
  it('comes back when it started on a working day', () => {
    fc.assert(
      fc.property(workingDate, fc.integer({ min: -40, max: 40 }), (from, n) => {
        expect(calendar.addWorkingDays(calendar.addWorkingDays(from, n), -n)).toBe(from);
      }),
    );
  });

  it('is the inverse of counting between', () => {
    fc.assert(
      fc.property(anyDate, length, (from, n) => {
        expect(calendar.workingDaysBetween(from, calendar.addWorkingDays(from, n))).toBe(n);
      }),
    );
  });

  it('adds up over a date in between, and changes its sign when turned round', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
        const between = calendar.workingDaysBetween.bind(calendar);
        expect(between(a, b) + between(b, c)).toBe(between(a, c));
        expect(between(a, b) + between(b, a)).toBe(0);
      }),
    );
  });

  it('finds none from a day to itself', () => {
    for (const on of ['2026-03-20', '2026-03-21']) {
      expect(calendar.workingDaysBetween(date(on), date(on))).toBe(0);
    }
    expect(calendar.workingDaysBetween(date('2026-03-20'), date('2026-03-25'))).toBe(0);
    expect(calendar.workingDaysBetween(date('2026-03-25'), date('2026-03-20'))).toBe(0);
  });

  it('stays where it is for zero days, and takes whole numbers only', () => {
    expect(calendar.addWorkingDays(date('2026-03-21'), 0)).toBe('2026-03-21');
    expect(() => calendar.addWorkingDays(date('2026-03-20'), 0.5)).toThrow(
      new RangeError('not a whole number of working days: 0.5'),
    );
  });

  it('rolls to the same day when it works, else to the first that does', () => {
    expect(calendar.nextWorkingDay(date('2026-03-20'))).toBe('2026-03-20');
    expect(calendar.nextWorkingDay(date('2026-03-21'))).toBe('2026-03-26');
    expect(calendar.nextWorkingDay(date('2024-05-04'))).toBe('2024-05-04');
  });
});

describe('every term', () => {
  it('ends on a working day, on its own side of the event', () => {
    fc.assert(
      fc.property(kindAndDate, ([kind, from]) => {
        const { due } = calendar.deadline(kind, from);
        expect(calendar.isWorkingDay(due)).toBe(true);
        expect(termRules[kind].length < 0 ? due < from : due > from).toBe(true);
      }),
    );
  });

  it('never ends earlier for a later start', () => {
    fc.assert(
      fc.property(fc.constantFrom(...termKinds), anyDate, anyDate, (kind, a, b) => {
        fc.pre(kind !== 'report' && a <= b);
        expect(calendar.deadline(kind, a).due <= calendar.deadline(kind, b).due).toBe(true);
      }),
    );
  });

  it('is the same provisionally inside the known years', () => {
    fc.assert(
      fc.property(kindAndDate, ([kind, from]) => {
        expect(calendar.provisionalDeadline(kind, from)).toEqual(calendar.deadline(kind, from));
      }),
    );
  });

  it('has a derivation that starts at the event, ends at the due date and counts its length', () => {
    fc.assert(
      fc.property(kindAndDate, ([kind, from]) => {
        const term = calendar.deadline(kind, from);
        const { due, days } = calendar.derive(kind, from);
        expect(due).toBe(term.due);
        expect(calendar.explain(term)).toEqual(days);
        expect(days[0]).toMatchObject({ date: from, counted: false, number: null });
        expect(days.filter((day) => day.counted).at(-1)?.date).toBe(term.due);
        expect(days.at(-1)?.date).toBe(term.due);
        const numbers = days.flatMap((day) => day.number ?? []);
        expect(numbers).toEqual(Array.from({ length: Math.abs(termRules[kind].length) }, (_, i) => i + 1));
        for (const day of days) expect(new Set(Object.values(day.reason)).size).toBeGreaterThan(1);
      }),
    );
  });
});
