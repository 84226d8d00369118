import { addStatistics, reachesAllStates, reachesAllTransitions } from '@qabyldau/engine-testing';
import { satisfactionSurvey } from '../src/index.js';
import { walk } from './random-walk.js';

describe('random walks over the machine of the survey', () => {
  const walks = Array.from({ length: 100 }, (_, seed) => walk(seed));
  const seen = addStatistics(...walks.map(({ statistics }) => statistics));

  it('give many commands without a crash or a broken invariant', () => {
    expect(seen.commands).toBeGreaterThanOrEqual(1_000);
    expect(Object.keys(seen.refusals).length).toBeGreaterThanOrEqual(6);
  });

  it('come through every state', () => {
    expect(reachesAllStates(satisfactionSurvey, satisfactionSurvey.editions.at(-1)!, seen).missed).toEqual(
      [],
    );
    expect(
      reachesAllTransitions(satisfactionSurvey.editions.at(-1)!, seen, ['terms-rederived']).missed,
    ).toEqual([]);
  });
});
