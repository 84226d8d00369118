import { canonicalJson } from '@qabyldau/kernel';
import type { ReadModel } from '@qabyldau/read-models';
import type { ScheduleEvents } from '../messages.js';
import { columnsOf, lineColumns, type LineColumns } from './line-columns.js';

export type ScheduleLineRow = LineColumns & {
  /** `<schedule>/<line>`. */
  readonly id: string;
  readonly schedule: string;
  readonly line: string;
  /** JSON list of the languages in which the name is written. */
  readonly nameIn: string;
};

/** The lines of each schedule as they are being worked on. */
export const scheduleLines: ReadModel<ScheduleLineRow> = {
  name: 'schedule-lines',
  version: 1,
  key: 'id',
  columns: {
    id: { type: 'text' },
    schedule: { type: 'text', indexed: true },
    line: { type: 'text' },
    nameIn: { type: 'json' },
    ...lineColumns,
  },
  reads: ['reception-schedule/line-set', 'reception-schedule/line-removed'],
  personal: false,
  keys: (event) => [`${event.caseId}/${(event.data as ScheduleEvents['line-removed']).line}`],
  row(id, _current, event) {
    if (event.type === 'line-removed') return 'delete';
    const data = event.data as ScheduleEvents['line-set'];
    const nameIn = canonicalJson(data.nameIn);
    return { id, schedule: event.caseId, line: data.line, nameIn, ...columnsOf(data) };
  },
};
