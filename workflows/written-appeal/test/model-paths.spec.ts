import { modelPaths } from '@qabyldau/engine-testing';
import { writtenAppeal } from '../src/index.js';
import { life } from './life.js';

it('the written appeal as a graph: every state, every transition, every invariant on the way', () => {
  expect(modelPaths(writtenAppeal, life).missed).toEqual([]);
});
