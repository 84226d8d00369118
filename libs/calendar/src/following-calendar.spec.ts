import type { Instant, IsoDate } from '@qabyldau/kernel';
import type { Calendar } from './calendar.js';
import { applyChange } from './calendar-change.js';
import { transferDays } from './change-days.js';
import { createCalendar } from './create-calendar.js';
import { followingCalendar } from './following-calendar.js';
import { kazakhstanCalendar } from './tables/kz-2022-2027.js';

const date = (text: string) => text as IsoDate;
const before = createCalendar(kazakhstanCalendar);
const after = createCalendar(
  applyChange(kazakhstanCalendar, {
    version: 'kz-test',
    act: { number: '1', date: date('2026-03-01') },
    years: [],
    days: transferDays(date('2026-03-14'), date('2026-03-20'), 'act'),
    ordinary: [],
  }),
);

const questions: Readonly<Record<string, (calendar: Calendar) => unknown>> = {
  version: (one) => one.version,
  isWorkingDay: (one) => one.isWorkingDay(date('2026-03-14')),
  addWorkingDays: (one) => one.addWorkingDays(date('2026-03-13'), 1),
  workingDaysBetween: (one) => one.workingDaysBetween(date('2026-03-13'), date('2026-03-19')),
  nextWorkingDay: (one) => one.nextWorkingDay(date('2026-03-14')),
  rolledForward: (one) => one.rolledForward(date('2026-03-14')),
  deadline: (one) => one.deadline('correction', date('2026-03-13'), { days: 1 }),
  provisionalDeadline: (one) => one.provisionalDeadline('correction', date('2026-03-13'), { days: 1 }),
  derive: (one) => one.derive('correction', date('2026-03-13'), { days: 1 }),
  explain: (one) => one.explain(before.deadline('correction', date('2026-03-13'))),
  dayOff: (one) => one.dayOff(date('2026-03-20')),
  registrationDate: (one) => one.registrationDate('2026-03-13T12:00:00.000Z' as Instant, '16:00'),
};
/** What no change of days changes. */
const ofTheClock: Readonly<Record<string, (calendar: Calendar) => unknown>> = {
  localDate: (one) => one.localDate('2026-03-13T20:00:00.000Z' as Instant),
  localTime: (one) => one.localTime('2026-03-13T20:00:00.000Z' as Instant),
  instantAt: (one) => one.instantAt(date('2026-03-13'), '10:00'),
  endOfWorkingDay: (one) => one.endOfWorkingDay(date('2026-03-13'), '17:00'),
};

describe('a calendar that follows', () => {
  let current = before;
  const following = followingCalendar(() => current);

  it.each(Object.entries(questions))('answers %s as the calendar of the moment does', (_, ask) => {
    current = before;
    const then = ask(following);
    expect(then).toEqual(ask(before));
    current = after;
    expect(ask(following)).toEqual(ask(after));
    expect(ask(following)).not.toEqual(then);
  });

  it.each(Object.entries(ofTheClock))('answers %s', (_, ask) => {
    expect(ask(following)).toBe(ask(before));
  });

  it('answers every question of a calendar', () => {
    expect([...Object.keys(questions), ...Object.keys(ofTheClock)].sort()).toEqual(
      Object.keys(before).sort(),
    );
  });
});
