import { modelPaths } from '@qabyldau/engine-testing';
import { materialsRequest } from '../src/index.js';
import { life } from './life.js';

it('the request for materials as a graph: every state, every transition, every invariant on the way', () => {
  expect(modelPaths(materialsRequest, life).missed).toEqual([]);
});
