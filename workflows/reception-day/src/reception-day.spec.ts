import { createCalendar, kazakhstanCalendar } from '@qabyldau/calendar';
import { checkChart, systemActor, type CommandOf, type DecidedOf } from '@qabyldau/engine';
import { attempt, given } from '@qabyldau/engine-testing';
import type { Instant, IsoDate } from '@qabyldau/kernel';
import { receptionDay, type DayCommands, type DayEnv, type DayEvents } from './index.js';

type Fact = DecidedOf<DayEvents>;

const calendar = createCalendar(kazakhstanCalendar);
const ranks: Readonly<Record<string, number>> = { minister: 1, akim: 2, deputy: 2, chief: 4 };
const date = (text: string): IsoDate => text as IsoDate;

/** Local time of Asia/Almaty. */
function envAt(on: string, time: string, role = 'responsible'): DayEnv {
  return {
    at: calendar.instantAt(date(on), time),
    today: date(on),
    actor: role === 'system' ? systemActor : { id: 'e-1', role },
    commandId: 'c',
    asked: [],
    caseId: 'day-1',
    calendar,
    official: (id) => {
      const rank = ranks[id];
      return rank === undefined ? undefined : { rank };
    },
  };
}

// Monday after Nauryz: five working days before are 18 March, two are 26 March
const session = {
  body: 'body-1',
  official: 'akim',
  on: date('2026-03-30'),
  from: '10:00',
  place: 'room-1',
  slotMinutes: 15,
  slots: 3,
  kind: 'SCHEDULED',
} as const;
const dues = { briefDueOn: date('2026-03-18'), absenceDueOn: date('2026-03-26') };
const opened: Fact = { type: 'day-opened', data: { ...session, ...dues } };
const startsAt = [
  '',
  '2026-03-30T05:00:00.000Z',
  '2026-03-30T05:15:00.000Z',
  '2026-03-30T05:30:00.000Z',
] as Instant[];
const booked = (appeal: string, slot: number): Fact => ({
  type: 'slot-booked',
  data: { appeal, slot, startsAt: startsAt[slot] as Instant, official: 'akim', place: 'room-1' },
});
const full = [opened, booked('a-1', 1), booked('a-2', 2), booked('a-3', 3)];
const cancelled: Fact = {
  type: 'day-cancelled',
  data: { reason: 'illness', foreseeable: false, late: false, appeals: ['a-1'], slots: 3 },
};
const closed: Fact = {
  type: 'day-closed',
  data: {
    appeals: ['a-1'],
    slots: 3,
    official: 'akim',
    on: session.on,
    kind: 'SCHEDULED',
    venue: 'ROOM',
  },
};

const before = envAt('2026-03-02', '10:00');
const answerAfter = (facts: readonly Fact[], command: CommandOf<DayCommands>, env = before) => {
  const at = calendar.instantAt(date('2026-03-02'), '09:00');
  const past = given(receptionDay).events(...facts.map((fact) => ({ ...fact, at })));
  return attempt(past.state, command, env);
};
const after = (...past: Parameters<typeof answerAfter>) => {
  const { refusal, facts } = answerAfter(...past);
  return refusal?.code ?? facts;
};

