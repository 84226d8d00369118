import fc from 'fast-check';
import { START, type Position } from '@qabyldau/event-store';
import { isKnown, parsePosition, positionText, startingAt } from './position.js';

const position = fc.record({ commit: fc.bigInt(0n, 2n ** 64n - 1n), prepare: fc.bigInt(0n, 2n ** 64n - 1n) });

describe('a position of the server', () => {
  it('comes back from its text', () => {
    fc.assert(fc.property(position, (given) => expect(parsePosition(positionText(given))).toEqual(given)));
  });

  it('sorts as text as it does as numbers', () => {
    fc.assert(
      fc.property(position, position, (one, other) => {
        const before =
          one.commit < other.commit || (one.commit === other.commit && one.prepare < other.prepare);
        expect(positionText(one) < positionText(other)).toBe(before);
      }),
    );
  });

  it('starts at the beginning, or at a place the server gave', () => {
    expect(startingAt(START)).toBe('start');
    expect(startingAt(positionText({ commit: 7n, prepare: 5n }))).toEqual({ commit: 7n, prepare: 5n });
    for (const wrong of ['7', '0000000000000007', 'a'.repeat(41)]) {
      expect(() => startingAt(wrong as Position)).toThrow(expect.objectContaining({ code: 'bad-position' }));
    }
  });

  it('is unknown when it is missing, nought, or minus one', () => {
    expect(isKnown({ commit: 7n, prepare: 7n })).toBe(true);
    expect(isKnown(undefined)).toBe(false);
    expect(isKnown({ commit: 0n, prepare: 0n })).toBe(false);
    expect(isKnown({ commit: 2n ** 64n - 1n, prepare: 2n ** 64n - 1n })).toBe(false);
  });
});
