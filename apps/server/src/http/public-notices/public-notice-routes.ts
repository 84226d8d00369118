import { ApproveNoticeRoute } from './approve-notice.route.js';
import { PrepareNoticeRoute } from './prepare-notice.route.js';
import { PublishNoticeRoute } from './publish-notice.route.js';
import { SendBackNoticeRoute } from './send-back-notice.route.js';

/** One route a verb. */
export const publicNoticeRoutes = [
  ApproveNoticeRoute,
  PrepareNoticeRoute,
  PublishNoticeRoute,
  SendBackNoticeRoute,
];
