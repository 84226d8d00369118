import { manyWalks } from '@qabyldau/engine-testing';
import { life, named } from './life.js';

it('random walks through the quarterly report break no invariant, and many come to a lawful end', () => {
  const { statistics, ended } = manyWalks(named, {
    ...life,
    cases: 60,
    steps: 40,
    waits: 0.05,
    pause: 4 * 86_400_000,
  });
  expect(statistics.commands).toBeGreaterThanOrEqual(1_000);
  expect(Object.keys(statistics.refusals).length).toBeGreaterThan(5);
  expect(ended).toBeGreaterThan(10);
});
