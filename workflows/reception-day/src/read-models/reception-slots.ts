import type { ModelEvent, ReadModel } from '@qabyldau/read-models';
import type { DayEvents } from '../messages.js';

export type ReceptionSlotRow = {
  /** `<day>/<number>`. */
  readonly slot: string;
  readonly day: string;
  /** From 1. */
  readonly number: number;
  /** The appeal that holds or held it; null when nobody ever did, or it was released. */
  readonly appeal: string | null;
  /** Instant; null until the slot was first booked. */
  readonly startsAt: string | null;
  /** free, booked, cancelled or closed. */
  readonly state: string;
};

/** Every place of every reception day: the list of P27 spread over the schedule (P28). */
export const receptionSlots: ReadModel<ReceptionSlotRow> = {
  name: 'reception-slots',
  version: 1,
  key: 'slot',
  columns: {
    slot: { type: 'text' },
    day: { type: 'text', indexed: true },
    number: { type: 'integer' },
    appeal: { type: 'text', nullable: true, indexed: true },
    startsAt: { type: 'text', nullable: true, indexed: true },
    state: { type: 'text', indexed: true },
  },
  reads: [
    'reception-day/day-opened',
    'reception-day/slot-booked',
    'reception-day/slot-released',
    'reception-day/day-cancelled',
    'reception-day/day-closed',
  ],
  personal: false,
  keys: (event) => touched(event).map((number) => `${event.caseId}/${number}`),
  row(slot, current, event) {
    if (event.type === 'day-opened') {
      const number = Number(slot.slice(event.caseId.length + 1));
      return { slot, day: event.caseId, number, appeal: null, startsAt: null, state: 'free' };
    }
    if (current === undefined) return 'unchanged';
    switch (event.type) {
      case 'slot-booked': {
        const { appeal, startsAt } = event.data as DayEvents['slot-booked'];
        return { ...current, appeal, startsAt, state: 'booked' };
      }
      case 'slot-released':
        return { ...current, appeal: null, state: 'free' };
      case 'day-cancelled':
        return { ...current, state: 'cancelled' };
      case 'day-closed':
        return { ...current, state: 'closed' };
      default:
        return 'unchanged';
    }
  },
};

/** Numbers of the slots that an event is about. */
function touched(event: ModelEvent): readonly number[] {
  switch (event.type) {
    case 'slot-booked':
    case 'slot-released':
      return [(event.data as DayEvents['slot-released']).slot];
    default: {
      const { slots } = event.data as Partial<DayEvents['day-opened']>;
      return Array.from({ length: slots ?? 0 }, (_, i) => i + 1);
    }
  }
}
