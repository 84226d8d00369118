import { manyWalks } from '@qabyldau/engine-testing';
import { participationRequest } from '../src/index.js';
import { life } from './life.js';

it('random walks through the participation request break no invariant, and many come to the end', () => {
  const { statistics, ended } = manyWalks(participationRequest, { ...life, cases: 120, steps: 80 });
  expect(statistics.commands).toBeGreaterThanOrEqual(1000);
  expect(Object.keys(statistics.refusals).length).toBeGreaterThanOrEqual(8);
  expect(ended).toBeGreaterThan(60);
});
