import type { ReadModel } from '@qabyldau/read-models';
import type { BodyEvents } from '../messages.js';

export type AbsenceRow = {
  /** `<employee>/<first day>/<last day>`. */
  readonly absence: string;
  readonly employee: string;
  readonly body: string;
  readonly fromDate: string;
  readonly toDate: string;
  readonly reason: string;
};

/** When officials are away: a month spent so excuses from receiving in it (P7). */
export const absences: ReadModel<AbsenceRow> = {
  name: 'absences',
  version: 1,
  key: 'absence',
  columns: {
    absence: { type: 'text' },
    employee: { type: 'text', indexed: true },
    body: { type: 'text', indexed: true },
    fromDate: { type: 'text', indexed: true },
    toDate: { type: 'text', indexed: true },
    reason: { type: 'text' },
  },
  reads: ['body/absence-recorded'],
  personal: false,
  keys: (event) => {
    const { employee, from, to } = event.data as BodyEvents['absence-recorded'];
    return [`${employee}/${from}/${to}`];
  },
  row(absence, _current, event) {
    const { employee, from, to, reason } = event.data as BodyEvents['absence-recorded'];
    return { absence, employee, body: event.caseId, fromDate: from, toDate: to, reason };
  },
};
