import { CaseCache, type HeldCase } from './case-cache.js';

const held = (): HeldCase => ({ fold: {} as HeldCase['fold'], tail: Promise.resolve() });

it('keeps what was used last, and what is pinned', () => {
  const cache = new CaseCache(3, (stream) => stream.startsWith('pinned'));
  for (const stream of ['pinned', 'a', 'b']) cache.set(stream, held());
  cache.get('a');
  cache.set('c', held());
  cache.set('d', held());
  const kept = ['pinned', 'a', 'b', 'c', 'd'].filter((stream) => cache.get(stream) !== undefined);
  expect(kept).toEqual(['pinned', 'c', 'd']);
  cache.drop('c');
  expect(cache.get('c')).toBeUndefined();
});
