import { eachInTurn, Turns } from './in-turn.js';

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('each in turn', () => {
  const items = Array.from({ length: 50 }, (_, i) => ({ key: `${i % 10}`, i }));
  const keyOf = ({ key }: { key: string }) => key;

  it.each([1, 3, 32])('does every item with %i keys at once, those of a key in order', async (atOnce) => {
    const doing = new Set<string>();
    const done: number[] = [];
    let most = 0;
    await eachInTurn(items, keyOf, atOnce, async ({ key, i }) => {
      expect(doing.has(key)).toBe(false);
      most = Math.max(most, doing.add(key).size);
      await turn();
      doing.delete(key);
      done.push(i);
    });
    expect(most).toBe(Math.min(atOnce, 10));
    for (let key = 0; key < 10; key++) {
      expect(done.filter((i) => i % 10 === key)).toEqual([key, key + 10, key + 20, key + 30, key + 40]);
    }
  });

  it('has nothing to do for nothing', async () => {
    await expect(eachInTurn([], keyOf, 3, turn)).resolves.toBeUndefined();
  });

  it('throws what one of them throws', async () => {
    await expect(eachInTurn(items, keyOf, 3, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  });
});

describe('turns', () => {
  it('let one job of a key follow the other, also after one that failed', async () => {
    const turns = new Turns();
    const order: string[] = [];
    const job =
      (name: string, fails = false) =>
      async () => {
        order.push(`${name} begins`);
        await turn();
        order.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      };
    const outcomes = await Promise.allSettled([
      turns.take('k', job('one', true)),
      turns.take('k', job('two')),
      turns.take('other', job('beside')),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    expect(order.filter((line) => !line.startsWith('beside'))).toEqual([
      'one begins',
      'one ends',
      'two begins',
      'two ends',
    ]);
    expect(order.indexOf('beside begins')).toBeLessThan(order.indexOf('one ends'));
  });
});
