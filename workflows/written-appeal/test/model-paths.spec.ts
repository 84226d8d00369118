import { modelPaths } from '@qabyldau/engine-testing';
import { writtenAppeal } from '../src/index.js';
import { life } from './life.js';

it('the written appeal as a graph: every state, every transition, every invariant on the way', () => {
  const { missed, statistics } = modelPaths(writtenAppeal, life);
  expect(missed).toEqual([]);
  expect(statistics.refusals).toHaveProperty('considered-before');
});

it('nobody who considered a matter gets it again (P37): the graph would see it where nobody looks it up', () => {
  const unseen = {
    ...life,
    env: (...asked: Parameters<typeof life.env>) => ({ ...life.env(...asked), considered: () => [] }),
  };
  expect(() => modelPaths(writtenAppeal, unseen)).toThrow('given to who drafted it before');
});
