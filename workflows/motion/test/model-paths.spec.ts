import { modelPaths } from '@qabyldau/engine-testing';
import { motion } from '../src/index.js';
import { life } from './life.js';

it('the motion as a graph: every state, every transition, every invariant on the way', () => {
  expect(modelPaths(motion, life).missed).toEqual([]);
});
