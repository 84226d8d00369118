import type { Actor, DecidedOf } from '@qabyldau/engine';
import { given } from '@qabyldau/engine-testing';
import type { Instant, IsoDate } from '@qabyldau/kernel';
import {
  body,
  restrictionsOn,
  type BodyCommands,
  type BodyContext,
  type BodyEvents,
  type PlannedReception,
} from './index.js';

type Fact = DecidedOf<BodyEvents>;

const date = (text: string): IsoDate => text as IsoDate;
const named = (name: string) => ({ kk: name, ru: name, en: name });
const administrator: Actor = { id: 'e-9', role: 'administrator' };
const official = (id: string): Actor => ({ id, role: 'official' });
const envAs = (actor: Actor) => ({
  at: '2026-03-02T05:00:00.000Z' as Instant,
  today: date('2026-03-02'),
  actor,
  commandId: 'c',
  asked: [],
  caseId: 'body-1',
});
const env = envAs(administrator);

const appointed = (employee: string, rank: 2 | 4): Fact => ({
  type: 'employee-appointed',
  data: { employee, unit: 'u-1', roles: ['official'], position: named('Әкім'), rank },
});
const established = given(body).events(
  {
    type: 'body-established',
    data: {
      name: named('Акимат'),
      kind: 'AKIM_OFFICE',
      presidentSubordinate: false,
      region: '75',
      internalAct: { number: '366/4', date: date('2023-12-29') },
    },
  },
  { type: 'unit-added', data: { unit: 'u-1', name: named('Бақылау') } },
  appointed('akim', 2),
  appointed('chief', 4),
  appointed('former', 2),
  { type: 'employee-released', data: { employee: 'former' } },
);

const act = { number: '12', date: date('2026-03-02') };
const times = (from: string, to?: string): BodyCommands['introduce-restrictions'] => ({
  from: date(from),
  ...(to === undefined ? {} : { to: date(to) }),
  act,
  circumstance: 'pandemic',
});
const introduced = (from: string, to?: string): Fact => ({
  type: 'restrictions-introduced',
  data: times(from, to),
});

describe('introduce-restrictions (P14)', () => {
  const introduce = (from: string, to?: string) =>
    ({ type: 'introduce-restrictions', data: times(from, to) }) as const;

  it('introduces them, with or without an end', () => {
    established
      .when(introduce('2026-03-16', '2026-03-31'), env)
      .thenEvents(introduced('2026-03-16', '2026-03-31'));
    established.when(introduce('2026-03-16'), env).thenEvents(introduced('2026-03-16'));
    established
      .when(introduce('2026-03-16', '2026-03-16'), env)
      .thenEvents(introduced('2026-03-16', '2026-03-16'));
  });
  it('is for the akim, the first head and their deputies, and for who enters their act', () => {
    const command = introduce('2026-03-16');
    established.when(command, envAs(official('akim'))).thenEvents(introduced('2026-03-16'));
    established.when(command, envAs(official('chief'))).thenRefused('restrictions-are-for-heads');
    established.when(command, envAs(official('former'))).thenRefused('restrictions-are-for-heads');
    established.when(command, envAs(official('nobody'))).thenRefused('restrictions-are-for-heads');
    established.when(command, envAs({ id: 'akim', role: 'responsible' })).thenRefused('not-your-role');
  });
  it('is not for an employee without a rank', () => {
    const clerk: Fact = {
      type: 'employee-appointed',
      data: { employee: 'clerk', unit: 'u-1', roles: ['official'], position: named('Маман') },
    };
    established
      .events(clerk)
      .when(introduce('2026-03-16'), envAs(official('clerk')))
      .thenRefused('restrictions-are-for-heads');
  });
  it('refuses days out of order, and an act of tomorrow', () => {
    established.when(introduce('2026-03-16', '2026-03-15'), env).thenRefused('days-out-of-order');
    const data = { ...times('2026-03-16'), act: { number: '12', date: date('2026-03-03') } };
    established
      .when({ type: 'introduce-restrictions', data }, env)
      .thenRefused('act-on-restrictions-not-yet-adopted');
  });
  it.each([
    ['2026-03-10', '2026-03-15', undefined],
    ['2026-03-10', '2026-03-16', 'restrictions-already-in-force'],
    ['2026-03-31', '2026-04-10', 'restrictions-already-in-force'],
    ['2026-04-01', undefined, undefined],
    ['2026-03-10', undefined, 'restrictions-already-in-force'],
  ])('beside those from 16 to 31 March, from %s to %s: %s', (from, to, code) => {
    const outcome = established.events(introduced('2026-03-16', '2026-03-31')).when(introduce(from, to), env);
    if (code === undefined) outcome.thenEvents(introduced(from, to));
    else {
      const { data } = outcome.thenRefused(code);
      expect(data).toEqual({ from: '2026-03-16', to: '2026-03-31', act: '12' });
    }
  });
  it('refuses any later ones beside those without an end', () => {
    const open = established.events(introduced('2026-03-16'));
    const { data } = open.when(introduce('2027-01-01'), env).thenRefused('restrictions-already-in-force');
    expect(data).toEqual({ from: '2026-03-16', to: '…', act: '12' });
    open.when(introduce('2026-03-10', '2026-03-15'), env).thenEvents(introduced('2026-03-10', '2026-03-15'));
  });
});

