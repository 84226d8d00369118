import type { IsoDate, Text } from '@qabyldau/kernel';
import { applyChange, changedDays, isWeekendDay, type CalendarChange } from './calendar-change.js';
import type { CalendarData } from './calendar-data.js';

const date = (text: string) => text as IsoDate;
const reason: Text = { kk: 'себеп', ru: 'причина', en: 'a reason' };
const held = (on: string, kind: 'off' | 'work' = 'off', provisional = false) => ({
  date: date(on),
  kind,
  reason,
  provisional,
  act: 'an act',
});
const before: CalendarData = {
  version: 'test-1',
  timeZone: 'Asia/Almaty',
  knownYears: { from: 2026, to: 2027 },
  workingDayEnds: '18:00',
  // 2 January 2027 is a Saturday.
  days: [held('2026-03-09'), held('2026-05-11'), held('2027-01-02', 'work', true), held('2027-03-08')],
};
const changeOf = (more: Partial<CalendarChange> = {}): CalendarChange => ({
  version: 'test-2',
  act: { number: '1', date: date('2026-01-01') },
  years: [],
  days: [],
  ordinary: [],
  ...more,
});
const day = (on: string, kind: 'off' | 'work' = 'off') => ({
  date: date(on),
  kind,
  reason: { ...reason, en: 'another reason' },
  act: 'another act',
});
const datesAfter = (more: Partial<CalendarChange>) =>
  applyChange(before, changeOf(more)).days.map((one) => one.date);
const changed = (more: Partial<CalendarChange>) => changedDays(before, applyChange(before, changeOf(more)));

describe('the calendar after a change', () => {
  it('is the one before, under its own name, where nothing is changed', () => {
    expect(applyChange(before, changeOf())).toEqual({ ...before, version: 'test-2' });
  });

  it('holds the new days in the order of dates, no more provisional', () => {
    const after = applyChange(before, changeOf({ days: [day('2026-12-31'), day('2026-01-05')] }));
    expect(after.days.map((one) => one.date)).toEqual([
      '2026-01-05',
      '2026-03-09',
      '2026-05-11',
      '2026-12-31',
      '2027-01-02',
      '2027-03-08',
    ]);
    expect(after.days[0]).toEqual({ ...day('2026-01-05'), provisional: false });
  });

  it('holds a day once, as it is now, and none that is ordinary again', () => {
    const after = applyChange(before, changeOf({ days: [day('2026-03-09')] }));
    expect(after.days).toHaveLength(4);
    expect(after.days[0]?.act).toBe('another act');
    expect(datesAfter({ ordinary: [date('2026-05-11')] })).toEqual([
      '2026-03-09',
      '2027-01-02',
      '2027-03-08',
    ]);
  });

  it('holds nothing of a year given whole but what was given', () => {
    expect(datesAfter({ years: [2027], days: [day('2027-05-17')] })).toEqual([
      '2026-03-09',
      '2026-05-11',
      '2027-05-17',
    ]);
  });

  it.each([
    [[], 2027],
    [[2026], 2027],
    [[2028], 2028],
    [[2029, 2028], 2029],
  ])('with %j given whole knows the years to %i', (years, to) => {
    expect(applyChange(before, changeOf({ years })).knownYears).toEqual({ from: 2026, to });
  });
});

describe('the days that a change changes', () => {
  it('are those that work now and did not, or the other way round, with the reason', () => {
    expect(changed({ days: [day('2026-03-13'), day('2026-03-09', 'work')] })).toEqual([
      { date: '2026-03-09', is: 'work', reason: day('2026-03-09').reason },
      { date: '2026-03-13', is: 'off', reason: day('2026-03-13').reason },
    ]);
    expect(changed({ days: [day('2026-03-09'), day('2026-03-14')] })).toEqual([]);
  });

  it('are ordinary days where nothing is held of them any more', () => {
    expect(changed({ ordinary: [date('2026-03-09'), date('2027-01-02')] })).toEqual([
      {
        date: '2026-03-09',
        is: 'work',
        reason: { kk: 'кәдімгі жұмыс күні', ru: 'обычный рабочий день', en: 'an ordinary working day' },
      },
      {
        date: '2027-01-02',
        is: 'off',
        reason: { kk: 'демалыс күні', ru: 'выходной день', en: 'a day of the weekend' },
      },
    ]);
  });

  it.each([
    ['2025-12-31', false],
    ['2026-01-01', true],
    ['2028-12-29', true],
    ['2029-01-03', false],
  ])('are looked for from the first known year to the year after the last: %s %s', (on, found) => {
    expect(changed({ days: [day(on)] }).map((one) => one.date)).toEqual(found ? [on] : []);
  });

  it('are looked for to the year after the last that becomes known', () => {
    const days = [day('2029-12-31')];
    expect(changed({ years: [2028], days }).map((one) => one.date)).toContain('2029-12-31');
    const longer = { ...before, knownYears: { from: 2025, to: 2027 } };
    const more = { ...before, days: [...before.days, held('2025-01-06')] };
    for (const [one, other] of [
      [before, { ...longer, days: more.days }],
      [longer, more],
    ] as const)
      expect(changedDays(one, other).map((found) => found.date)).toContain('2025-01-06');
  });
});

it.each([
  ['2026-03-13', false],
  ['2026-03-14', true],
  ['2026-03-15', true],
  ['2026-03-16', false],
])('%s is a day of the weekend: %s', (on, weekend) => {
  expect(isWeekendDay(date(on))).toBe(weekend);
});
