import fc from 'fast-check';
import { RecentMap } from './recent-map.js';

const capacity = 8;
const keys = Array.from({ length: 20 }, (_, i) => `key-${i}`);

describe('RecentMap', () => {
  it('keeps what was used last and forgets the rest', () => {
    const map = new RecentMap<string, number>(4);
    map.set('a', 1);
    map.set('b', 2);
    map.set('c', 3);
    expect(map.get('a')).toBe(1);
    map.set('d', 4);
    expect(['a', 'b', 'c', 'd'].map((key) => map.get(key))).toEqual([1, undefined, 3, 4]);
  });

  it('forgets what is deleted, and everything when cleared', () => {
    const map = new RecentMap<string, number>(2);
    for (const key of ['a', 'b']) map.set(key, 1);
    map.delete('a');
    expect(map.get('a')).toBeUndefined();
    map.clear();
    expect(map.get('b')).toBeUndefined();
  });

  it('never has more than its capacity', () => {
    const map = new RecentMap<string, number>(capacity);
    keys.forEach((key, i) => map.set(key, i));
    expect(keys.filter((key) => map.get(key) !== undefined).length).toBeLessThanOrEqual(capacity);
  });

  it('has the last half of its capacity, and never an old value', () => {
    const step = fc.record({
      act: fc.constantFrom('get', 'set', 'delete'),
      key: fc.constantFrom(...keys),
      value: fc.nat(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const map = new RecentMap<string, number>(capacity);
        const model = new Map<string, number>();
        for (const { act, key, value } of steps) {
          if (act === 'set') {
            model.delete(key);
            model.set(key, value);
            map.set(key, value);
          } else if (act === 'delete') {
            model.delete(key);
            map.delete(key);
          } else {
            const found = map.get(key);
            if (found === undefined) model.delete(key);
            else {
              expect(found).toBe(model.get(key));
              model.delete(key);
              model.set(key, found);
            }
          }
        }
        const used = [...model];
        for (const [key, value] of used.slice(-capacity / 2).reverse()) expect(map.get(key)).toBe(value);
      }),
    );
  });
});
