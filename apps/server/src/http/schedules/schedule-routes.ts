import { ApproveScheduleRoute } from './approve-schedule.route.js';
import { DraftScheduleRoute } from './draft-schedule.route.js';
import { PublishScheduleRoute } from './publish-schedule.route.js';
import { RemoveLineRoute } from './remove-line.route.js';
import { ReviseScheduleRoute } from './revise-schedule.route.js';
import { SendBackScheduleRoute } from './send-back-schedule.route.js';
import { SetLineRoute } from './set-line.route.js';
import { SubmitScheduleRoute } from './submit-schedule.route.js';

/** One route a verb. */
export const scheduleRoutes = [
  ApproveScheduleRoute,
  DraftScheduleRoute,
  PublishScheduleRoute,
  RemoveLineRoute,
  ReviseScheduleRoute,
  SendBackScheduleRoute,
  SetLineRoute,
  SubmitScheduleRoute,
];
