import { moveOf } from '@qabyldau/calendar';
import { canonicalJson } from '@qabyldau/kernel';
import type { ReadModel } from '@qabyldau/read-models';
import type { ReportEvents } from '../messages.js';

export type QuarterlyReportRow = {
  readonly report: string;
  readonly body: string;
  /** 2026-Q2. */
  readonly quarter: string;
  readonly recipient: string;
  /** JSON list: whose work it covers. */
  readonly covers: string;
  readonly dueOn: string;
  readonly dueAt: string;
  readonly provisional: number;
  /** drafted, frozen, submitted or corrected, as the report's own machine has it. */
  readonly state: string;
  /** running, overdue, kept or missed. */
  readonly term: string;
  /** The version frozen last; null before. */
  readonly version: number | null;
  /** The version submitted last, and the day of its letter; null before. */
  readonly submittedVersion: number | null;
  readonly submittedOn: string | null;
};

/** Which report of which quarter stands where, and until when it is due (P40). */
export const quarterlyReports: ReadModel<QuarterlyReportRow> = {
  name: 'quarterly-reports',
  version: 1,
  key: 'report',
  columns: {
    report: { type: 'text' },
    body: { type: 'text', indexed: true },
    quarter: { type: 'text', indexed: true },
    recipient: { type: 'text' },
    covers: { type: 'json' },
    dueOn: { type: 'text', indexed: true },
    dueAt: { type: 'text' },
    provisional: { type: 'integer' },
    state: { type: 'text', indexed: true },
    term: { type: 'text', indexed: true },
    version: { type: 'integer', nullable: true },
    submittedVersion: { type: 'integer', nullable: true },
    submittedOn: { type: 'text', nullable: true },
  },
  reads: [
    'quarterly-report/report-drafted',
    'quarterly-report/report-frozen',
    'quarterly-report/report-submitted',
    'quarterly-report/report-corrected',
    'quarterly-report/terms-rederived',
    'quarterly-report/timer-fired',
  ],
  personal: false,
  keys: (event) => [event.caseId],
  row(report, current, event) {
    if (event.type === 'report-drafted') return drafted(report, event.data as ReportEvents['report-drafted']);
    if (current === undefined) return 'unchanged';
    switch (event.type) {
      case 'report-frozen':
      case 'report-corrected': {
        const { version } = event.data as ReportEvents['report-frozen'];
        return { ...current, state: event.type === 'report-frozen' ? 'frozen' : 'corrected', version };
      }
      case 'report-submitted': {
        const { version, on, late } = event.data as ReportEvents['report-submitted'];
        // the term is of the first version; later ones leave it as it was
        const first = current.submittedVersion === null;
        const term = first ? (late ? 'missed' : 'kept') : current.term;
        return { ...current, state: 'submitted', term, submittedVersion: version, submittedOn: on };
      }
      case 'terms-rederived': {
        const move = moveOf(event.data as ReportEvents['terms-rederived'], 'report');
        if (move?.dueAt === undefined) return 'unchanged';
        return { ...current, dueOn: move.dueOn, dueAt: move.dueAt, provisional: move.provisional ? 1 : 0 };
      }
      case 'timer-fired':
        return event.data['delay'] === 'reportDue' ? { ...current, term: 'overdue' } : 'unchanged';
      default:
        return 'unchanged';
    }
  },
};

const drafted = (report: string, data: ReportEvents['report-drafted']): QuarterlyReportRow => ({
  report,
  body: data.body,
  quarter: data.quarter,
  recipient: data.recipient,
  covers: canonicalJson(data.covers),
  dueOn: data.dueOn,
  dueAt: data.dueAt,
  provisional: data.provisional ? 1 : 0,
  state: 'drafted',
  term: 'running',
  version: null,
  submittedVersion: null,
  submittedOn: null,
});
