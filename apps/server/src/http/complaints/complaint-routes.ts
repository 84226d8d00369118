import { FileComplaintRoute } from './file-complaint.route.js';
import { ForwardComplaintRoute } from './forward-complaint.route.js';
import { GrantInFullRoute } from './grant-in-full.route.js';
import { RecordDeliveryOfComplaintRoute } from './record-delivery.route.js';
import { RecordFindingRoute } from './record-finding.route.js';
import { WithdrawComplaintRoute } from './withdraw-complaint.route.js';

/** One route a verb. */
export const complaintRoutes = [
  FileComplaintRoute,
  ForwardComplaintRoute,
  GrantInFullRoute,
  RecordDeliveryOfComplaintRoute,
  RecordFindingRoute,
  WithdrawComplaintRoute,
];
