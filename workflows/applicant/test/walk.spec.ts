import { addStatistics, reachesAllStates, reachesAllTransitions } from '@qabyldau/engine-testing';
import { applicant } from '../src/index.js';
import { walk } from './random-walk.js';

describe('random walks over the machine of an applicant’s case', () => {
  const walks = Array.from({ length: 50 }, (_, seed) => walk(seed));
  const seen = addStatistics(...walks.map(({ statistics }) => statistics));

  it('give many commands without a crash or a broken invariant', () => {
    expect(seen.commands).toBeGreaterThanOrEqual(1_000);
    expect(Object.keys(seen.refusals).length).toBeGreaterThanOrEqual(2);
  });

  it('come through every state', () => {
    expect(reachesAllStates(applicant, applicant.editions.at(-1)!, seen).missed).toEqual([]);
    expect(reachesAllTransitions(applicant.editions.at(-1)!, seen).missed).toEqual([]);
  });
});
