import type { ModelEvent, ReadModel, Row } from '@qabyldau/read-models';
import { liveQueue } from './live-queue.js';
import { receptionDays } from './reception-days.js';
import { receptionSlots } from './reception-slots.js';

const event = (type: string, data: ModelEvent['data']): ModelEvent => ({
  id: 'id',
  workflow: 'reception-day',
  caseId: 'day-1',
  revision: 1,
  position: '1' as ModelEvent['position'],
  type,
  data,
  at: '2026-03-02T05:00:00.000Z',
  actor: { id: 'e-9', role: 'receptionist' },
  personal: [],
});

const opened = event('day-opened', {
  body: 'body-1',
  official: 'akim',
  on: '2026-03-30',
  from: '10:00',
  place: 'room-1',
  slotMinutes: 15,
  slots: 2,
  kind: 'SCHEDULED',
  briefDueOn: '2026-03-18',
  absenceDueOn: '2026-03-26',
});
const booked = event('slot-booked', { appeal: 'a-1', slot: 2, startsAt: '2026-03-30T05:15:00.000Z' });
const released = event('slot-released', { appeal: 'a-1', slot: 2, reason: 'withdrawn' });
const cancelled = event('day-cancelled', {
  reason: 'illness',
  foreseeable: false,
  late: true,
  appeals: ['a-1'],
  slots: 2,
});
const switched = event('day-switched-to-video', {
  act: { number: '12', date: '2026-03-01' },
  on: '2026-03-30',
  appeals: ['a-1'],
});
const closed = event('day-closed', { appeals: ['a-1'], slots: 2 });

/** The table after some events. */
function table<R extends Row>(
  model: ReadModel<R>,
  events: readonly ModelEvent[],
): Readonly<Record<string, R>> {
  const rows = new Map<string, R>();
  for (const each of events) {
    for (const key of model.keys(each)) {
      const row = model.row(key, rows.get(key), each);
      if (row === 'delete') rows.delete(key);
      else if (row !== 'unchanged') rows.set(key, row);
    }
  }
  return Object.fromEntries(rows);
}

describe('reception-days', () => {
  it('shows the day as opened', () => {
    expect(table(receptionDays, [opened])).toEqual({
      'day-1': {
        day: 'day-1',
        body: 'body-1',
        official: 'akim',
        receptionOn: '2026-03-30',
        fromTime: '10:00',
        place: 'room-1',
        kind: 'SCHEDULED',
        slotMinutes: 15,
        slots: 2,
        booked: 0,
        state: 'open',
        briefDueOn: '2026-03-18',
        absenceDueOn: '2026-03-26',
        provisional: 0,
        reason: null,
        late: 0,
        venue: 'ROOM',
        schedule: null,
        video: 0,
      },
    });
  });

  it.each([
    [[booked], { booked: 1, state: 'open' }],
    [[booked, released], { booked: 0, state: 'open' }],
    [[booked, cancelled], { booked: 0, state: 'cancelled', reason: 'illness', late: 1 }],
    [[booked, closed], { booked: 1, state: 'closed' }],
    [[switched], { video: 1 }],
    [[switched, event('day-switched-to-in-person', { on: '2026-03-30', appeals: [] })], { video: 0 }],
  ])('counts and follows the day (%#)', (events, row) => {
    expect(table(receptionDays, [opened, ...events])['day-1']).toMatchObject(row);
  });
});

describe('reception-slots', () => {
  const second = { slot: 'day-1/2', day: 'day-1', number: 2 };

  it('has a free row for each slot of an opened day', () => {
    const rows = table(receptionSlots, [opened]);
    expect(Object.keys(rows)).toEqual(['day-1/1', 'day-1/2']);
    expect(rows['day-1/2']).toEqual({ ...second, appeal: null, startsAt: null, state: 'free' });
  });

  it.each([
    [[booked], { appeal: 'a-1', startsAt: '2026-03-30T05:15:00.000Z', state: 'booked' }],
    [[booked, released], { appeal: null, state: 'free' }],
    [[booked, cancelled], { appeal: 'a-1', state: 'cancelled' }],
    [[booked, closed], { appeal: 'a-1', state: 'closed' }],
  ])('follows the slot (%#)', (events, row) => {
    expect(table(receptionSlots, [opened, ...events])['day-1/2']).toMatchObject(row);
  });
});

describe('live-queue', () => {
  const joined = event('queue-joined', { appeal: 'a-1', priority: true, ordinal: 7 });
  const called = event('applicant-called', { appeal: 'a-1', priority: true, ordinal: 7, waiting: 0 });

  it('shows who has checked in, and not by which category', () => {
    expect(table(liveQueue, [joined])).toEqual({
      'day-1/a-1': {
        place: 'day-1/a-1',
        day: 'day-1',
        appeal: 'a-1',
        priority: 1,
        year: null,
        ordinal: 7,
        state: 'waiting',
        joinedAt: '2026-03-02T05:00:00.000Z',
        calledAt: null,
      },
    });
  });
  it('shows who was called', () => {
    expect(table(liveQueue, [joined, called])['day-1/a-1']).toMatchObject({
      state: 'called',
      calledAt: '2026-03-02T05:00:00.000Z',
    });
  });
  it.each([[released], [cancelled]])(
    'lets go of who gives up the slot, and of everybody when the day is off',
    (last) => {
      expect(table(liveQueue, [joined, last])).toEqual({});
      expect(table(liveQueue, [last])).toEqual({});
    },
  );
});