describe('lift-restrictions (P14)', () => {
  const lift = (to: string) => ({ type: 'lift-restrictions', data: { to: date(to), act } }) as const;
  const lifted = (to: string): Fact => ({
    type: 'restrictions-lifted',
    data: { from: date('2026-03-16'), to: date(to), act },
  });
  const inForce = established.events(introduced('2026-03-16'));

  it('ends them with a day of theirs, the first included', () => {
    inForce.when(lift('2026-03-20'), env).thenEvents(lifted('2026-03-20'));
    inForce.when(lift('2026-03-16'), envAs(official('akim'))).thenEvents(lifted('2026-03-16'));
  });
  it('lifts only those meant', () => {
    const { state } = established
      .events(introduced('2026-02-02', '2026-02-06'), introduced('2026-03-16'))
      .when(lift('2026-03-20'), env)
      .thenEvents(lifted('2026-03-20'));
    expect(state.snapshot.context).toMatchObject({
      restrictions: [
        { from: '2026-02-02', to: '2026-02-06' },
        { from: '2026-03-16', to: '2026-03-20' },
      ],
    });
  });
  it('refuses where none are in force', () => {
    inForce.when(lift('2026-03-15'), env).thenRefused('no-restrictions-in-force');
    established.when(lift('2026-03-20'), env).thenRefused('no-restrictions-in-force');
    established
      .events(introduced('2026-03-16', '2026-03-19'))
      .when(lift('2026-03-20'), env)
      .thenRefused('no-restrictions-in-force');
  });
  it('refuses others than the heads, and an act of tomorrow', () => {
    inForce.when(lift('2026-03-20'), envAs(official('chief'))).thenRefused('restrictions-are-for-heads');
    const data = { to: date('2026-03-20'), act: { number: '13', date: date('2026-03-03') } };
    inForce.when({ type: 'lift-restrictions', data }, env).thenRefused('act-on-restrictions-not-yet-adopted');
  });
  it('is silent when they end on that day anyway', () => {
    inForce.events(lifted('2026-03-20')).when(lift('2026-03-20'), env).thenNothing();
  });
});

describe('restrictionsOn', () => {
  const { restrictions } = established.events(
    introduced('2026-03-16', '2026-03-31'),
    introduced('2026-02-02', '2026-02-06'),
    introduced('2026-05-04'),
  ).state.snapshot.context as BodyContext;

  it.each([
    ['2026-02-01', undefined],
    ['2026-02-02', '2026-02-02'],
    ['2026-02-06', '2026-02-02'],
    ['2026-02-07', undefined],
    ['2026-03-16', '2026-03-16'],
    ['2026-03-31', '2026-03-16'],
    ['2026-04-01', undefined],
    ['2026-05-03', undefined],
    ['2030-01-01', '2026-05-04'],
  ])('on %s: those from %s', (on, from) => {
    expect(restrictionsOn({ restrictions }, date(on))?.from).toBe(from);
  });
});

