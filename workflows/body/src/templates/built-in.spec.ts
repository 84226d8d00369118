import { createHash } from 'node:crypto';
import { builtIn, builtInVersion } from './built-in.js';
import { templateKinds, templateLanguages, type TemplateKind } from './kinds.js';

/** Every text of a version, as one hash. */
function hashOf(version: number): string {
  const hash = createHash('sha256');
  for (const kind of kindsOf(version))
    for (const language of templateLanguages)
      hash.update(`${kind}/${language}\n${builtIn(kind, language, version)}\n`);
  return hash.digest('hex').slice(0, 16);
}

/** The letters of the procedures beside the appeal came with version 2. */
const kindsOf = (version: number): readonly TemplateKind[] =>
  templateKinds.filter((kind) => version > 1 || !/^(written|motion|complaint)-/.test(kind)).sort();

describe('the texts that came with the program', () => {
  it.each([
    [1, '7628670cc254db33'],
    [2, 'c8137023801527cf'],
    [3, '18079604dc29476f'],
    [4, '6fd6f681ecb2acd2'],
    [5, 'd6c0732d0bb55b0a'],
    [6, '14924305be5f800f'],
  ])('of version %d say for ever what they said', (version, hash) => {
    // Who changes a text keeps the old one under `earlier`, and writes the hash of the new version here.
    expect(hashOf(version)).toBe(hash);
  });

  it('are all there', () => {
    expect(builtInVersion).toBe(6);
  });

  it('change from version to version only where they changed', () => {
    expect(builtIn('correction', 'ru', 4)).toContain('{correctionDays} рабочих дней');
    expect(builtIn('correction', 'ru')).toContain('{correctionDays|рабочего дня|рабочих дней}');
    expect(builtIn('correction', 'kk', 4)).toBe(builtIn('correction', 'kk'));
    expect(builtIn('ticket', 'ru', 1)).not.toBe(builtIn('ticket', 'ru', 2));
    expect(builtIn('ticket', 'ru', 99)).toBe(builtIn('ticket', 'ru'));
  });
});
