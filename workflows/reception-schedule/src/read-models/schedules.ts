import type { ReadModel } from '@qabyldau/read-models';
import type { ScheduleEvents } from '../messages.js';

export type ScheduleRow = {
  readonly schedule: string;
  readonly body: string;
  /** ROOM or CENTRE. */
  readonly kind: string;
  readonly fromDate: string;
  readonly toDate: string;
  /** draft, submitted, approved or published: the revision being worked on. */
  readonly state: string;
  readonly revision: number;
  /** The revision that the public sees; null before the first publication. */
  readonly visibleRevision: number | null;
  /** Of the approval of the revision; null while it has none. */
  readonly orderNumber: string | null;
  readonly orderDate: string | null;
  /** Instant of the last publication. */
  readonly publishedAt: string | null;
};

/** Every schedule, what is done to it and what the public sees of it. */
export const schedules: ReadModel<ScheduleRow> = {
  name: 'schedules',
  version: 1,
  key: 'schedule',
  columns: {
    schedule: { type: 'text' },
    body: { type: 'text', indexed: true },
    kind: { type: 'text', indexed: true },
    fromDate: { type: 'text', indexed: true },
    toDate: { type: 'text', indexed: true },
    state: { type: 'text', indexed: true },
    revision: { type: 'integer' },
    visibleRevision: { type: 'integer', nullable: true },
    orderNumber: { type: 'text', nullable: true },
    orderDate: { type: 'text', nullable: true },
    publishedAt: { type: 'text', nullable: true },
  },
  reads: [
    'reception-schedule/schedule-drafted',
    'reception-schedule/schedule-submitted',
    'reception-schedule/schedule-sent-back',
    'reception-schedule/schedule-approved',
    'reception-schedule/schedule-published',
    'reception-schedule/schedule-revised',
  ],
  personal: false,
  keys: (event) => [event.caseId],
  row(schedule, current, event) {
    if (event.type === 'schedule-drafted') {
      return drafted(schedule, event.data as ScheduleEvents['schedule-drafted']);
    }
    if (current === undefined) return 'unchanged';
    switch (event.type) {
      case 'schedule-submitted':
        return { ...current, state: 'submitted' };
      case 'schedule-sent-back':
        return { ...current, state: 'draft' };
      case 'schedule-approved': {
        const { order } = event.data as ScheduleEvents['schedule-approved'];
        return { ...current, state: 'approved', orderNumber: order.number, orderDate: order.date };
      }
      case 'schedule-published':
        return {
          ...current,
          state: 'published',
          visibleRevision: current.revision,
          publishedAt: event.at,
        };
      case 'schedule-revised': {
        const { revision } = event.data as ScheduleEvents['schedule-revised'];
        return { ...current, state: 'draft', revision, orderNumber: null, orderDate: null };
      }
      default:
        return 'unchanged';
    }
  },
};

const drafted = (
  schedule: string,
  { body, kind, period }: ScheduleEvents['schedule-drafted'],
): ScheduleRow => ({
  schedule,
  body,
  kind,
  fromDate: period.from,
  toDate: period.to,
  state: 'draft',
  revision: 1,
  visibleRevision: null,
  orderNumber: null,
  orderDate: null,
  publishedAt: null,
});
