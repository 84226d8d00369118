import type { ReadModel } from '@qabyldau/read-models';
import { complaints } from './read-models/complaints.js';

export type { ComplaintCommands, ComplaintEvents, Finding } from './messages.js';
export type { ComplaintContext, ComplaintNoticeParams, ForwardingParams } from './machine.js';
export type { ComplaintEnv } from './env.js';
export { runningTerms as complaintTerms } from './running-terms.js';
export { complaint } from './complaint.js';
export type { ComplaintRow } from './read-models/complaints.js';

export const complaintReadModels: readonly ReadModel[] = [complaints];
