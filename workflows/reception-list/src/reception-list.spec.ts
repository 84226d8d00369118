import { checkChart, systemActor, type BaseEnv, type DecidedOf } from '@qabyldau/engine';
import { given } from '@qabyldau/engine-testing';
import type { Instant, IsoDate } from '@qabyldau/kernel';
import {
  receptionList,
  type Entry,
  type Hours,
  type ListCommands,
  type ListContext,
  type ListEvents,
} from './index.js';

const at = '2026-03-05T05:00:00.000Z';
const envAt = (instant: string): BaseEnv => ({
  at: instant as Instant,
  today: instant.slice(0, 10) as IsoDate,
  actor: systemActor,
  commandId: 'c',
  caseId: 'body-1-akim',
  asked: [],
});
const now = envAt(at);

const entry = (ordinal: number, more: Partial<Entry> = {}): Entry => ({
  appeal: `a-${ordinal}`,
  number: `2026-00000${ordinal}`,
  year: 2026,
  ordinal,
  priority: false,
  ...more,
});
const put = (...args: Parameters<typeof entry>): DecidedOf<ListEvents> => ({
  type: 'put-on-list',
  data: entry(...args),
});
const turn = (ordinal: number, more: Partial<ListCommands['take-turn']> = {}) =>
  ({
    type: 'take-turn',
    data: {
      appeal: `a-${ordinal}`,
      day: 'day-1',
      on: '2026-03-16' as IsoDate,
      video: false,
      centre: false,
      ...more,
    },
  }) as const;
const taken = (ordinal: number): DecidedOf<ListEvents> => ({
  type: 'turn-taken',
  data: {
    appeal: `a-${ordinal}`,
    number: `2026-00000${ordinal}`,
    day: 'day-1',
    on: '2026-03-16' as IsoDate,
    until: '2026-03-05T05:01:00.000Z' as Instant,
  },
});
const list = (...facts: readonly DecidedOf<ListEvents>[]) => given(receptionList).events(...facts);

describe('put-on-list (P27)', () => {
  it('puts an appeal on the list', () => {
    list()
      .when({ type: 'put-on-list', data: entry(1) }, now)
      .thenEvents(put(1));
  });

  it('brings up to date what is there, and is silent when nothing has changed', () => {
    list(put(1))
      .when({ type: 'put-on-list', data: entry(1) }, now)
      .thenNothing();
    list(put(1), taken(1))
      .when({ type: 'put-on-list', data: entry(1) }, now)
      .thenEvents(put(1));
  });

  it('is for the program only', () => {
    const clerk = { ...now, actor: { id: 'e', role: 'receptionist' } };
    list()
      .when({ type: 'put-on-list', data: entry(1) }, clerk)
      .thenRefused('not-your-role');
  });
});

describe('take-turn (P12, P28)', () => {
  it('gives the first the turn', () => {
    list(put(2), put(1)).when(turn(1), now).thenEvents(taken(1));
  });

  it('reading P, reading X: refuses who is not the first of those who could be received that day, and says who is', () => {
    const { data } = list(put(1), put(2), put(3, { priority: true }))
      .when(turn(2), now)
      .thenRefused('out-of-sequence');
    expect(data).toEqual({ number: '2026-000002', on: '2026-03-16', first: '2026-000003', before: 2 });
    list(put(1), put(2, { priority: true }))
      .when(turn(1), now)
      .thenRefused('out-of-sequence');
  });

  it.each([
    ['P26: whose brief allows a later day only', { earliestOn: '2026-03-17' as IsoDate }, false, true],
    ['P26: whose brief allows just this day', { earliestOn: '2026-03-16' as IsoDate }, false, false],
    ['P14: who waits for a reception in person, on a day by video', { inPersonOnly: true }, true, true],
    ['P14: who waits for a reception in person, on a day in person', { inPersonOnly: true }, false, false],
    ['P2-1: whose matter is not for a centre, at one', { notAtCentre: true }, false, true, true],
    ['P2-1: whose matter is not for a centre, in the reception room', { notAtCentre: true }, false, false],
  ])('passes over one before it, %s', (_, first, video, passes, centre = false) => {
    const outcome = list(put(1, first), put(2)).when(turn(2, { video, centre }), now);
    if (passes) outcome.thenEvents(taken(2));
    else outcome.thenRefused('out-of-sequence');
  });

  it('lets the next one go on while another has the turn, for a minute', () => {
    const others = list(put(1), put(2), taken(1));
    others.when(turn(2), now).thenEvents(taken(2));
    others.when(turn(2), envAt('2026-03-05T05:00:59.999Z')).thenEvents();
    others.when(turn(2), envAt('2026-03-05T05:01:00.000Z')).thenRefused('out-of-sequence');
  });

  it('is silent for an appeal that waits for no first date', () => {
    list(put(1)).when(turn(9), now).thenNothing();
  });
});

describe('return-turn', () => {
  const back = { type: 'return-turn', data: { appeal: 'a-1' } } as const;

  it('lets the appeal wait in its old place again', () => {
    const { state } = list(put(1), put(2), taken(1))
      .when(back, now)
      .thenEvents({ type: 'turn-returned', data: { appeal: 'a-1' } });
    expect(state.snapshot.context).toMatchObject({ waiting: [entry(1), entry(2)] });
    list(put(1), put(2), taken(1), { type: 'turn-returned', data: { appeal: 'a-1' } })
      .when(turn(2), now)
      .thenRefused('out-of-sequence');
  });

  it('is silent without a turn', () => {
    list(put(1)).when(back, now).thenNothing();
    list().when(back, now).thenNothing();
  });
});

