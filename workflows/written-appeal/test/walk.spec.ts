import { manyWalks } from '@qabyldau/engine-testing';
import { writtenAppeal } from '../src/index.js';
import { life } from './life.js';

it('random walks through the written appeal break no invariant, and many come to the end', () => {
  const { statistics, ended } = manyWalks(writtenAppeal, { ...life, cases: 60, steps: 80 });
  expect(statistics.commands).toBeGreaterThanOrEqual(800);
  expect(Object.keys(statistics.refusals).length).toBeGreaterThanOrEqual(8);
  expect(ended).toBeGreaterThan(40);
});
