import type { ReadModel } from '@qabyldau/read-models';
import { participationRequests } from './read-models/participation-requests.js';

export type { RefusalGround, RequestCommands, RequestEvents } from './messages.js';
export type { KnownRefusal, RequestContext } from './context.js';
export type { RequestEnv } from './env.js';
export type { ParticipationNoticeParams, ReportParams, RequestParams } from './machine.js';
export { runningTerms as requestTerms } from './running-terms.js';
export { participationRequest } from './participation-request.js';
export type { ParticipationRequestRow } from './read-models/participation-requests.js';
export { labels as participationLabels } from './labels.js';

export const participationRequestReadModels: readonly ReadModel[] = [participationRequests];
