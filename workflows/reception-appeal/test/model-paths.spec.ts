import { modelPaths, reachesAllStates, reachesAllTransitions, seededRandom } from '@qabyldau/engine-testing';
import { receptionAppeal } from '../src/reception-appeal.js';
import { appealWalkEnv } from './appeal-walk-env.js';
import { everyCommand } from './walk-commands.js';
import { appealInvariants } from './walk-invariants.js';

const hours = (...all: readonly number[]) => all.map((hour) => hour * 3_600_000);

describe('the appeal as a graph', () => {
  const newest = receptionAppeal.editions.at(-1)!;
  const { statistics, paths } = modelPaths(receptionAppeal, {
    tries: 100,
    pauses: hours(0, 1, 3, 7, 24, 50, 72, 120, 170, 290, 400),
    variants: 2,
    commands: everyCommand,
    invariants: appealInvariants,
    env: appealWalkEnv(seededRandom(1)),
  });

  it('has a path to every state, on which every invariant holds', () => {
    expect(reachesAllStates(receptionAppeal, newest, statistics).missed).toEqual([]);
    expect(paths.length).toBeGreaterThan(150);
  });

  it('takes all but the transitions that need a long run-up', () => {
    const { reached, missed } = reachesAllTransitions(newest, statistics, ['terms-rederived']);
    expect(reached.length / (reached.length + missed.length)).toBeGreaterThan(0.85);
  });
});
