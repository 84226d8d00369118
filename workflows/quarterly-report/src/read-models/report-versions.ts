import { canonicalJson } from '@qabyldau/kernel';
import type { ReadModel } from '@qabyldau/read-models';
import type { ReportEvents } from '../messages.js';

export type ReportVersionRow = {
  /** `<report>/<version>`. */
  readonly id: string;
  readonly report: string;
  readonly version: number;
  readonly contentHash: string;
  /** Position of the log up to which the figures were read. */
  readonly logPosition: string;
  readonly calendar: string;
  /** JSON object: version of each read model by name. */
  readonly modelVersions: string;
  readonly frozenAt: string;
  /** Why it corrects the version before; null for the first one. */
  readonly reason: string | null;
  /** JSON list of {cell, was, is}. */
  readonly differences: string;
  readonly recipient: string | null;
  readonly letter: string | null;
  /** Null until it is submitted; from then on the row does not change. */
  readonly submittedOn: string | null;
  readonly late: number;
};

/** Every version of every report, with what proves its figures (P40, reading O). */
export const reportVersions: ReadModel<ReportVersionRow> = {
  name: 'report-versions',
  version: 1,
  key: 'id',
  columns: {
    id: { type: 'text' },
    report: { type: 'text', indexed: true },
    version: { type: 'integer' },
    contentHash: { type: 'text', indexed: true },
    logPosition: { type: 'text' },
    calendar: { type: 'text' },
    modelVersions: { type: 'json' },
    frozenAt: { type: 'text' },
    reason: { type: 'text', nullable: true },
    differences: { type: 'json' },
    recipient: { type: 'text', nullable: true },
    letter: { type: 'text', nullable: true },
    submittedOn: { type: 'text', nullable: true, indexed: true },
    late: { type: 'integer' },
  },
  reads: [
    'quarterly-report/report-frozen',
    'quarterly-report/report-corrected',
    'quarterly-report/report-submitted',
  ],
  personal: false,
  keys: (event) => [`${event.caseId}/${(event.data as ReportEvents['report-frozen']).version}`],
  row(id, current, event) {
    if (event.type === 'report-submitted') {
      if (current === undefined) return 'unchanged';
      const {
        recipient,
        number: letter,
        on: submittedOn,
        late,
      } = event.data as ReportEvents['report-submitted'];
      return { ...current, recipient, letter, submittedOn, late: late ? 1 : 0 };
    }
    const data = event.data as ReportEvents['report-frozen'] & Partial<ReportEvents['report-corrected']>;
    return {
      id,
      report: event.caseId,
      version: data.version,
      contentHash: data.contentHash,
      logPosition: data.logPosition,
      calendar: data.calendar,
      modelVersions: canonicalJson(data.modelVersions),
      frozenAt: event.at,
      reason: data.reason ?? null,
      differences: canonicalJson(data.differences ?? []),
      recipient: null,
      letter: null,
      submittedOn: null,
      late: 0,
    };
  },
};
