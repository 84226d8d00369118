import { manyWalks } from '@qabyldau/engine-testing';
import { materialsRequest } from '../src/index.js';
import { life } from './life.js';

it('random walks through the request for materials break no invariant, and many come to the end', () => {
  const { statistics, ended } = manyWalks(materialsRequest, { ...life, cases: 60, steps: 80 });
  expect(statistics.commands).toBeGreaterThanOrEqual(600);
  expect(Object.keys(statistics.refusals).length).toBeGreaterThanOrEqual(6);
  expect(ended).toBeGreaterThan(20);
});
