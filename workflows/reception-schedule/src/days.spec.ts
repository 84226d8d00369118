import { date, envOn, line, opened, published } from '../test/schedule.js';
import { changeOfDays, daysAfter, openedBy, type DayOfSchedule } from './days.js';
import { machine, type ScheduleContext } from './machine.js';
import type { Line, ScheduleEvents } from './messages.js';

const session = (on: string, from = '10:00', to = '12:00') => ({ on: date(on), from, to });
const held = (by: string, on: string, from = '10:00', until = '12:00', official = 'akim'): DayOfSchedule => ({
  by,
  official,
  on: date(on),
  from,
  until,
});
const data = (lines: readonly Line[], change: Partial<ScheduleEvents['schedule-published']> = {}) =>
  published(lines, change).data as ScheduleEvents['schedule-published'];

describe('what a publication changes (P8)', () => {
  const change = (lines: readonly Line[], days: readonly DayOfSchedule[], on = '2026-03-02') => {
    const context = machine.config.context as ScheduleContext;
    const named = Object.fromEntries(lines.map((one) => [one.line, one]));
    const { opens, withdraws } = changeOfDays({ ...context, revision: 2, days, lines: named }, envOn(on));
    return {
      opens: opens.map((one) => [one.line.line, one.on, one.from]),
      withdraws: withdraws.map(({ by }) => by),
    };
  };
  const monday = line({ sessions: [session('2026-03-30')] });

  it.each([
    ['the same official, date and hour', held('d-1', '2026-03-30'), [], []],
    ['another date', held('d-1', '2026-03-31'), [['l-1', '2026-03-30', '10:00']], ['d-1']],
    ['another hour', held('d-1', '2026-03-30', '11:00'), [['l-1', '2026-03-30', '10:00']], ['d-1']],
    [
      'another official',
      held('d-1', '2026-03-30', '10:00', '12:00', 'deputy'),
      [['l-1', '2026-03-30', '10:00']],
      ['d-1'],
    ],
  ])('after %s', (_, before, opens, withdraws) => {
    expect(change([monday], [before])).toEqual({ opens, withdraws });
  });

  it('opens a day of today, and none of yesterday', () => {
    const opens = [['l-1', '2026-03-30', '10:00']];
    expect(change([monday], [], '2026-03-30')).toEqual({ opens, withdraws: [] });
    expect(change([monday], [], '2026-03-31')).toEqual({ opens: [], withdraws: [] });
  });
});

describe('the days of a schedule after a publication', () => {
  const [first, second] = [opened('2026-03-30', '10:00'), opened('2026-04-27', '15:00')];

  it('are those it had, without the withdrawn, and those that it opens, until their last place ends', () => {
    const before = [held('d-1', '2026-03-23'), held('d-2', '2026-04-01')];
    const fact = data([line({ slots: 6 })], { opens: [first], withdraws: ['d-2'] });
    expect(daysAfter(before, fact)).toEqual([
      held('d-1', '2026-03-23'),
      held(first.day, '2026-03-30', '10:00', '11:30'),
    ]);
  });

  it('are each one day, however often the first version named it', () => {
    const old = data([line({ sessions: [session('2026-03-30')] })], {
      opens: undefined,
      withdraws: undefined,
    });
    const days = daysAfter([], old);
    expect(days).toEqual([held('akim-2026-03-30', '2026-03-30')]);
    expect(daysAfter(days, old)).toEqual(days);
  });

  it('come each from its own line', () => {
    const lines = [line({ line: 'l-1' }), line({ line: 'l-2', official: 'deputy' })];
    const opens = [first, { ...second, line: 'l-2' }];
    expect(openedBy(data(lines, { opens })).map((one) => [one.day, one.line.official])).toEqual([
      [first.day, 'akim'],
      [second.day, 'deputy'],
    ]);
  });

  it('had ids of their own at a centre when no event named them', () => {
    const ids = (kind: 'ROOM' | 'CENTRE') =>
      openedBy(data([line()], { opens: undefined, kind })).map(({ day }) => day);
    expect([ids('ROOM'), ids('CENTRE')]).toEqual([['akim-2026-03-30'], ['akim-2026-03-30-centre']]);
  });
});
