import { CaseCache, type HeldCase } from './case-cache.js';

const held = (): HeldCase => ({ fold: {} as HeldCase['fold'], tail: Promise.resolve() });

it('keeps what was used last, and what is pinned', () => {
  const cache = new CaseCache(4, (stream) => stream.startsWith('pinned'));
  for (const stream of ['pinned', 'a', 'b']) cache.set(stream, held());
  for (const stream of ['c', 'd']) {
    cache.get('a');
    cache.set(stream, held());
  }
  const kept = ['pinned', 'a', 'b', 'd'].filter((stream) => cache.get(stream) !== undefined);
  expect(kept).toEqual(['pinned', 'a', 'd']);
  cache.drop('d');
  expect(cache.get('d')).toBeUndefined();
});
