import { modelPaths } from '@qabyldau/engine-testing';
import { life, named } from './life.js';

it('the quarterly report as a graph: every state, every transition, every invariant on the way', () => {
  expect(modelPaths(named, { ...life, tries: 150, pauses: [0, 2, 27, 100, 300] }).missed).toEqual([]);
});
