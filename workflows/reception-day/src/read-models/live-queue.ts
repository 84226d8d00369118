import type { ModelEvent, ReadModel } from '@qabyldau/read-models';
import type { DayEvents } from '../messages.js';

export type LiveQueueRow = {
  /** `<day>/<appeal>`. */
  readonly place: string;
  readonly day: string;
  readonly appeal: string;
  /** 1 when received out of turn (P12); by which category is personal and not here. */
  readonly priority: number;
  /** Of the registration; null in older ones. */
  readonly year: number | null;
  readonly ordinal: number;
  /** waiting or called. */
  readonly state: string;
  readonly joinedAt: string;
  readonly calledAt: string | null;
};

/** Who has checked in on a reception day. Next is the first waiting by priority, then by year and ordinal (P12, reading X). */
export const liveQueue: ReadModel<LiveQueueRow> = {
  name: 'live-queue',
  version: 2,
  key: 'place',
  columns: {
    place: { type: 'text' },
    day: { type: 'text', indexed: true },
    appeal: { type: 'text', indexed: true },
    priority: { type: 'integer', indexed: true },
    year: { type: 'integer', nullable: true },
    ordinal: { type: 'integer', indexed: true },
    state: { type: 'text', indexed: true },
    joinedAt: { type: 'text' },
    calledAt: { type: 'text', nullable: true },
  },
  reads: [
    'reception-day/queue-joined',
    'reception-day/applicant-called',
    'reception-day/slot-released',
    'reception-day/day-cancelled',
  ],
  personal: false,
  keys: (event) => appealsOf(event).map((appeal) => `${event.caseId}/${appeal}`),
  row(place, current, event) {
    switch (event.type) {
      case 'queue-joined': {
        const { appeal, priority, year = null, ordinal } = event.data as DayEvents['queue-joined'];
        const state = { state: 'waiting', joinedAt: event.at, calledAt: null };
        return { place, day: event.caseId, appeal, priority: priority ? 1 : 0, year, ordinal, ...state };
      }
      case 'applicant-called':
        return current === undefined ? 'unchanged' : { ...current, state: 'called', calledAt: event.at };
      default:
        return current === undefined ? 'unchanged' : 'delete';
    }
  },
};

function appealsOf(event: ModelEvent): readonly string[] {
  if (event.type === 'day-cancelled') return (event.data as DayEvents['day-cancelled']).appeals;
  return [(event.data as DayEvents['slot-released']).appeal];
}
