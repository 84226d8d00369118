import { manyWalks } from '@qabyldau/engine-testing';
import { protocolTask } from '../src/index.js';
import { life } from './life.js';

it('random walks through the protocol task break no invariant, and many come to the end', () => {
  const { statistics, ended } = manyWalks(protocolTask, { ...life, cases: 60, steps: 80 });
  expect(statistics.commands).toBeGreaterThanOrEqual(800);
  expect(Object.keys(statistics.refusals).length).toBeGreaterThanOrEqual(3);
  expect(ended).toBeGreaterThan(40);
});
