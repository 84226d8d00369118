import { manyWalks } from '@qabyldau/engine-testing';
import { receptionSchedule } from '../src/index.js';
import { life } from './life.js';

it('random walks through the reception schedule break no invariant, and many come to the end', () => {
  const { statistics, ended } = manyWalks(receptionSchedule, {
    ...life,
    cases: 50,
    steps: 80,
    linger: 8,
    pause: 86_400_000,
  });
  expect(statistics.commands).toBeGreaterThanOrEqual(1000);
  expect(Object.keys(statistics.refusals).length).toBeGreaterThanOrEqual(8);
  expect(ended).toBeGreaterThan(4);
});
