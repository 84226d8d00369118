import type { ReadModel } from '@qabyldau/read-models';
import { quarterlyReports } from './read-models/quarterly-reports.js';
import { reportAppeals } from './read-models/report-appeals.js';
import { reportFacts } from './read-models/report-facts.js';
import { reportVersions } from './read-models/report-versions.js';

export type {
  Covered,
  Difference,
  Recipient,
  Remarks,
  ReportCommands,
  ReportEvents,
  Snapshot,
} from './messages.js';
export type { Frozen, Report, ReportContext } from './machine.js';
export type { ReportEnv } from './env.js';
export { quarterOf, reportDue, reportId, type Quarter, type ReportDue } from './quarter.js';
export { runningTerms as reportTerms } from './running-terms.js';
export { quarterlyReport } from './quarterly-report.js';
export type { QuarterlyReportRow } from './read-models/quarterly-reports.js';
export type { ReportVersionRow } from './read-models/report-versions.js';

export { factKinds, type FactKind } from './facts/fact.js';
export { assemble, inWork, missedDuty, type ReportRows } from './figures/assemble.js';
export {
  explainCell,
  partsOf,
  reportContent,
  yearBefore,
  type Cell,
  type ReportContent,
  type ReportHead,
} from './figures/content.js';
export type { Counted, QuarterFacts } from './figures/counted.js';
export { differencesBetween } from './figures/differences.js';
export type { Dimension } from './figures/dimension.js';
export type { Figure, FigureValue, Section } from './figures/figure.js';
export { sections as reportSections } from './figures/sections.js';
export { coveredBy, recipientOf } from './rules.js';
export { labels as reportLabels } from './labels.js';
export type { ReportAppealRow } from './read-models/report-appeals.js';
export type { ReportFactRow } from './read-models/report-facts.js';

export const reportReadModels: readonly ReadModel[] = [
  quarterlyReports,
  reportVersions,
  reportFacts,
  reportAppeals,
];