describe('open-day', () => {
  const published = envAt('2026-03-02', '10:00', 'system');
  const open = (change: Partial<DayCommands['open-day']> = {}, env = published) =>
    after([], { type: 'open-day', data: { ...session, ...change } }, env);

  it('refuses to whoever would make a day of the schedule by hand (P7, P8)', () => {
    expect(open({}, before)).toBe('not-from-the-schedule');
  });

  it('opens the day and says until when the briefs and an absence are due (P26, P16)', () => {
    expect(open()).toEqual([opened]);
  });

  it('opens a day outside the known years, with expected dates marked so', () => {
    expect(open({ on: date('2031-04-01') })).toMatchObject([{ data: { provisional: true } }]);
  });

  it('opens a day of a citizens’ reception centre, sent by the published schedule (P7-1)', () => {
    const day = { venue: 'CENTRE', schedule: 'schedule-1' } as const;
    expect(open(day, envAt('2026-03-02', '10:00', 'system'))).toMatchObject([{ data: day }]);
  });

  it.each([
    ['2026-03-29', undefined],
    ['2026-03-30', { number: '12', date: '2026-03-01' }],
  ])('opens it for video link when restrictions last until %s (P14)', (last, video) => {
    const act = { number: '12', date: date('2026-03-01') };
    const env: DayEnv = { ...published, restrictionsOn: (on) => (on <= last ? { act } : undefined) };
    const [fact] = open({}, env) as readonly Fact[];
    expect((fact?.data as DayEvents['day-opened']).video).toEqual(video);
  });

  it.each([
    ['DECREE_863_MEETING', 1],
    ['DECREE_826_MEETING', 2],
  ] as const)('opens a %s for the head alone, not for who deputises at rank %i (P7)', (kind, rank) => {
    const led = (deputy: boolean): DayEnv => ({ ...before, official: () => ({ rank, deputy }) });
    expect(open({ kind }, led(false))).toHaveLength(1);
    expect(open({ kind }, led(true))).toBe('only-heads-at-meetings-with-the-population');
  });

  it('refuses the first head himself outside the schedule: P9 speaks of deputies', () => {
    const instruction = { by: 'minister', on: date('2026-03-01'), number: '7' };
    const env: DayEnv = { ...before, official: () => ({ rank: 2, deputy: false }) };
    expect(open({ kind: 'OUT_OF_SCHEDULE', instruction }, env)).toBe('only-deputies-outside-the-schedule');
  });

  it('opens a day outside the schedule for a deputy on instruction (P9)', () => {
    const instruction = { by: 'akim', on: date('2026-03-01'), number: '7' };
    expect(open({ kind: 'OUT_OF_SCHEDULE', official: 'deputy', instruction })).toMatchObject([
      { type: 'day-opened', data: { instruction } },
    ]);
  });

  it.each([
    ['nobody', '2026-03-01', 'instruction-is-for-the-head'],
    ['chief', '2026-03-01', 'instruction-is-for-the-head'],
    ['second', '2026-03-01', 'instruction-is-for-the-head'],
    ['akim', '2026-03-03', 'instruction-not-yet-given'],
    ['akim', '2026-03-02', undefined],
    ['minister', '2026-03-01', undefined],
  ])('opens none outside the schedule on the instruction of %s of %s: %s (P9)', (by, on, code) => {
    const instruction = { by, on: date(on), number: '7' };
    const env: DayEnv = {
      ...before,
      official: (id) => (id === 'second' ? { rank: 2, deputy: true } : before.official(id)),
    };
    const answer = open({ kind: 'OUT_OF_SCHEDULE', official: 'deputy', instruction }, env);
    if (code === undefined) expect(answer).toHaveLength(1);
    else expect(answer).toBe(code);
  });

  it.each([
    [{ official: 'clerk' }, 'not-a-receiving-person'],
    [{ on: date('2026-02-27') }, 'day-in-the-past'],
    [{ on: date('2026-03-23') }, 'day-does-not-work'],
    [{ kind: 'OUT_OF_SCHEDULE' as const, official: 'chief' }, 'only-deputies-outside-the-schedule'],
    [
      { kind: 'OUT_OF_SCHEDULE' as const, instruction: { by: 'akim', on: date('2026-03-01'), number: '7' } },
      'only-deputies-outside-the-schedule',
    ],
    [
      { kind: 'OUT_OF_SCHEDULE' as const, official: 'deputy' },
      'no-instruction-for-a-day-outside-the-schedule',
    ],
    [
      { kind: 'DECREE_826_MEETING' as const, official: 'chief' },
      'only-heads-at-meetings-with-the-population',
    ],
    [{ kind: 'DECREE_863_MEETING' as const, official: 'akim' }, 'only-heads-at-meetings-with-the-population'],
    [
      { kind: 'DECREE_826_MEETING' as const, official: 'minister' },
      'only-heads-at-meetings-with-the-population',
    ],
    [{ slots: 0 }, 'slots-do-not-fit-the-day'],
    [{ slots: -1 }, 'slots-do-not-fit-the-day'],
    [{ slots: 1.5, slotMinutes: 20 }, 'slots-do-not-fit-the-day'],
    [{ slotMinutes: 0 }, 'slots-do-not-fit-the-day'],
    [{ slotMinutes: -15 }, 'slots-do-not-fit-the-day'],
    [{ slotMinutes: 1.5, slots: 4 }, 'slots-do-not-fit-the-day'],
    [{ from: '23:16' }, 'slots-do-not-fit-the-day'],
    [{ from: '9:00' }, 'slots-do-not-fit-the-day'],
    [{ from: '009:00' }, 'slots-do-not-fit-the-day'],
    [{ from: '09:000' }, 'slots-do-not-fit-the-day'],
    [{ from: '09:' }, 'slots-do-not-fit-the-day'],
    [{ from: 'noon' }, 'slots-do-not-fit-the-day'],
  ])('refuses %j: %s', (change, code) => {
    expect(open(change)).toBe(code);
  });

  it.each([
    [{ on: date('2026-03-02'), from: '10:30' }],
    [{ from: '23:15' }],
    [{ from: '10:07', slots: 1, slotMinutes: 1 }],
    [{ kind: 'DECREE_863_MEETING' as const, official: 'minister' }],
    [{ kind: 'DECREE_826_MEETING' as const, official: 'akim' }],
  ])('opens %j', (change) => {
    expect(open(change)).toMatchObject([{ type: 'day-opened', data: change }]);
  });

  it.each([1, 2])('takes who is named with the heads, rank %i, for a deputy unless it is said', (rank) => {
    const instruction = { by: 'akim', on: date('2026-03-01'), number: '7' };
    const outside = { kind: 'OUT_OF_SCHEDULE', official: 'deputy', instruction } as const;
    const knowing = (deputy?: boolean): DayEnv => ({
      ...before,
      official: (id) => (id === 'akim' ? { rank: 2 } : { rank, ...(deputy === undefined ? {} : { deputy }) }),
    });
    expect(open(outside, knowing(true))).toHaveLength(1);
    expect(open(outside, knowing())).toHaveLength(1);
    expect(open(outside, knowing(false))).toBe('only-deputies-outside-the-schedule');
  });

  it.each([3, 4, 6])('lets nobody of rank %i receive outside the schedule', (rank) => {
    const instruction = { by: 'akim', on: date('2026-03-01'), number: '7' };
    const env: DayEnv = { ...before, official: () => ({ rank, deputy: true }) };
    expect(open({ kind: 'OUT_OF_SCHEDULE', official: 'deputy', instruction }, env)).toBe(
      'only-deputies-outside-the-schedule',
    );
  });

  it('says why a day is off and which is the next that works', () => {
    const command = { type: 'open-day', data: { ...session, on: date('2026-03-23') } } as const;
    const { refusal } = answerAfter([], command);
    expect(refusal?.data).toEqual({
      on: '2026-03-23',
      next: '2026-03-26',
      reasonKk: expect.stringContaining('Наурыз'),
      reasonRu: expect.stringContaining('Наурыз'),
      reasonEn: expect.stringContaining('Nauryz'),
    });
    expect(refusal?.text.kk).toMatch(/^2026 жылғы 23 наурыз — жұмыс күні емес \(.*Наурыз.*\)\.$/);
  });

  it('opens once', () => {
    expect(after([opened], { type: 'open-day', data: session })).toBe('not-now');
  });
});

