import { manyWalks } from '@qabyldau/engine-testing';
import { workingCalendar } from '../src/index.js';
import { life } from './life.js';

it('random walks through the working calendar break no invariant', () => {
  const { statistics } = manyWalks(workingCalendar, { ...life, cases: 12, steps: 12, linger: 12 });
  expect(statistics.commands).toBeGreaterThanOrEqual(80);
  expect(Object.keys(statistics.refusals).length).toBeGreaterThanOrEqual(2);
});
