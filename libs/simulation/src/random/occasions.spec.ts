import { Occasions } from './occasions.js';
import { Random } from './random.js';

const random = new Random('occasions');

describe('Occasions', () => {
  it('lets what never comes by chance come once, at the third occasion', () => {
    const occasions = new Occasions();
    const came = Array.from({ length: 6 }, () => occasions.comes('fire', random, 0));
    expect(came).toEqual([false, false, true, false, false, false]);
  });

  it('leaves to chance what has come up', () => {
    const occasions = new Occasions();
    const came = Array.from({ length: 4 }, (_, n) => occasions.comes('rain', random, n === 0 ? 1 : 0));
    expect(came).toEqual([true, false, false, false]);
  });

  it('takes one after the other, each list for itself', () => {
    const occasions = new Occasions();
    const taken = [1, 2, 3].map(() => occasions.next('letters', ['a', 'b']));
    expect([...taken, occasions.next('numbers', [1, 2])]).toEqual(['a', 'b', 'a', 1]);
  });

  it('takes what was taken least often, of what there is', () => {
    const occasions = new Occasions();
    const some = [['a', 'b'], ['a'], ['b', 'a'], ['a', 'b']] as const;
    expect(some.map((names) => occasions.rarest('letters', names))).toEqual(['a', 'a', 'b', 'b']);
  });
});
