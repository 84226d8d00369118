import { manyWalks } from '@qabyldau/engine-testing';
import { satisfactionSurvey } from '../src/index.js';
import { life } from './life.js';

it('random walks through the survey break no invariant, and many come to the end', () => {
  const { statistics, ended } = manyWalks(satisfactionSurvey, { ...life, cases: 60, steps: 40 });
  expect(statistics.commands).toBeGreaterThanOrEqual(800);
  expect(Object.keys(statistics.refusals).length).toBeGreaterThanOrEqual(6);
  expect(ended).toBeGreaterThan(20);
});