describe('record-absence (P7)', () => {
  const data = {
    employee: 'akim',
    from: date('2026-03-02'),
    to: date('2026-03-31'),
    reason: 'leave',
  } as const;
  const record = (change = {}) => ({ type: 'record-absence', data: { ...data, ...change } }) as const;

  it('is an official’s own, or entered for another by who was told of it (P16)', () => {
    const as = (id: string, role: string, more: object = {}) => envAs({ id, role, ...more });
    established.when(record(), as('chief', 'official')).thenRefused('absence-of-another');
    for (const env of [
      as('akim', 'official'),
      as('assistant', 'official', { onBehalfOf: 'akim' }),
      as('chief', 'responsible'),
      as('chief', 'administrator'),
    ])
      established.when(record(), env).thenEvents({ type: 'absence-recorded', data });
  });

  it('records it, of one day, too', () => {
    established
      .when(record(), envAs({ id: 'e-1', role: 'responsible' }))
      .thenEvents({ type: 'absence-recorded', data });
    const day = { ...data, to: data.from };
    established.when(record(day), env).thenEvents({ type: 'absence-recorded', data: day });
  });
  it('refuses an unknown employee, and days out of order', () => {
    established.when(record({ employee: 'nobody' }), env).thenRefused('unknown-employee');
    established.when(record({ to: '2026-03-01' }), env).thenRefused('days-out-of-order');
  });
  it('is silent when recorded already', () => {
    const known = established.events({ type: 'absence-recorded', data });
    known.when(record(), env).thenNothing();
    expect(known.when(record({ reason: 'illness' }), env).thenEvents().facts).toHaveLength(1);
    expect(known.when(record({ to: '2026-03-30' }), env).thenEvents().facts).toHaveLength(1);
  });
});

