import { addStatistics, reachesAllStates, reachesAllTransitions } from '@qabyldau/engine-testing';
import { receptionSchedule } from '../src/index.js';
import { walk } from './random-walk.js';

describe('random walks over the machine of the reception schedule', () => {
  const walks = Array.from({ length: 120 }, (_, seed) => walk(seed));
  const seen = addStatistics(...walks.map(({ statistics }) => statistics));

  it('give many commands without a crash or a broken invariant', () => {
    expect(seen.commands).toBeGreaterThanOrEqual(2_000);
    expect(Object.keys(seen.refusals).length).toBeGreaterThan(8);
  });
  it('come through every state, and many to a lawful end', () => {
    expect(reachesAllStates(receptionSchedule, receptionSchedule.editions.at(-1)!, seen).missed).toEqual([]);
    expect(reachesAllTransitions(receptionSchedule.editions.at(-1)!, seen).missed).toEqual([]);
    expect(walks.filter(({ ended }) => ended === 'at a lawful end').length).toBeGreaterThan(10);
  });
});
