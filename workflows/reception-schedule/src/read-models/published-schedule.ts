import type { ReadModel } from '@qabyldau/read-models';
import type { ScheduleEvents } from '../messages.js';
import { columnsOf, lineColumns, type LineColumns } from './line-columns.js';

export type PublishedScheduleRow = LineColumns & {
  /** `<schedule>/<line>`. */
  readonly id: string;
  readonly schedule: string;
  readonly line: string;
  readonly body: string;
  /** ROOM or CENTRE. */
  readonly kind: string;
  readonly fromDate: string;
  readonly toDate: string;
  readonly revision: number;
};

/** What hangs on the wall and stands on the site (P8), until the next revision is published. */
export const publishedSchedule: ReadModel<PublishedScheduleRow> = {
  name: 'published-schedule',
  version: 1,
  key: 'id',
  columns: {
    id: { type: 'text' },
    schedule: { type: 'text', indexed: true },
    line: { type: 'text' },
    body: { type: 'text', indexed: true },
    kind: { type: 'text', indexed: true },
    fromDate: { type: 'text', indexed: true },
    toDate: { type: 'text', indexed: true },
    revision: { type: 'integer' },
    ...lineColumns,
  },
  reads: ['reception-schedule/schedule-published'],
  personal: false,
  keys: (event) => {
    const { lines, dropped } = event.data as ScheduleEvents['schedule-published'];
    return [...lines.map(({ line }) => line), ...dropped].map((line) => `${event.caseId}/${line}`);
  },
  row(id, _current, event) {
    const { lines, body, kind, period, revision } = event.data as ScheduleEvents['schedule-published'];
    const line = lines.find((one) => `${event.caseId}/${one.line}` === id);
    if (line === undefined) return 'delete';
    const { from: fromDate, to: toDate } = period;
    const about = { schedule: event.caseId, line: line.line, body, kind, fromDate, toDate, revision };
    return { id, ...about, ...columnsOf(line) };
  },
};
