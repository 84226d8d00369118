import { addStatistics, reachesAllStates, reachesAllTransitions } from '@qabyldau/engine-testing';
import { materialsRequest } from '../src/index.js';
import { walk } from './random-walk.js';

describe('random walks over the machine of the request for materials', () => {
  const walks = Array.from({ length: 120 }, (_, seed) => walk(seed));
  const seen = addStatistics(...walks.map(({ statistics }) => statistics));

  it('give a thousand commands without a crash or a broken invariant', () => {
    expect(seen.commands).toBeGreaterThanOrEqual(1_000);
    expect(Object.keys(seen.refusals).length).toBeGreaterThanOrEqual(6);
  });

  it('come through every state, and many to the end', () => {
    expect(reachesAllStates(materialsRequest, materialsRequest.editions.at(-1)!, seen).missed).toEqual([]);
    expect(
      reachesAllTransitions(materialsRequest.editions.at(-1)!, seen, ['terms-rederived']).missed,
    ).toEqual([]);
    expect(walks.filter(({ ended }) => ended === 'at a lawful end').length).toBeGreaterThan(60);
  });
});
