import type { ReadModel } from '@qabyldau/read-models';
import { motions } from './read-models/motions.js';

export type { MotionCommands, MotionEvents, MotionKind, MotionOutcome, Withheld } from './messages.js';
export type { MotionContext } from './context.js';
export type { MotionEnv } from './env.js';
export type { MotionNoticeParams } from './machine.js';
export { runningTerms as motionTerms } from './running-terms.js';
export { motion } from './motion.js';
export { motionReactions } from './reactions.js';
export type { MotionRow } from './read-models/motions.js';

export const motionReadModels: readonly ReadModel[] = [motions];
