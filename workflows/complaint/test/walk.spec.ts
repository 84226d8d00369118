import { manyWalks } from '@qabyldau/engine-testing';
import { complaint } from '../src/index.js';
import { life } from './life.js';

it('random walks through the complaint break no invariant, and many come to the end', () => {
  const { statistics, ended } = manyWalks(complaint, {
    ...life,
    cases: 80,
    steps: 60,
    pause: 30 * 3_600_000,
  });
  expect(statistics.commands).toBeGreaterThanOrEqual(600);
  expect(Object.keys(statistics.refusals).length).toBeGreaterThanOrEqual(6);
  expect(ended).toBeGreaterThan(40);
});
