import { modelPaths } from '@qabyldau/engine-testing';
import { applicant } from '../src/index.js';
import { life } from './life.js';

it('an applicant’s case as a graph: every state, every transition, every invariant on the way', () => {
  expect(modelPaths(applicant, { ...life, shapes: 12 }).missed).toEqual([]);
});
