import { modelPaths } from '@qabyldau/engine-testing';
import { complaint } from '../src/index.js';
import { life } from './life.js';

it('the complaint as a graph: every state, every transition, every invariant on the way', () => {
  expect(modelPaths(complaint, life).missed).toEqual([]);
});
