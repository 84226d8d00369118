import { isIdentifier } from './identifier.js';

describe('an IIN or BIN', () => {
  it.each(['791028302728', '900101350003', '030405500012', '900101300811'])('%s is one', (text) => {
    expect(isIdentifier(text)).toBe(true);
  });

  it.each([undefined, '', '79102830272', '791028302729', '900101300800', '79102830272O'])(
    '%s is none',
    (text) => {
      expect(isIdentifier(text)).toBe(false);
    },
  );
});
