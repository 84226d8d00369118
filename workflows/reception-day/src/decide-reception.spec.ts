import { reacting } from '@qabyldau/engine-testing';
import { booked, day, envAt, fullDay, joined, opened, type Fact } from '../test/open-day.js';
import type { DayCommands } from './index.js';
import { dayReactions } from './reactions.js';

const cancelled: Fact = {
  type: 'day-cancelled',
  data: { reason: 'illness', foreseeable: false, late: false, appeals: ['a-1'], slots: 3 },
};

describe('join-queue (P12)', () => {
  const join = (appeal: string, priority = false, ordinal = 1) =>
    ({ type: 'join-queue', data: { appeal, priority, ordinal } }) as const;
  const onTheDay = envAt('2026-03-30', '09:40');

  it('lets somebody on the list wait from the check-in on', () => {
    fullDay()
      .when(join('a-2', true, 12), onTheDay)
      .thenEvents(joined('a-2', true, 12));
  });
  it('reading X: moves nobody who was told a date', () => {
    const { state } = fullDay()
      .when(join('a-3', true, 12), onTheDay)
      .thenEvents();
    expect(state.snapshot.context).toMatchObject({
      booked: { 1: { appeal: 'a-1' }, 2: { appeal: 'a-2' }, 3: { appeal: 'a-3' } },
    });
  });
  it('reading S: a collective appeal has one place in the queue', () => {
    day(booked('a-collective', 1), joined('a-collective', false, 1))
      .when(join('a-collective'), onTheDay)
      .thenNothing();
  });
  it.each([
    ['2026-03-27', 'not-the-reception-day'],
    ['2026-03-31', 'not-the-reception-day'],
  ])('refuses on %s', (on, code) => {
    fullDay().when(join('a-1'), envAt(on, '10:00')).thenRefused(code);
  });
  it('refuses who is not on the list, and a day that is off', () => {
    day().when(join('a-1'), onTheDay).thenRefused('appeal-not-on-the-list');
    const { type, data } = join('a-1');
    fullDay()
      .when({ type, data: { ...data, checkedIn: false } }, onTheDay)
      .thenRefused('not-checked-in');
    fullDay()
      .when({ type, data: { ...data, checkedIn: true } }, onTheDay)
      .thenEvents(joined('a-1', false, 1));
    fullDay(cancelled).when(join('a-1'), onTheDay).thenRefused('not-now');
  });
  it('is silent for who waits already or has been called', () => {
    const called: Fact = {
      type: 'applicant-called',
      data: { appeal: 'a-1', priority: false, ordinal: 1, waiting: 0 },
    };
    fullDay(joined('a-1', false, 1))
      .when(join('a-1'), onTheDay)
      .thenNothing();
    fullDay(joined('a-1', false, 1), called)
      .when(join('a-1'), onTheDay)
      .thenNothing();
  });
});

describe('call-next (P12)', () => {
  const next = { type: 'call-next', data: {} } as const;
  const waiting = fullDay(joined('a-1', false, 1), joined('a-2', false, 2), joined('a-3', true, 3));
  const called = (appeal: string, priority: boolean, ordinal: number, left: number): Fact => ({
    type: 'applicant-called',
    data: { appeal, priority, ordinal, waiting: left },
  });

  it('readings P and X: priority first, then in the order of registration', () => {
    const now = envAt('2026-03-30', '10:00');
    waiting.when(next, now).thenEvents(called('a-3', true, 3, 2));
    waiting
      .events(called('a-3', true, 3, 2))
      .when(next, now)
      .thenEvents(called('a-1', false, 1, 1));
  });
  it('calls only those who have come', () => {
    fullDay(joined('a-2', false, 2))
      .when(next, envAt('2026-03-30', '10:00', 'official'))
      .thenEvents(called('a-2', false, 2, 0));
  });
  it('passes over who gave up the slot', () => {
    const released: Fact = { type: 'slot-released', data: { appeal: 'a-3', slot: 3, reason: 'withdrawn' } };
    waiting
      .events(released)
      .when(next, envAt('2026-03-30', '10:00'))
      .thenEvents(called('a-1', false, 1, 1));
  });
  it('refuses before the time of the schedule', () => {
    waiting.when(next, envAt('2026-03-30', '09:59')).thenRefused('reception-has-not-begun');
  });
  it('refuses when nobody waits', () => {
    fullDay().when(next, envAt('2026-03-30', '10:00')).thenRefused('nobody-waits');
  });
});

