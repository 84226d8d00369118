import { addStatistics, reachesAllStates, reachesAllTransitions } from '@qabyldau/engine-testing';
import { named, walk } from './random-walk.js';

describe('random walks over the machine of the quarterly report', () => {
  const walks = Array.from({ length: 100 }, (_, seed) => walk(seed));
  const seen = addStatistics(...walks.map(({ statistics }) => statistics));

  it('give many commands without a crash or a broken invariant', () => {
    expect(seen.commands).toBeGreaterThanOrEqual(1_000);
    expect(Object.keys(seen.refusals).length).toBeGreaterThan(5);
  });
  it('come through every state, and many to a lawful end', () => {
    expect(reachesAllStates(named, named.editions.at(-1)!, seen).missed).toEqual([]);
    expect(reachesAllTransitions(named.editions.at(-1)!, seen, ['terms-rederived']).missed).toEqual([]);
    expect(walks.filter(({ ended }) => ended === 'at a lawful end').length).toBeGreaterThan(20);
  });
});
