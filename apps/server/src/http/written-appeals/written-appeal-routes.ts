import { AssignExecutorRoute } from './assign-executor.route.js';
import { ExtendWrittenTermRoute } from './extend-term.route.js';
import { RecordWrittenDeliveryRoute } from './record-delivery.route.js';
import { RedirectWrittenAppealRoute } from './redirect-appeal.route.js';
import { RemoveWrittenFromControlRoute } from './remove-from-control.route.js';
import { SendWrittenAnswerRoute } from './send-final-answer.route.js';
import { SendInterimAnswerRoute } from './send-interim-answer.route.js';
import { WithdrawWrittenAppealRoute } from './withdraw-appeal.route.js';

/** One route a verb. */
export const writtenAppealRoutes = [
  AssignExecutorRoute,
  ExtendWrittenTermRoute,
  RecordWrittenDeliveryRoute,
  RedirectWrittenAppealRoute,
  RemoveWrittenFromControlRoute,
  SendInterimAnswerRoute,
  SendWrittenAnswerRoute,
  WithdrawWrittenAppealRoute,
];