describe('note-helpers (P17)', () => {
  const note = (kind: DayCommands['note-helpers']['kind'], on: string) =>
    ({ type: 'note-helpers', data: { kind, persons: 2, on } }) as {
      type: 'note-helpers';
      data: DayCommands['note-helpers'];
    };
  const now = envAt('2026-03-27', '10:00');

  it.each(['lawyer', 'psychologist', 'social-worker'] as const)(
    'notes a %s, also for another day',
    (kind) => {
      const { data } = note(kind, '2026-03-27');
      day().when(note(kind, '2026-03-27'), now).thenEvents({ type: 'helpers-noted', data });
    },
  );
  it('notes volunteers on the reception day, and on no other', () => {
    expect(day().when(note('volunteer', '2026-03-30'), now).thenEvents().facts).toHaveLength(1);
    day().when(note('volunteer', '2026-03-27'), now).thenRefused('volunteers-on-reception-days-only');
    day().when(note('volunteer', '2026-03-31'), now).thenRefused('volunteers-on-reception-days-only');
  });
  it('is silent when noted already', () => {
    const { data } = note('lawyer', '2026-03-30');
    day({ type: 'helpers-noted', data }).when(note('lawyer', '2026-03-30'), now).thenNothing();
  });
});

describe('note-participant (P18, P22)', () => {
  const data = { appeal: 'a-1', kind: 'other-body', participant: 'body-9' } as const;
  const note = { type: 'note-participant', data } as const;
  const now = envAt('2026-03-30', '10:00');

  it('notes who takes part', () => {
    fullDay().when(note, now).thenEvents({ type: 'participant-noted', data });
  });
  it('refuses an appeal that is not on the list', () => {
    day().when(note, now).thenRefused('appeal-not-on-the-list');
  });
  it('is silent when noted already', () => {
    fullDay({ type: 'participant-noted', data }).when(note, now).thenNothing();
  });
});

