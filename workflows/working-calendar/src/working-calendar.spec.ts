import { createCalendar, kazakhstanCalendar } from '@qabyldau/calendar';
import { checkChart, fold, readData, type BaseEnv } from '@qabyldau/engine';
import { given, type GivenFact } from '@qabyldau/engine-testing';
import { languages, type Instant, type IsoDate } from '@qabyldau/kernel';
import {
  CALENDAR_CASE,
  calendarOf,
  readChange,
  workingCalendar,
  type CalendarFile,
  type WorkingCalendarContext,
  type WorkingCalendarEvents,
} from './index.js';

const date = (text: string) => text as IsoDate;
const at = '2026-11-23T05:00:00.000Z' as Instant;
const administrator = { id: 'administrator', role: 'administrator' };
const env: BaseEnv = {
  at,
  today: date('2026-11-23'),
  actor: administrator,
  commandId: 'c',
  caseId: CALENDAR_CASE,
  asked: [],
};
const file = (change: Partial<CalendarFile> = {}): CalendarFile => ({
  version: 'kz-2026-2',
  act: { number: '441', date: date('2026-11-20') },
  days: [{ works: date('2026-12-19'), off: date('2026-12-31') }],
  ...change,
});
const adopt = (data: CalendarFile) => ({ type: 'adopt-calendar', data }) as const;
const read = (data: unknown, current = kazakhstanCalendar) => readChange(data, current);
const adopted = (data: CalendarFile, current = kazakhstanCalendar) => {
  const change = read(data, current);
  if (!change.ok) throw new Error(change.error.text.en);
  return {
    type: 'calendar-adopted',
    data: { ...change.value, previous: current.version, changed: [] },
  } as const;
};
const finished = {
  type: 'rederiving-finished',
  data: { version: 'kz-2026-2', cases: 2, terms: 3 },
} as const;

const kz = (...facts: readonly GivenFact<WorkingCalendarEvents>[]) => given(workingCalendar).events(...facts);

describe('adopt-calendar', () => {
  it('rests on an act that has been adopted, of today at the latest', () => {
    const of = (on: string) => adopt(file({ act: { number: '441', date: date(on) } }));
    const refusal = kz().when(of('2026-11-24'), env).thenRefused('calendar-act-not-yet-adopted');
    expect(refusal.data).toEqual({ number: '441', date: '2026-11-24', today: '2026-11-23' });
    kz().when(of('2026-11-23'), env).thenEvents();
  });

  it('is a fact: the days as they are now, and which of them changed', () => {
    const { facts, state } = kz().when(adopt(file()), env).thenEvents();
    expect(facts).toMatchObject([
      {
        type: 'calendar-adopted',
        data: {
          version: 'kz-2026-2',
          previous: 'kz-2026-1',
          act: { number: '441', date: '2026-11-20' },
          days: [
            { date: '2026-12-19', kind: 'work' },
            { date: '2026-12-31', kind: 'off' },
          ],
          changed: [
            { date: '2026-12-19', is: 'work' },
            { date: '2026-12-31', is: 'off' },
          ],
        },
      },
    ]);
    const { calendar } = calendarOf(state.snapshot.context as WorkingCalendarContext);
    expect([calendar.version, calendar.isWorkingDay(date('2026-12-31'))]).toEqual(['kz-2026-2', false]);
    expect(calendar.derive('redirect', date('2026-12-29')).days.map(({ reason }) => reason.en)).toContain(
      'day off moved from 19 December 2026',
    );
  });

  it('is silent for the same file once more, also while terms are being counted', () => {
    const once = kz(adopted(file()));
    expect(once.when(adopt(file()), env).thenEvents().facts).toEqual([]);
  });

  it('refuses another file under a name that is taken, and any while terms are being counted', () => {
    kz(adopted(file()))
      .when(adopt(file({ days: [], years: [2028] })), env)
      .thenRefused('calendar-version-taken');
    kz()
      .when(adopt(file({ version: 'kz-2026-1' })), env)
      .thenRefused('calendar-version-taken');
    kz(adopted(file()))
      .when(adopt(file({ version: 'kz-2026-3', days: [], years: [2028] })), env)
      .thenRefused('terms-being-rederived');
  });

  it('takes another one when they have been counted', () => {
    const next = file({ version: 'kz-2027-1', days: [], years: [2027, 2028] });
    const { state } = kz(adopted(file()), finished).when(adopt(next), env).thenEvents();
    const { data, calendar } = calendarOf(state.snapshot.context as WorkingCalendarContext);
    expect(data.knownYears).toEqual({ from: 2023, to: 2028 });
    expect(calendar.deadline('reply', date('2027-03-04')).provisional).toBe(false);
    expect(calendar.isWorkingDay(date('2026-12-31'))).toBe(false);
  });

  it('is for the administrator and the control department', () => {
    kz()
      .when(adopt(file()), { ...env, actor: { id: 'r', role: 'receptionist' } })
      .thenRefused('not-your-role');
  });
});

