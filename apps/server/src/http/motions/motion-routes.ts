import { DecideMotionRoute } from './decide-motion.route.js';
import { FileMotionRoute } from './file-motion.route.js';
import { RecordDeliveryOfMotionRoute } from './record-delivery.route.js';
import { TellParticipantRoute } from './tell-participant.route.js';
import { WithdrawMotionRoute } from './withdraw-motion.route.js';

/** One route a verb. */
export const motionRoutes = [
  DecideMotionRoute,
  FileMotionRoute,
  RecordDeliveryOfMotionRoute,
  TellParticipantRoute,
  WithdrawMotionRoute,
];
