import { modelPaths } from '@qabyldau/engine-testing';
import { protocolTask } from '../src/index.js';
import { life } from './life.js';

it('the protocol task as a graph: every state, every transition, every invariant on the way', () => {
  expect(modelPaths(protocolTask, life).missed).toEqual([]);
});
