import { addStatistics, reachesAllStates, reachesAllTransitions } from '@qabyldau/engine-testing';
import { workingCalendar } from '../src/index.js';
import { walk } from './random-walk.js';

describe('random walks over the machine of the working calendar', () => {
  const walks = Array.from({ length: 12 }, (_, seed) => walk(seed));
  const seen = addStatistics(...walks.map(({ statistics }) => statistics));

  it('give many commands without a crash or a broken invariant', () => {
    expect(seen.commands).toBeGreaterThanOrEqual(80);
    expect(Object.keys(seen.refusals).length).toBeGreaterThanOrEqual(2);
  });

  it('come through every state', () => {
    expect(reachesAllStates(workingCalendar, workingCalendar.editions.at(-1)!, seen).missed).toEqual([]);
    expect(reachesAllTransitions(workingCalendar.editions.at(-1)!, seen).missed).toEqual([]);
  });
});
