import { modelPaths } from '@qabyldau/engine-testing';
import { body } from '../src/index.js';
import { life } from './life.js';

it('the body as a graph: every state, every transition, every invariant on the way', () => {
  expect(modelPaths(body, life).missed).toEqual([]);
});
