import fc from 'fast-check';
import { suppress } from './suppress.js';

describe('what is told to the public (P24)', () => {
  it('puts small numbers together, and tells nothing of very few', () => {
    const byTopic = { land: 12, housing: 3, roads: 4, health: 20 };
    expect(suppress({ received: 39, byTopic, byDecision: {} }, 5).byTopic).toEqual({
      health: 20,
      land: 12,
      other: 7,
    });
    // 3 alone would follow from the total: the next smallest goes in with it.
    expect(
      suppress({ received: 35, byTopic: { land: 12, housing: 3, health: 20 }, byDecision: {} }, 5).byTopic,
    ).toEqual({ health: 20, other: 15 });
    expect(suppress({ received: 4, byTopic: { land: 4 }, byDecision: {} }, 5)).toEqual({
      received: null,
      byTopic: {},
      byDecision: {},
      atLeast: 5,
    });
  });

  const counts = fc.dictionary(
    fc.constantFrom('land', 'housing', 'roads', 'health', 'other'),
    fc.integer({ min: 0, max: 30 }),
  );
  const total = (of: Readonly<Record<string, number>>) => Object.values(of).reduce((sum, n) => sum + n, 0);

  it('never holds or gives away a small number, and loses nobody', () => {
    fc.assert(
      fc.property(counts, fc.nat(9), fc.integer({ min: 3, max: 20 }), (byTopic, unnamed, atLeast) => {
        const received = total(byTopic) + unnamed;
        const told = suppress({ received, byTopic, byDecision: {} }, atLeast);
        if (received < atLeast) {
          expect(told).toEqual({ received: null, byTopic: {}, byDecision: {}, atLeast });
          return;
        }
        expect(total(told.byTopic)).toBe(received);
        for (const count of Object.values(told.byTopic)) expect(count).toBeGreaterThanOrEqual(atLeast);
      }),
    );
  });
});
