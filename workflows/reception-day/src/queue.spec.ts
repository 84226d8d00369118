import fc from 'fast-check';
import { nextInQueue, type Waiting } from './queue.js';

const ordinary = (ordinal: number): Waiting => ({ appeal: `a-${ordinal}`, priority: false, ordinal });
const outOfTurn = (ordinal: number): Waiting => ({ ...ordinary(ordinal), priority: true });

describe('who is next (P12)', () => {
  it('reading P: those out of turn first, and in each group first come, first served', () => {
    expect(nextInQueue([ordinary(1), outOfTurn(9), outOfTurn(4)])).toEqual(outOfTurn(4));
    expect(nextInQueue([ordinary(5), ordinary(2), ordinary(8)])).toEqual(ordinary(2));
  });
  it('is an appeal of December before one of January, whose ordinals began anew', () => {
    const december = { ...ordinary(4_120), year: 2025 };
    const january = { ...ordinary(3), year: 2026 };
    expect(nextInQueue([january, december])).toEqual(december);
    expect(nextInQueue([december, { ...outOfTurn(9), year: 2026 }])).toEqual({ ...outOfTurn(9), year: 2026 });
    // Those who checked in before the year was kept.
    expect(nextInQueue([december, ordinary(5)])).toEqual(ordinary(5));
  });
  it('is nobody when nobody waits', () => {
    expect(nextInQueue([])).toBeUndefined();
  });
  it('reading X: in whatever order people check in, nobody with priority is ever overtaken', () => {
    const waiting = fc.uniqueArray(fc.record({ ordinal: fc.integer({ min: 1 }), priority: fc.boolean() }), {
      selector: ({ ordinal }) => ordinal,
      minLength: 1,
    });
    fc.assert(
      fc.property(waiting, (people) => {
        const queue = people.map((one) => ({ appeal: `a-${one.ordinal}`, ...one }));
        const next = nextInQueue(queue);
        const before = queue.filter(
          (one) =>
            (one.priority && next?.priority === false) ||
            (one.priority === next?.priority && one.ordinal < next.ordinal),
        );
        expect(before).toEqual([]);
      }),
    );
  });
});
