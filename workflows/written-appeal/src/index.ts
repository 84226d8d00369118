import type { ReadModel } from '@qabyldau/read-models';
import { writtenAppeals } from './read-models/written-appeals.js';

export type { AnswerResult, Override, WrittenAppealCommands, WrittenAppealEvents } from './messages.js';
export type { WrittenAppealContext } from './context.js';
export type { Considered, WrittenAppealEnv } from './env.js';
export type { WrittenAppealNoticeParams } from './machine.js';
export { runningTerms as writtenAppealTerms } from './running-terms.js';
export { writtenAppeal } from './written-appeal.js';
export type { WrittenAppealRow } from './read-models/written-appeals.js';
export { labels as writtenAppealLabels } from './labels.js';

export const writtenAppealReadModels: readonly ReadModel[] = [writtenAppeals];
