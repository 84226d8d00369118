import { addStatistics, reachesAllStates, reachesAllTransitions } from '@qabyldau/engine-testing';
import { publicNotice } from '../src/index.js';
import { walk } from './random-walk.js';

describe('random walks over the machine of the public notice', () => {
  const walks = Array.from({ length: 300 }, (_, seed) => walk(seed));
  const seen = addStatistics(...walks.map(({ statistics }) => statistics));

  it('give a thousand commands without a crash or a broken invariant', () => {
    expect(seen.commands).toBeGreaterThanOrEqual(1_000);
    expect(Object.keys(seen.refusals).length).toBeGreaterThanOrEqual(5);
  });

  it('come through every state, and many to the end', () => {
    expect(reachesAllStates(publicNotice, publicNotice.editions.at(-1)!, seen).missed).toEqual([]);
    expect(reachesAllTransitions(publicNotice.editions.at(-1)!, seen).missed).toEqual([]);
    expect(walks.filter(({ ended }) => ended === 'at a lawful end').length).toBeGreaterThan(150);
  });
});
