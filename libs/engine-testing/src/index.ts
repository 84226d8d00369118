export { attempt, fullySaid, type Attempt } from './attempt.js';
export { given, type Given, type GivenFact, type Outcome } from './given.js';
export { reacting, type SampleEvent } from './reacting.js';
export { rows, type SampleModelEvent } from './rows.js';
export { recordGolden, replayGolden, type GoldenReplay } from './golden.js';
export { seededRandom, type Random } from './seeded-random.js';
export {
  walkMachine,
  type Invariant,
  type Life,
  type Walk,
  type WalkedCommand,
  type WalkOptions,
  type WalkPoint,
} from './walk-machine.js';
export { manyWalks, type ManyWalks } from './many-walks.js';
export {
  addStatistics,
  reachesAllStates,
  reachesAllTransitions,
  type WalkStatistics,
} from './walk-statistics.js';
export { walkEnv } from './walk-env.js';
export { noDeadlineIsOnADayOff, recounting, walkCalendar, watchedOnlyIn } from './walk-calendar.js';
export { dueAtOf, lateIsCalledLate } from './late-is-called-late.js';
export { tampered } from './tampered.js';
export { textsOf, wordProblems } from './word-problems.js';
export { modelPaths, type ModelPaths, type ModelPathsOptions } from './model-paths.js';
