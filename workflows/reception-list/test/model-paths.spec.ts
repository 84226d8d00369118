import { modelPaths } from '@qabyldau/engine-testing';
import { receptionList } from '../src/index.js';
import { life } from './life.js';

it('the list of an official as a graph: every state, every transition, every invariant on the way', () => {
  expect(modelPaths(receptionList, life).missed).toEqual([]);
});
