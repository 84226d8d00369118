import { modelPaths } from '@qabyldau/engine-testing';
import { satisfactionSurvey } from '../src/index.js';
import { life } from './life.js';

it('the survey as a graph: every state, every transition, every invariant on the way', () => {
  expect(modelPaths(satisfactionSurvey, { ...life, shapes: 12 }).missed).toEqual([]);
});
