import type { ReadModel } from '@qabyldau/read-models';
import { quarterlyReports } from './read-models/quarterly-reports.js';
import { reportVersions } from './read-models/report-versions.js';

export type { Covered, Difference, Recipient, ReportCommands, ReportEvents, Snapshot } from './messages.js';
export type { Frozen, Report, ReportContext } from './machine.js';
export type { ReportEnv } from './env.js';
export { quarterOf, reportDue, reportId, type Quarter, type ReportDue } from './quarter.js';
export { runningTerms as reportTerms } from './running-terms.js';
export { quarterlyReport } from './quarterly-report.js';
export type { QuarterlyReportRow } from './read-models/quarterly-reports.js';
export type { ReportVersionRow } from './read-models/report-versions.js';

export const reportReadModels: readonly ReadModel[] = [quarterlyReports, reportVersions];