describe('book-slot', () => {
  const book = (appeal: string, slot?: number) =>
    ({ type: 'book-slot', data: { appeal, ...(slot === undefined ? {} : { slot }) } }) as const;

  it('gives the first free slot, or the named one', () => {
    expect(after([opened], book('a-1'))).toEqual([booked('a-1', 1)]);
    expect(after([opened, booked('a-2', 2)], book('a-1', 3))).toEqual([booked('a-1', 3)]);
    expect(after([opened, booked('a-1', 1), booked('a-2', 2)], book('a-3'))).toEqual([booked('a-3', 3)]);
  });

  it('gives a released slot anew', () => {
    const released: Fact = { type: 'slot-released', data: { appeal: 'a-1', slot: 1, reason: 'withdrawn' } };
    expect(after([...full, released], book('a-4'))).toEqual([booked('a-4', 1)]);
  });

  it('gives one slot to a collective appeal, whoever asks for it again (reading S)', () => {
    expect(after([opened, booked('a-collective', 1)], book('a-collective'))).toEqual([]);
    expect(after([opened, booked('a-collective', 1)], book('a-collective', 2))).toBe(
      'appeal-holds-another-slot',
    );
  });

  it.each([
    [full, book('a-4'), before, 'day-is-full'],
    [[opened, booked('a-1', 1)], book('a-2', 1), before, 'slot-taken'],
    [[opened], book('a-1', 4), before, 'no-such-slot'],
    [[opened], book('a-1', 0), before, 'no-such-slot'],
    [[opened], book('a-1', 1.5), before, 'no-such-slot'],
    [[opened, booked('a-1', 1)], book('a-1', 2), before, 'appeal-holds-another-slot'],
    [[opened], book('a-1'), envAt('2026-03-30', '10:00'), 'day-has-begun'],
    [[opened, cancelled], book('a-1'), before, 'not-now'],
  ])('refuses %#: %s', (facts, command, env, code) => {
    expect(after(facts, command, env)).toBe(code);
  });

  it('is possible until the day begins, to the last slot', () => {
    expect(after([opened], book('a-1', 3), envAt('2026-03-30', '09:59'))).toEqual([booked('a-1', 3)]);
    expect(after([opened], book('a-1', 1))).toEqual([booked('a-1', 1)]);
  });

  it('says which slot is free instead, and which one the appeal holds', () => {
    const refusalOf = (facts: readonly Fact[], command: CommandOf<DayCommands>) =>
      answerAfter(facts, command).refusal?.data;
    expect(refusalOf([opened, booked('a-1', 1)], book('a-2', 1))).toEqual({ slot: 1, free: 2 });
    expect(refusalOf([opened, booked('a-1', 2)], book('a-1', 1))).toEqual({ held: 2 });
    expect(refusalOf(full, book('a-4'))).toEqual({ on: '2026-03-30', slots: 3 });
  });

  it('is silent when the appeal holds that slot already', () => {
    expect(after([opened, booked('a-1', 1)], book('a-1'))).toEqual([]);
    expect(after(full, book('a-1', 1), envAt('2026-03-31', '10:00'))).toEqual([]);
  });
});

