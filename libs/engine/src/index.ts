export {
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
export { decided, refuse } from './decision.js';
export { dueIn } from './due-in.js';
