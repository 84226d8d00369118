import { calendar, date, local } from '../test/appeal-case.js';
import { defaultAppealPolicy } from './policy.js';
import * as terms from './terms.js';

describe('a term whose length the policy sets', () => {
  const env = { calendar, policy: { ...defaultAppealPolicy, workingDayEnds: '17:00' } };

  it('is counted with that length and remembers it', () => {
    expect(terms.dueByPolicy(env, 'protocol', date('2026-03-19'), 3)).toEqual({
      dueOn: '2026-03-27',
      dueAt: local('2026-03-27 17:00'),
      provisional: false,
      calendar: 'kz-2026-1',
      days: 3,
    });
    expect(terms.dueByPolicy(env, 'protocol', date('2035-03-05'), 1).provisional).toBe(true);
  });
});

describe('an instant at which the body works (P4)', () => {
  const env = { calendar, policy: defaultAppealPolicy };
  it.each([
    ['2026-03-17 08:59', '2026-03-17'],
    ['2026-03-17 09:00', undefined],
    ['2026-03-17 18:29', undefined],
    ['2026-03-17 18:30', '2026-03-18'],
    ['2026-03-20 18:30', '2026-03-26'],
    ['2026-03-21 11:00', '2026-03-26'],
    ['2026-03-21 19:00', '2026-03-26'],
  ])('%s: next on %s', (at, next) => {
    expect(terms.nextDayOfWork(local(at), env)).toBe(next);
  });
});

describe('working days', () => {
  // From the 21st to the 25th of March 2026 nobody works.
  it.each([
    [1, '2026-03-26'],
    [2, '2026-03-27'],
    [3, '2026-03-30'],
  ])('%i after 20 March: %s', (n, day) => {
    expect(terms.workingDaysAfter(calendar, date('2026-03-20'), n)).toBe(day);
  });
  it.each([
    [1, '2026-03-27'],
    [2, '2026-03-26'],
    [3, '2026-03-20'],
    [4, '2026-03-19'],
    [5, '2026-03-18'],
  ])('%i before 30 March: %s', (n, day) => {
    expect(terms.workingDaysBefore(calendar, date('2026-03-30'), n)).toBe(day);
  });
  it.each([
    ['2026-03-20', '2026-03-20'],
    ['2026-03-21', '2026-03-26'],
    ['2026-03-29', '2026-03-30'],
    ['2035-03-03', '2035-03-05'],
  ])('on or after %s: %s', (day, rolled) => {
    expect(terms.rolledForward(calendar, date(day))).toBe(rolled);
  });
});

describe('days of the calendar', () => {
  it.each([
    ['2026-03-02', '2026-03-03'],
    ['2026-02-28', '2026-03-01'],
    ['2026-12-31', '2027-01-01'],
    ['2024-02-29', '2024-03-01'],
  ])('after %s comes %s', (day, next) => {
    expect(terms.dayAfter(calendar, date(day))).toBe(next);
  });
  // On 1 March 2024 the clocks of Almaty went back by an hour.
  it.each([
    ['2026-03-02', '2026-03-02', 0],
    ['2026-03-02', '2026-04-16', 45],
    ['2026-03-02', '2026-03-01', -1],
    ['2024-02-29', '2024-03-02', 2],
  ])('from %s to %s: %i', (from, to, days) => {
    expect(terms.calendarDaysBetween(calendar, date(from), date(to))).toBe(days);
  });
  it('are written as people here read them', () => {
    expect(terms.localText(local('2026-03-16 09:05'), calendar)).toBe('2026-03-16 09:05');
  });
  it('of two give the earlier and the later one', () => {
    const [one, other] = [date('2026-03-02'), date('2026-03-03')];
    expect([terms.earlierOf(one, other), terms.earlierOf(other, one)]).toEqual([one, one]);
    expect([terms.laterOf(one, other), terms.laterOf(other, one)]).toEqual([other, other]);
  });
});
