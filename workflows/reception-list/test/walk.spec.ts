import { manyWalks } from '@qabyldau/engine-testing';
import { receptionList } from '../src/index.js';
import { life } from './life.js';

it('random walks through the list of an official break no invariant', () => {
  const { statistics } = manyWalks(receptionList, {
    ...life,
    cases: 30,
    steps: 50,
    linger: 50,
    pause: 30_000,
  });
  expect(statistics.commands).toBeGreaterThanOrEqual(1000);
  expect(Object.keys(statistics.refusals).length).toBeGreaterThanOrEqual(1);
});
