import { modelPaths } from '@qabyldau/engine-testing';
import { participationRequest } from '../src/index.js';
import { life } from './life.js';

it('the participation request as a graph: every state, every transition, every invariant on the way', () => {
  expect(modelPaths(participationRequest, life).missed).toEqual([]);
});
