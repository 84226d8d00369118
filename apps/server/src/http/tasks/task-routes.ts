import { AcceptExecutionRoute } from './accept-execution.route.js';
import { MoveDueDateRoute } from './move-due-date.route.js';
import { ReportExecutionRoute } from './report-execution.route.js';
import { ReturnForReworkRoute } from './return-for-rework.route.js';

/** One route a verb. */
export const taskRoutes = [
  AcceptExecutionRoute,
  MoveDueDateRoute,
  ReportExecutionRoute,
  ReturnForReworkRoute,
];
