import { modelPaths } from '@qabyldau/engine-testing';
import { publicNotice } from '../src/index.js';
import { life } from './life.js';

it('the public notice as a graph: every state, every transition, every invariant on the way', () => {
  expect(modelPaths(publicNotice, life).missed).toEqual([]);
});