describe('hand-over and take-over (P22)', () => {
  const handOver = (to = 'day-2', slot?: number) =>
    ({
      type: 'hand-over',
      data: { appeal: 'a-2', to, ...(slot === undefined ? {} : { slot }) },
    }) as const;
  const requested: Fact = {
    type: 'hand-over-requested',
    data: { appeal: 'a-2', official: 'akim', to: 'day-2' },
  };
  const released: Fact = { type: 'slot-released', data: { appeal: 'a-2', slot: 2, reason: 'handed-over' } };
  const during = envAt('2026-03-30', '10:05');
  const present = fullDay(joined('a-2', false, 2));
  const called = present.events({
    type: 'applicant-called',
    data: { appeal: 'a-2', priority: false, ordinal: 2, waiting: 0 },
  });

  it('asks the other day for who waits or has been called in, and gives nothing up yet', () => {
    const { state } = present.when(handOver(), during).thenEvents(requested);
    expect(state.snapshot.context).toMatchObject({
      booked: { 2: { appeal: 'a-2' } },
      queue: [{ appeal: 'a-2' }],
    });
    fullDay(joined('a-1', false, 1), joined('a-2', false, 2), joined('a-3', true, 3))
      .when(handOver(), during)
      .thenEvents(requested);
    called.when(handOver(), during).thenEvents(requested);
    expect(called.when(handOver('day-2', 3), during).thenEvents().facts[0]?.data).toMatchObject({ slot: 3 });
  });
  it('refuses who is not on the list, who has not come, and the very same day', () => {
    day().when(handOver(), during).thenRefused('appeal-not-on-the-list');
    fullDay(joined('a-1', false, 1))
      .when(handOver(), during)
      .thenRefused('applicant-has-not-come');
    present.when(handOver('day-1'), during).thenRefused('handed-over-to-itself');
  });
  it('finds who waits among others', () => {
    fullDay(joined('a-1', false, 1), joined('a-2', false, 2))
      .when(handOver(), during)
      .thenEvents(requested);
  });
  it('asks again, here or elsewhere, while the other day has not booked', () => {
    present.events(requested).when(handOver(), during).thenEvents(requested);
    expect(present.events(requested).when(handOver('day-3'), during).thenEvents().facts).toHaveLength(1);
  });
  it('is silent when handed over there already', () => {
    present.events(requested, released).when(handOver(), during).thenNothing();
    present.events(requested, released).when(handOver('day-3'), during).thenRefused('appeal-not-on-the-list');
  });
  it('asks the other day', () => {
    const [ask] = dayReactions;
    const event = { caseId: 'day-1', fact: { type: requested.type, data: { ...requested.data, slot: 3 } } };
    expect(reacting(ask!).to(event)).toEqual([
      {
        workflow: 'reception-day',
        caseId: 'day-2',
        command: { type: 'take-over', data: { appeal: 'a-2', from: 'day-1', official: 'akim', slot: 3 } },
      },
    ]);
  });

  const takeOver = (slot?: number) =>
    ({
      type: 'take-over',
      data: { appeal: 'a-9', from: 'day-0', ...(slot === undefined ? {} : { slot }) },
    }) as const;
  const at = (time: string) => envAt('2026-03-30', time, 'system');
  const takenOver = (slot: number) => {
    const { type, data } = booked('a-9', slot);
    return { type, data: { ...data, handedOverFrom: 'day-0' } } as Fact;
  };

  it('is not taken over by another day of the same official', () => {
    const { type, data } = takeOver();
    const from = (official: string) => ({ type, data: { ...data, official } }) as const;
    const refusal = day().when(from('akim'), at('09:59')).thenRefused('handed-over-to-the-same-official');
    expect(refusal.text.en).toContain('30 March 2026');
    day().when(from('deputy'), at('09:59')).thenEvents(takenOver(1));
  });

  it('takes over into the first free slot that is still to come, or the one agreed', () => {
    day().when(takeOver(), at('09:59')).thenEvents(takenOver(1));
    day().when(takeOver(), at('10:00')).thenEvents(takenOver(2));
    day(booked('a-1', 2)).when(takeOver(), at('10:05')).thenEvents(takenOver(3));
    day().when(takeOver(3), at('10:05')).thenEvents(takenOver(3));
  });
  it.each([
    [fullDay(), takeOver(), '09:00', 'no-slot-left'],
    [day(), takeOver(), '10:30', 'no-slot-left'],
    [fullDay(), takeOver(1), '09:00', 'day-is-full'],
    [day(booked('a-1', 1)), takeOver(1), '09:00', 'slot-taken'],
    [day(), takeOver(4), '09:00', 'no-such-slot'],
    [day(), takeOver(1), '10:00', 'slot-has-passed'],
  ] as const)('refuses to take over %#', (when, command, time, code) => {
    when.when(command, at(time)).thenRefused(code);
  });
  it('is for the system only, and silent when the appeal is here already', () => {
    day().when(takeOver(), during).thenRefused('not-your-role');
    day(booked('a-9', 2)).when(takeOver(), at('10:05')).thenNothing();
  });
});

it('names the day it closes, for the monthly duty (P7)', () => {
  const { facts } = day().when({ type: 'close-day', data: {} }, envAt('2026-03-30', '18:00')).thenEvents();
  expect(facts[0]?.data).toEqual({
    appeals: [],
    slots: 3,
    official: 'akim',
    on: '2026-03-30',
    kind: 'SCHEDULED',
    venue: 'ROOM',
  });
  expect(opened.data).not.toHaveProperty('venue');
});
