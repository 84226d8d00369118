import fc from 'fast-check';
import { canonicalJson, type Json } from './json.js';

/** The words of RFC 8785, written plainly. */
function plainly(value: Json | undefined): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(plainly).join(',')}]`;
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${plainly(member)}`).join(',')}}`;
}

const { value } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'binary' }),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value')),
    fc.dictionary(fc.string(), tie('value')),
    fc.dictionary(fc.string(), fc.nat(), { minKeys: 20, maxKeys: 40 }),
  ),
}));

describe('canonicalJson', () => {
  it('sorts the members of every object, many or few, and reads back as the same', () => {
    fc.assert(
      fc.property(value, (json) => {
        const text = canonicalJson(json);
        expect(text).toBe(plainly(json));
        expect(JSON.parse(text)).toEqual(json);
      }),
    );
  });

  it('leaves out what is undefined, and refuses what it has no form for', () => {
    expect(canonicalJson({ b: 1, a: undefined })).toBe('{"b":1}');
    for (const bad of [1.5, NaN, 2 ** 60, 1n, () => 1])
      expect(() => canonicalJson(bad as Json)).toThrow(TypeError);
  });
});
