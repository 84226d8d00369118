export type { CommandEnvelope, CommandOutcome, RecordedFact } from './command.js';
export type { EditionMove } from './edition-move.js';
export { CommandHandler, type CommandHandlerOptions } from './handle-command.js';
export type { Environment } from './decide-command.js';
export { randomSource, seededSource, Vault, type SealSource } from './vault.js';
export { eventReader, type ReadEvent } from './read-event.js';
export { runSubscription, type RunningSubscription, type SubscriptionOptions } from './run-subscription.js';
export type { EffectHandler, ShownUpTo } from './run-effects.js';
export type { FeedQueue, ParkedEvent, QueueCounts, QueuedEvent } from './feed-queue.js';
export { openFeedQueue } from './feed-queue-sqlite.js';
export { runFeed, type RunningFeed, type Told } from './run-feed.js';
export type { Released } from './release-parked.js';
export type { ParkedWork, PendingEffect, StandingTimer, WorkStore } from './work-store.js';
export { openWorkStore } from './work-store-sqlite.js';
export type { SnapshotReader, SnapshotStore } from './snapshots.js';
export { openSnapshots, openSnapshotsForReading } from './snapshots-sqlite.js';
export {
  Runtime,
  type FailingTimer,
  type RuntimeHealth,
  type RuntimeOptions,
  type RuntimeReport,
} from './runtime.js';
export { sweepCases, type SweepOptions } from './sweep-cases.js';
export { verifyLog, type VerifyResult } from './verify.js';
export { caseAt, eventsUntil, firstAfter, type Moment } from './as-of.js';
