import { modelPaths } from '@qabyldau/engine-testing';
import { receptionSchedule } from '../src/index.js';
import { life } from './life.js';

it('the reception schedule as a graph: every state, every transition, every invariant on the way', () => {
  expect(modelPaths(receptionSchedule, life).missed).toEqual([]);
});
