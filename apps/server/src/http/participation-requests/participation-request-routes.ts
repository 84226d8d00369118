import { CancelRequestRoute } from './cancel-request.route.js';
import { RecordAnswerOfBodyRoute } from './record-answer.route.js';
import { RecordAttendanceRoute } from './record-attendance.route.js';
import { RecordDeliveryToApplicantRoute } from './record-delivery.route.js';
import { ReportRefusalRoute } from './report-refusal.route.js';
import { RequestParticipationRoute } from './request-participation.route.js';
import { TellApplicantRoute } from './tell-applicant.route.js';

/** One route a verb. */
export const participationRequestRoutes = [
  CancelRequestRoute,
  RecordAnswerOfBodyRoute,
  RecordAttendanceRoute,
  RecordDeliveryToApplicantRoute,
  ReportRefusalRoute,
  RequestParticipationRoute,
  TellApplicantRoute,
];