describe('leave-list', () => {
  const leave = { type: 'leave-list', data: { appeal: 'a-1', reason: 'slot-allocated' } } as const;
  const gone = (inTurn: boolean): DecidedOf<ListEvents> => ({
    type: 'left-list',
    data: { appeal: 'a-1', reason: 'slot-allocated', inTurn },
  });

  it('says whether its turn had come', () => {
    list(put(1), taken(1)).when(leave, now).thenEvents(gone(true));
    list(put(1)).when(leave, now).thenEvents(gone(false));
  });

  it('makes room for the next', () => {
    list(put(1), put(2), taken(1), gone(true)).when(turn(2), now).thenEvents(taken(2));
  });

  it('is silent for who is not on it', () => {
    list(put(2)).when(leave, now).thenNothing();
  });
});

it('has a chart fit to run, with all its words', () => {
  expect(() => checkChart(receptionList)).not.toThrow();
});

describe('keep-hours (P28, P22)', () => {
  const monday = '2026-03-16' as IsoDate;
  const hours = (by: string, from: string, until: string, on = monday) => ({ by, on, from, until });
  const kept = (...all: readonly Hours[]): DecidedOf<ListEvents> => ({
    type: 'hours-kept',
    data: { hours: all },
  });
  const keep = (...all: readonly Hours[]) => ({ type: 'keep-hours', data: { hours: all } }) as const;
  const day = hours('day-1', '10:00', '12:00');

  it('keeps the hours of a day, and those that touch it', () => {
    list().when(keep(day), now).thenEvents(kept(day));
    const touching = [hours('day-2', '12:00', '13:00'), hours('a-1', '09:45', '10:00')];
    list(kept(day))
      .when(keep(...touching), now)
      .thenEvents(kept(...touching));
    const another = hours('day-2', '10:00', '12:00', '2026-03-17' as IsoDate);
    list(kept(day)).when(keep(another), now).thenEvents(kept(another));
  });

  it('puts them in the place of those that a revised schedule gives up, or says no to both', () => {
    const later = hours('day-3', '11:00', '13:00');
    const instead = (...by: readonly string[]) =>
      ({ type: 'keep-hours', data: { hours: [later], instead: by } }) as const;
    const freed: DecidedOf<ListEvents> = { type: 'hours-freed', data: { by: ['day-1'] } };
    list(kept(day)).when(instead('day-1', 'unknown'), now).thenEvents(freed, kept(later));
    const other = kept(hours('day-2', '12:30', '14:00'));
    list(kept(day), other).when(instead('day-1'), now).thenRefused('receives-at-that-hour');
    list(kept(day), kept(hours('day-3', '15:00', '16:00')))
      .when(instead('day-1'), now)
      .thenEvents(freed);
    list(kept(later)).when(instead('day-1'), now).thenEvents();
  });

  it.each([
    ['the same hours', '10:00', '12:00'],
    ['its last minute', '11:59', '13:00'],
    ['its first minute', '09:00', '10:01'],
    ['the middle of it', '10:30', '10:45'],
    ['all of it and more', '09:00', '13:00'],
  ])('refuses %s', (_, from, until) => {
    const { data } = list(kept(day))
      .when(keep(hours('day-2', from, until)), now)
      .thenRefused('receives-at-that-hour');
    expect(data).toMatchObject({
      on: monday,
      from: '10:00',
      to: '12:00',
      wantedFrom: from,
      wantedTo: until,
    });
  });

  it('refuses two of one question that are at one time', () => {
    list()
      .when(keep(day, hours('day-2', '11:00', '13:00')), now)
      .thenRefused('receives-at-that-hour');
  });

  it('is silent about a day that has its hours', () => {
    list(kept(day))
      .when(keep(hours('day-1', '10:00', '11:00')), now)
      .thenNothing();
  });

  it('keeps the time of an appeal until it waits again, or the time is given up', () => {
    const agreed = hours('a-1', '10:00', '10:15');
    list(kept(agreed), put(1)).when(keep(day), now).thenEvents(kept(day));
    const free = (by: string) => ({ type: 'free-hours', data: { by: [by] } }) as const;
    list(kept(agreed))
      .when(free('a-1'), now)
      .thenEvents({ type: 'hours-freed', data: { by: ['a-1'] } });
    list(kept(agreed)).when(free('a-2'), now).thenNothing();
    list(kept(agreed), { type: 'hours-freed', data: { by: ['a-1'] } })
      .when(keep(day), now)
      .thenEvents(kept(day));
  });

  it('forgets hours that are over', () => {
    const old = hours('day-0', '10:00', '12:00', '2026-03-03' as IsoDate);
    const later = { ...kept(day), at: at as Instant };
    const { hours: left } = list(kept(old), later).state.snapshot.context as ListContext;
    expect(left).toEqual([day]);
  });

  it('is for the program only', () => {
    const clerk = { ...now, actor: { id: 'e', role: 'receptionist' } };
    list().when(keep(day), clerk).thenRefused('not-your-role');
    list()
      .when({ type: 'free-hours', data: { by: ['day-1'] } }, clerk)
      .thenRefused('not-your-role');
  });
});
