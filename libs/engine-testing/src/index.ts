export { attempt, fullySaid, type Attempt } from './attempt.js';
export { given, type Given, type GivenFact, type Outcome } from './given.js';
export { reacting, type SampleEvent } from './reacting.js';
export { rows, type SampleModelEvent } from './rows.js';
export { recordGolden, replayGolden, type GoldenReplay } from './golden.js';
export { seededRandom, type Random } from './seeded-random.js';
export {
  walkMachine,
  type Invariant,
  type Walk,
  type WalkedCommand,
  type WalkOptions,
  type WalkPoint,
} from './walk-machine.js';
export {
  addStatistics,
  reachesAllStates,
  reachesAllTransitions,
  type WalkStatistics,
} from './walk-statistics.js';
export { walkEnv, watchedOnlyIn } from './walk-env.js';
export { textsOf, wordProblems } from './word-problems.js';
export { modelPaths, type ModelPaths, type ModelPathsOptions } from './model-paths.js';
