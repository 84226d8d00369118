import { moveOf } from '@qabyldau/calendar';
import type { ReadModel } from '@qabyldau/read-models';
import type { DayEvents } from '../messages.js';

export type ReceptionDayRow = {
  readonly day: string;
  readonly body: string;
  readonly official: string;
  readonly receptionOn: string;
  /** Local time, HH:MM. */
  readonly fromTime: string;
  readonly place: string;
  readonly kind: string;
  readonly slotMinutes: number;
  readonly slots: number;
  readonly booked: number;
  readonly state: string;
  readonly briefDueOn: string;
  readonly absenceDueOn: string;
  /** 1 when the dates touch a year whose calendar is not known yet. */
  readonly provisional: number;
  /** Why the day was cancelled; null otherwise. */
  readonly reason: string | null;
  /** 1 when the absence was reported late (P16, reading E). */
  readonly late: number;
  /** ROOM or CENTRE. */
  readonly venue: string;
  /** The published schedule that the day comes from; null when it was opened by hand. */
  readonly schedule: string | null;
  /** 1 when all its receptions are by video link (P14). */
  readonly video: number;
};

/** Who receives when and where, and how many places are taken. */
export const receptionDays: ReadModel<ReceptionDayRow> = {
  name: 'reception-days',
  version: 2,
  key: 'day',
  columns: {
    day: { type: 'text' },
    body: { type: 'text', indexed: true },
    official: { type: 'text', indexed: true },
    receptionOn: { type: 'text', indexed: true },
    fromTime: { type: 'text' },
    place: { type: 'text' },
    kind: { type: 'text' },
    slotMinutes: { type: 'integer' },
    slots: { type: 'integer' },
    booked: { type: 'integer' },
    state: { type: 'text', indexed: true },
    briefDueOn: { type: 'text', indexed: true },
    absenceDueOn: { type: 'text' },
    provisional: { type: 'integer' },
    reason: { type: 'text', nullable: true },
    late: { type: 'integer' },
    venue: { type: 'text', indexed: true },
    schedule: { type: 'text', nullable: true, indexed: true },
    video: { type: 'integer' },
  },
  reads: [
    'reception-day/day-opened',
    'reception-day/slot-booked',
    'reception-day/slot-released',
    'reception-day/day-cancelled',
    'reception-day/day-closed',
    'reception-day/terms-rederived',
    'reception-day/day-switched-to-video',
    'reception-day/day-switched-to-in-person',
  ],
  personal: false,
  keys: (event) => [event.caseId],
  row(day, current, event) {
    if (event.type === 'day-opened') return opened(day, event.data as DayEvents['day-opened']);
    if (current === undefined) return 'unchanged';
    switch (event.type) {
      case 'slot-booked':
        return { ...current, booked: current.booked + 1 };
      case 'slot-released':
        return { ...current, booked: current.booked - 1 };
      case 'day-cancelled': {
        const { reason, late } = event.data as DayEvents['day-cancelled'];
        return { ...current, state: 'cancelled', booked: 0, reason, late: late ? 1 : 0 };
      }
      case 'terms-rederived':
        return countedAgain(current, event.data as DayEvents['terms-rederived']);
      case 'day-closed':
        return { ...current, state: 'closed' };
      case 'day-switched-to-video':
        return { ...current, video: 1 };
      case 'day-switched-to-in-person':
        return { ...current, video: 0 };
      default:
        return 'unchanged';
    }
  },
};

const countedAgain = (current: ReceptionDayRow, fact: DayEvents['terms-rederived']): ReceptionDayRow => ({
  ...current,
  briefDueOn: moveOf(fact, 'brief')?.dueOn ?? current.briefDueOn,
  absenceDueOn: moveOf(fact, 'absence-notice')?.dueOn ?? current.absenceDueOn,
  provisional: fact.terms.some(({ provisional }) => provisional) ? 1 : 0,
});

const opened = (day: string, data: DayEvents['day-opened']): ReceptionDayRow => ({
  day,
  body: data.body,
  official: data.official,
  receptionOn: data.on,
  fromTime: data.from,
  place: data.place,
  kind: data.kind,
  slotMinutes: data.slotMinutes,
  slots: data.slots,
  booked: 0,
  state: 'open',
  briefDueOn: data.briefDueOn,
  absenceDueOn: data.absenceDueOn,
  provisional: data.provisional === true ? 1 : 0,
  reason: null,
  late: 0,
  venue: data.venue ?? 'ROOM',
  schedule: data.schedule ?? null,
  video: data.video === undefined ? 0 : 1,
});
