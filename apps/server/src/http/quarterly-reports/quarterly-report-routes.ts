import { CorrectReportRoute } from './correct-report.route.js';
import { DraftReportRoute } from './draft-report.route.js';
import { FreezeReportRoute } from './freeze-report.route.js';
import { ShowReportRoute } from './show-report.route.js';
import { SubmitReportRoute } from './submit-report.route.js';

/** One route a verb, and the report itself. */
export const quarterlyReportRoutes = [
  CorrectReportRoute,
  DraftReportRoute,
  FreezeReportRoute,
  ShowReportRoute,
  SubmitReportRoute,
];
