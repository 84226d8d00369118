import { manyWalks } from '@qabyldau/engine-testing';
import { applicant } from '../src/index.js';
import { life } from './life.js';

it('random walks through an applicant’s case break no invariant', () => {
  const { statistics } = manyWalks(applicant, { ...life, cases: 30, steps: 40, linger: 40 });
  expect(statistics.commands).toBeGreaterThanOrEqual(1000);
  expect(Object.keys(statistics.refusals).length).toBeGreaterThanOrEqual(2);
});
