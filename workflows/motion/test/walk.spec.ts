import { manyWalks } from '@qabyldau/engine-testing';
import { motion } from '../src/index.js';
import { life } from './life.js';

it('random walks through the motion break no invariant, and many come to the end', () => {
  const { statistics, ended } = manyWalks(motion, { ...life, cases: 80, steps: 60, pause: 30 * 3_600_000 });
  expect(statistics.commands).toBeGreaterThanOrEqual(500);
  expect(Object.keys(statistics.refusals).length).toBeGreaterThanOrEqual(8);
  expect(ended).toBeGreaterThan(50);
});
