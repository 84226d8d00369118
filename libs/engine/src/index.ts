export {
  actsAs,
  systemActor,
  type Actor,
  type CommandOf,
  type DecidedOf,
  type FactInfo,
  type FactOf,
  type MessageOf,
  type Messages,
  type PersonalPart,
  type Refusal,
} from './messages.js';
export type {
  AnyWorkflow,
  BaseEnv,
  CaseContext,
  CaseView,
  Decision,
  Edition,
  EventSpec,
  Reaction,
  ReactionEvent,
  RefusalSpec,
  RequestedCommand,
  Upcaster,
  Verb,
  Workflow,
  WorkflowLabels,
} from './workflow.js';
export { addWords } from './add-words.js';
export { decided, refuse, refuser, type Objection } from './decision.js';
export { dueIn } from './due-in.js';
export {
  activeLeaves,
  inState,
  newCase,
  plainState,
  viewOf,
  type AnyEdition,
  type CaseState,
  type PendingTimer,
} from './case-state.js';
export {
  parseWireName,
  readData,
  readMetadata,
  streamName,
  wireName,
  type Effect,
  type EventMetadata,
  type StoredEvent,
  type TimerChange,
} from './event-body.js';
export { eventHash } from './hash-chain.js';
export { EDITION_MIGRATED, TIMER_FIRED, type EditionMigrated, type TimerFired } from './engine-events.js';
export { editionNamed, editionOn, snapshotAt } from './edition.js';
export { upcast } from './upcast.js';
export { fold, traceCommand, type CaseFold, type CommandTrace } from './fold.js';
export { step, type SealedFact, type Stamp, type Step } from './step.js';
export { admit, beginsCase, possibleVerbs, type PossibleVerb } from './admit.js';
export { checkChart, chartHash } from './chart-check.js';
export { chartAsJson, chartAsMermaid } from './chart-picture.js';
