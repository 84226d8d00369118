import type { ReadModel } from '@qabyldau/read-models';
import { materialsRequests } from './read-models/materials-requests.js';

export type { MaterialsCommands, MaterialsEvents, Period, RequestKind } from './messages.js';
export type { EscalationParams, MaterialsContext } from './machine.js';
export type { MaterialsEnv } from './env.js';
export { runningTerms as materialsTerms } from './running-terms.js';
export { materialsRequest } from './materials-request.js';
export type { MaterialsRequestRow } from './read-models/materials-requests.js';

export const materialsRequestReadModels: readonly ReadModel[] = [materialsRequests];