describe('release-slot', () => {
  const program = envAt('2026-03-02', '10:00', 'system');
  const release = (appeal: string) =>
    ({ type: 'release-slot', data: { appeal, reason: 'withdrawn' } }) as const;

  it('releases the slot of the appeal', () => {
    expect(after(full, release('a-2'), program)).toEqual([
      { type: 'slot-released', data: { appeal: 'a-2', slot: 2, reason: 'withdrawn' } },
    ]);
  });
  it('refuses a day that is not there', () => {
    expect(after([], release('a-1'), program)).toBe('not-now');
  });
  it('is for the program alone: who is booked keeps the time until the appeal gives it back', () => {
    for (const role of ['receptionist', 'responsible', 'official'])
      expect(after(full, release('a-2'), envAt('2026-03-02', '10:00', role))).toBe('not-your-role');
  });
  it.each([
    ['holds none', [opened]],
    ['is on a cancelled day', [opened, booked('a-1', 1), cancelled]],
    ['is on a closed day', [opened, booked('a-1', 1), closed]],
  ])('is silent when the appeal %s', (_why, facts) => {
    expect(after(facts, release('a-1'), program)).toEqual([]);
  });
});

describe('report-absence (P16, reading E)', () => {
  const absent = (foreseeable: boolean) =>
    ({ type: 'report-absence', data: { reason: 'illness', foreseeable } }) as const;

  it.each([
    ['2026-03-26', true, false],
    ['2026-03-27', true, true],
    ['2026-03-30', true, true],
    ['2026-03-26', false, false],
    ['2026-03-27', false, true],
    ['2026-03-30', false, false],
    ['2026-03-31', false, true],
  ])('on %s, foreseeable %s: late is %s, and nothing is blocked', (on, foreseeable, late) => {
    expect(
      after([opened, booked('a-2', 2), booked('a-1', 1)], absent(foreseeable), envAt(on, '09:00')),
    ).toEqual([
      {
        type: 'day-cancelled',
        data: { reason: 'illness', foreseeable, late, appeals: ['a-1', 'a-2'], slots: 3 },
      },
    ]);
  });

  it('is nobody’s late absence where a revised schedule withdraws the day (P8)', () => {
    const withdrawn = {
      type: 'report-absence',
      data: { reason: 'schedule-revised', foreseeable: true },
    } as const;
    const [cancelled] = after([opened], withdrawn, envAt('2026-03-30', '09:00', 'system')) as readonly Fact[];
    expect(cancelled?.data).toMatchObject({ reason: 'schedule-revised', late: false });
  });

  it('is told by who receives; of another by the responsible employee, who was told (P16)', () => {
    const as = (id: string, more: object = {}, role = 'official'): DayEnv => ({
      ...envAt('2026-03-26', '09:00'),
      actor: { id, role, ...more },
    });
    expect(after([opened], absent(true), as('deputy'))).toBe('absence-of-another');
    expect(after([opened], absent(true), as('akim'))).toHaveLength(1);
    expect(after([opened], absent(true), as('assistant', { onBehalfOf: 'akim' }))).toHaveLength(1);
    expect(after([opened], absent(true), as('deputy', {}, 'responsible'))).toHaveLength(1);
    expect(after([opened], absent(true), envAt('2026-03-26', '09:00', 'system'))).toHaveLength(1);
  });

  it('is refused of a closed day, and silent of a cancelled one', () => {
    expect(after([opened, closed], absent(false))).toBe('not-now');
    expect(after([opened, cancelled], absent(false))).toEqual([]);
  });
});

