import {
  checkDigit,
  hasValidCheckDigit,
  syntheticBin,
  syntheticIin,
  withWrongCheckDigit,
} from './identifiers.js';

describe('identifiers', () => {
  it.each(['791028302728', '900101350003', '030405500012', '900101300811'])('%s is valid', (number) => {
    expect(hasValidCheckDigit(number)).toBe(true);
  });

  it.each(['90010130080', '90010130161'])('%sx is never issued', (eleven) => {
    expect(checkDigit(eleven)).toBeUndefined();
  });

  it('makes valid numbers in the synthetic range, each once', () => {
    const numbers = Array.from({ length: 50_000 }, (_, n) =>
      syntheticIin(n, n % 2 === 0 ? 'male' : 'female'),
    );
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const number of numbers) {
      expect(hasValidCheckDigit(number)).toBe(true);
      expect(number[7]).toBe('9');
    }
  });

  it('makes valid numbers of organisations, which are no IIN', () => {
    const numbers = Array.from({ length: 2000 }, (_, n) => syntheticBin(n));
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const number of numbers) {
      expect(hasValidCheckDigit(number)).toBe(true);
      expect(number[4]).toBe('4');
    }
  });

  it('spoils a check digit', () => {
    expect(hasValidCheckDigit(withWrongCheckDigit('791028302728'))).toBe(false);
  });
});
