import type { ModelEvent, ReadModel, Row } from '@qabyldau/read-models';
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
      },
    });
  });

  it.each([
    [[booked], { booked: 1, state: 'open' }],
    [[booked, released], { booked: 0, state: 'open' }],
    [[booked, cancelled], { booked: 0, state: 'cancelled', reason: 'illness', late: 1 }],
    [[booked, closed], { booked: 1, state: 'closed' }],
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
