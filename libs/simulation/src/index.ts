export { createSimulation, type Simulation } from './simulation.js';
export type {
  Actor,
  ObservedEvent,
  Outcome,
  PersonalPart,
  PostedNotice,
  Refusal,
  SentCommand,
  SimulatedPost,
  SimulationOptions,
  SimulationPort,
  SimulationProgress,
} from './port.js';
export { type SimulationSummary } from './report/tally.js';
export { summaryTable } from './report/summary-table.js';
export { appealStates, type AppealState } from './appeal-file.js';
export { bodyId, bodyName } from './office/staff.js';
export { checkDigit, hasValidCheckDigit } from './people/identifiers.js';
export { sampleIntake } from './intake/sample-intake.js';
export type { IntakeApplicant, IntakeLine } from './intake/intake-line.js';
export {
  Coverage,
  unexercised,
  type CoverageSummary,
  type CoveredRule,
  type RefusalExample,
} from './exercised/coverage.js';
export { coverageText } from './exercised/coverage-table.js';
export { declaredBy, type DeclaredRule, type RuleKind } from './exercised/declared.js';
export { valuesIn } from './exercised/values-in.js';
