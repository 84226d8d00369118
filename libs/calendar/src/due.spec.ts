import type { IsoDate, Instant } from '@qabyldau/kernel';
import { createCalendar } from './create-calendar.js';
import { dueBy, dueOn, dueOnChosen, hasRunOut } from './due.js';
import { kazakhstanCalendar } from './tables/kz-2022-2027.js';

const calendar = createCalendar(kazakhstanCalendar);
const env = { calendar, policy: { workingDayEnds: '17:00' } };
const date = (text: string) => text as IsoDate;
const local = (text: string): Instant => calendar.instantAt(date(text.slice(0, 10)), text.slice(11));
const endsOn = (on: string, provisional = false) => ({
  dueOn: date(on),
  dueAt: local(`${on} 17:00`),
  provisional,
  calendar: calendar.version,
});

describe('a term (readings U and Z)', () => {
  it('is timely until the end of its last working day', () => {
    expect(dueBy(env, 'reply', date('2026-03-02'))).toEqual(endsOn('2026-03-27'));
    expect(dueOn(env, date('2026-03-27'), true)).toEqual(endsOn('2026-03-27', true));
    const due = dueOn(env, date('2026-03-27'), false);
    expect(hasRunOut(due, local('2026-03-27 16:59'))).toBe(false);
    expect(hasRunOut(due, local('2026-03-27 17:00'))).toBe(true);
  });
  it('is provisional in a year that the calendar does not know', () => {
    expect(dueBy(env, 'reply', date('2035-03-05')).provisional).toBe(true);
  });
  it('of a chosen day ends on it, or on the next that works, and then remembers what was chosen', () => {
    expect(dueOnChosen(env, date('2026-03-27'))).toEqual(endsOn('2026-03-27'));
    expect(dueOnChosen(env, date('2026-03-28'))).toEqual({
      ...endsOn('2026-03-30'),
      chosen: '2026-03-28',
    });
    expect(dueOnChosen(env, date('2035-03-06')).provisional).toBe(true);
  });
});
