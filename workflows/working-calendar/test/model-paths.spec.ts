import { modelPaths } from '@qabyldau/engine-testing';
import { workingCalendar } from '../src/index.js';
import { life } from './life.js';

it('the working calendar as a graph: every state, every transition, every invariant on the way', () => {
  expect(modelPaths(workingCalendar, { ...life, tries: 8, enough: 100 }).missed).toEqual([]);
});