describe('close-day', () => {
  const close = { type: 'close-day', data: {} } as const;

  it('closes on the day or later, naming its appeals', () => {
    expect(after([opened, booked('a-1', 1)], close, envAt('2026-03-30', '18:00', 'receptionist'))).toEqual([
      closed,
    ]);
  });
  it('names the appeals in the order of their slots', () => {
    const many = Array.from({ length: 10 }, (_, place) => 10 - place).map((slot): Fact => ({
      ...booked(`a-${slot}`, 1),
      data: { ...booked(`a-${slot}`, 1).data, slot } as never,
    }));
    const wide: Fact = { ...opened, data: { ...opened.data, slots: 12 } as DayEvents['day-opened'] };
    const [fact] = after([wide, ...many], close, envAt('2026-03-31', '18:00', 'receptionist')) as Fact[];
    expect((fact?.data as DayEvents['day-closed']).appeals).toEqual(
      Array.from({ length: 10 }, (_, place) => `a-${place + 1}`),
    );
  });
  it('refuses before the day', () => {
    expect(after([opened], close, envAt('2026-03-27', '18:00', 'receptionist'))).toBe('day-has-not-come');
  });
  it('is refused on a day closed already', () => {
    expect(after([opened, closed], close, envAt('2026-03-30', '18:00', 'receptionist'))).toBe('not-now');
  });
});

it('has a chart fit to run, with all its words', () => {
  expect(() => checkChart(receptionDay)).not.toThrow();
});