describe('finish-rederiving', () => {
  const finish = { type: 'finish-rederiving', data: finished.data } as const;
  const system = { ...env, actor: { id: 'system', role: 'system' } };

  it('says how much moved, once', () => {
    const counted = kz(adopted(file())).when(finish, system).thenEvents(finished);
    expect(counted.state.snapshot.value).toBe('current');
    expect(kz(adopted(file()), finished).when(finish, system).thenEvents().facts).toEqual([]);
  });
});

describe('a calendar file', () => {
  const wrong: readonly (readonly [string, unknown, string, Record<string, unknown>])[] = [
    ['no object', [], 'calendar-file-misshapen', { where: '{…}' }],
    ['no version', { ...file(), version: '' }, 'calendar-file-misshapen', { where: 'version' }],
    ['no act', { ...file(), act: undefined }, 'calendar-file-misshapen', { where: 'act' }],
    [
      'a date that is none',
      file({ days: [{ off: date('2026-02-30') }] }),
      'calendar-file-misshapen',
      { where: 'days[1].off' },
    ],
    [
      'a word unknown',
      { ...file(), days: [{ free: '2026-12-31' }] },
      'calendar-file-misshapen',
      { where: 'days[1].free' },
    ],
    ['nothing', file({ days: [] }), 'calendar-changes-nothing', {}],
    ['a gap of years', file({ years: [2029] }), 'year-leaves-a-gap', { year: 2029, next: 2028 }],
    ['an empty row', file({ days: [{}] }), 'row-unclear', { row: 1 }],
    ['no reason', file({ days: [{ off: date('2026-12-30') }] }), 'row-without-reason', { row: 1 }],
    [
      'a day twice',
      file({ days: [...file().days, { ordinary: date('2026-12-31') }] }),
      'day-named-twice',
      { row: 2 },
    ],
    [
      'a strange year',
      file({ days: [{ works: date('2031-01-04'), off: date('2031-01-06') }] }),
      'day-of-unknown-year',
      { row: 1 },
    ],
    [
      'a day off that is off',
      file({ days: [{ works: date('2026-12-19'), off: date('2026-12-16') }] }),
      'day-is-off-already',
      { date: '2026-12-16' },
    ],
    [
      'a working day that works',
      file({ days: [{ works: date('2026-12-18'), off: date('2026-12-31') }] }),
      'day-works-already',
      { date: '2026-12-18' },
    ],
    [
      'an ordinary day',
      file({ days: [{ ordinary: date('2026-12-17') }] }),
      'day-is-ordinary-already',
      { row: 1 },
    ],
  ];

  it.each(wrong)('with %s is refused, and says where and what to do', (_, content, code, data) => {
    const answer = read(content);
    expect(answer).toMatchObject({ ok: false, error: { code, data } });
    if (answer.ok) return;
    for (const language of languages) {
      expect(answer.error.text[language]).not.toMatch(/[{}]\w|undefined/);
      expect(answer.error.remedy[language].length).toBeGreaterThan(5);
    }
  });

  it('of a whole year needs only what no law names', () => {
    const kurbanAit = { kk: 'Құрбан айт', ru: 'Курбан-айт', en: 'Kurban Ait' };
    const change = read(file({ years: [2027], days: [{ off: date('2027-05-17'), reason: kurbanAit }] }));
    if (!change.ok) throw new Error(change.error.text.en);
    expect(change.value.days.map((day) => day.date)).toContain('2027-03-24');
    expect(change.value.days.every((day) => day.act !== '')).toBe(true);
  });

  it('takes back what was held of a day', () => {
    const change = read(file({ days: [{ ordinary: date('2026-12-16') }] }));
    expect(change).toMatchObject({ ok: true, value: { ordinary: ['2026-12-16'], days: [] } });
  });
});

describe('the calendar', () => {
  it('is the table of the program until something is adopted', () => {
    expect(calendarOf(undefined).data).toBe(kazakhstanCalendar);
    expect(calendarOf(undefined).calendar.version).toBe(createCalendar(kazakhstanCalendar).version);
  });

  it('comes out of the log as it went in', () => {
    const { state, events } = kz().when(adopt(file()), env).thenEvents();
    const again = fold(workingCalendar, 'case-1', events);
    expect(again?.state.snapshot.context).toEqual(state.snapshot.context);
    expect(readData(events[0]!)['version']).toBe('kz-2026-2');
  });

  it('has a chart fit to run, with all its words', () => {
    expect(() => checkChart(workingCalendar)).not.toThrow();
  });
});