describe('note-planned-reception (P14, P16)', () => {
  const system = envAs({ id: 'system', role: 'system' });
  const reception = (
    caseId: string,
    on: string,
    change: Partial<PlannedReception> = {},
  ): PlannedReception => ({
    workflow: 'reception-day',
    caseId,
    official: 'akim',
    on: date(on),
    video: false,
    ...change,
  });
  const noted = (data: PlannedReception): Fact => ({ type: 'planned-reception-noted', data });
  const note = (data: PlannedReception) => ({ type: 'note-planned-reception', data }) as const;
  const agreed = reception('appeal-1', '2026-03-31', { workflow: 'reception-appeal' });
  const planned = established.events(
    noted(reception('day-0', '2026-03-02')),
    noted(reception('day-1', '2026-03-16')),
    noted(reception('day-2', '2026-03-31')),
    noted(agreed),
    noted(reception('day-3', '2026-04-01', { official: 'chief' })),
  );

  it('knows what is planned, once', () => {
    established.when(note(agreed), system).thenEvents(noted(agreed));
    planned.when(note(agreed), system).thenNothing();
    planned.when(note(agreed), env).thenRefused('not-your-role');
  });
  it('forgets days that are over', () => {
    const later = planned.events({
      ...noted(reception('day-4', '2026-05-01')),
      at: '2026-04-01T05:00:00.000Z' as Instant,
    });
    expect((later.state.snapshot.context as BodyContext).planned.map(({ caseId }) => caseId)).toEqual([
      'day-3',
      'day-4',
    ]);
  });
  it('says so when restrictions were introduced meanwhile', () => {
    const inForce = established.events(introduced('2026-03-16'));
    const day = reception('day-1', '2026-03-16');
    inForce.when(note(day), system).thenEvents({ type: 'planned-reception-noted', data: { ...day, act } });
    inForce.when(note({ ...day, video: true }), system).thenEvents(noted({ ...day, video: true }));
  });
  it.each([
    ['2026-03-16', '2026-03-31', { days: ['day-1', 'day-2'], appeals: ['appeal-1'] }],
    ['2026-03-17', undefined, { days: ['day-2', 'day-3'], appeals: ['appeal-1'] }],
    ['2026-02-02', '2026-03-02', { days: ['day-0'] }],
    ['2026-03-17', '2026-03-30', {}],
  ])('restrictions from %s to %s name %j', (from, to, names) => {
    planned
      .when({ type: 'introduce-restrictions', data: times(from, to) }, env)
      .thenEvents({ type: 'restrictions-introduced', data: { ...times(from, to), ...names } });
  });
  it.each([
    ['2026-03-15', { days: ['day-1', 'day-2'], appeals: ['appeal-1'] }],
    ['2026-03-16', { days: ['day-2'], appeals: ['appeal-1'] }],
    ['2026-03-30', { days: ['day-2'], appeals: ['appeal-1'] }],
  ])('their end on %s names %j', (to, names) => {
    const from = date('2026-03-10');
    planned
      .events(introduced(from, '2026-03-31'))
      .when({ type: 'lift-restrictions', data: { to: date(to), act } }, env)
      .thenEvents({ type: 'restrictions-lifted', data: { from, to: date(to), act, ...names } });
  });
  it('an absence names the receptions of that official that are not over', () => {
    const away = {
      employee: 'akim',
      from: date('2026-02-02'),
      to: date('2026-03-31'),
      reason: 'leave',
    } as const;
    planned.when({ type: 'record-absence', data: away }, env).thenEvents({
      type: 'absence-recorded',
      data: { ...away, days: ['day-0', 'day-1', 'day-2'], appeals: ['appeal-1'] },
    });
    const past = { ...away, to: date('2026-03-01') };
    planned
      .when({ type: 'record-absence', data: past }, env)
      .thenEvents({ type: 'absence-recorded', data: past });
    // Somebody else receives in that time.
    const long = { ...away, employee: 'chief', to: date('2026-04-30') };
    planned
      .when({ type: 'record-absence', data: long }, env)
      .thenEvents({ type: 'absence-recorded', data: { ...long, days: ['day-3'] } });
  });
  it('who leaves is received by nobody as planned: their receptions that are not over are named (P16)', () => {
    const leave = (employee: string) => ({ type: 'release-employee', data: { employee } }) as const;
    planned.when(leave('chief'), env).thenEvents({
      type: 'employee-released',
      data: { employee: 'chief', days: ['day-3'] },
    });
    planned.when(leave('akim'), env).thenEvents({
      type: 'employee-released',
      data: { employee: 'akim', days: ['day-0', 'day-1', 'day-2'], appeals: ['appeal-1'] },
    });
  });
});

describe('adopt-internal-act (cl. 4)', () => {
  const adopt = (number: string, on: string) =>
    ({ type: 'adopt-internal-act', data: { number, date: date(on) } }) as const;
  const was = { number: '366/4', date: date('2023-12-29') };
  const second: Fact = {
    type: 'internal-act-adopted',
    data: { number: '105', date: date('2026-03-02'), version: 2, was },
  };

  it('puts a new version in the place of the one before', () => {
    established.when(adopt('105', '2026-03-02'), env).thenEvents(second);
    expect(
      established.events(second).when(adopt('106', '2026-03-02'), env).thenEvents().facts[0]?.data,
    ).toMatchObject({ version: 3, was: { number: '105', date: '2026-03-02' } });
  });
  it('refuses an act of tomorrow, and one older than that in force', () => {
    established.when(adopt('105', '2026-03-03'), env).thenRefused('internal-act-not-yet-adopted');
    established.when(adopt('1', '2023-12-28'), env).thenRefused('internal-act-older');
    expect(established.when(adopt('1', '2023-12-29'), env).thenEvents().facts).toHaveLength(1);
  });
  it('is silent when that act is in force', () => {
    established.when(adopt('366/4', '2023-12-29'), env).thenNothing();
    established.events(second).when(adopt('105', '2026-03-02'), env).thenNothing();
  });
});
