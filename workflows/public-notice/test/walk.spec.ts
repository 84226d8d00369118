import { manyWalks } from '@qabyldau/engine-testing';
import { publicNotice } from '../src/index.js';
import { life } from './life.js';

it('random walks through the public notice break no invariant, and many come to the end', () => {
  const { statistics, ended } = manyWalks(publicNotice, { ...life, cases: 120, steps: 40 });
  expect(statistics.commands).toBeGreaterThanOrEqual(600);
  expect(Object.keys(statistics.refusals).length).toBeGreaterThanOrEqual(5);
  expect(ended).toBeGreaterThan(50);
});
