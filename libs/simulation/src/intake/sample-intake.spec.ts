import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasValidCheckDigit } from '../people/identifiers.js';
import type { IntakeLine } from './intake-line.js';
import { sampleIntake } from './sample-intake.js';

const lines = sampleIntake(214, 260);

const read = (line: string): IntakeLine | undefined => {
  try {
    return JSON.parse(line) as IntakeLine;
  } catch {
    return undefined;
  }
};
const readable = lines.flatMap((line) => {
  const value = read(line);
  return value === undefined || Array.isArray(value) ? [] : [value];
});
const how = (is: (line: IntakeLine) => boolean): number => readable.filter(is).length;

describe('sampleIntake', () => {
  it('is what the committed sample holds', () => {
    const file = join(__dirname, '../../../../infra/samples/intake.jsonl');
    expect(readFileSync(file, 'utf8')).toBe(lines.map((line) => `${line}\n`).join(''));
  });

  it('has lines that cannot be read', () => {
    expect(lines.filter((line) => read(line) === undefined)).toHaveLength(2);
    expect(lines.filter((line) => Array.isArray(read(line)))).toHaveLength(1);
    expect(how((line) => (line.channel as string) === 'PIGEON')).toBe(1);
  });

  it('has the irregularities of real data', () => {
    expect(
      how(({ applicant }) => applicant.iin === undefined && applicant.bin === undefined),
    ).toBeGreaterThan(5);
    expect(how(({ applicant: { iin } }) => iin?.length === 12 && !hasValidCheckDigit(iin))).toBeGreaterThan(
      2,
    );
    expect(how(({ applicant }) => applicant.given?.includes(' ') === true)).toBeGreaterThan(1);
    expect(
      how(({ applicant: { kind, surname } }) => kind === 'natural' && surname === undefined),
    ).toBeGreaterThan(1);
    expect(how(({ applicant }) => /[a-z]/.test(applicant.surname ?? ''))).toBeGreaterThan(3);
    expect(how((line) => line.channel === 'CALL_CENTRE' && !line.signature)).toBeGreaterThan(15);
    expect(how((line) => line.essence === '')).toBeGreaterThan(3);
    expect(
      new Set(readable.map(({ applicant: { phone } }) => phone?.replace(/\d/g, '0'))).size,
    ).toBeGreaterThan(6);
    expect(how((line) => line.language === 'ru')).toBeGreaterThan(70);
    expect(how((line) => line.language === 'kk')).toBeGreaterThan(120);
  });

  it('has exact duplicates, some of them without a key of their own', () => {
    const seen = new Set<string>();
    const again = lines.filter((line) => seen.size === seen.add(line).size);
    expect(again.length).toBeGreaterThan(3);
    const withoutKey = (line: IntakeLine) => JSON.stringify({ ...line, externalId: undefined });
    const keyed = new Set(readable.filter((line) => line.externalId !== undefined).map(withoutKey));
    expect(how((line) => line.externalId === undefined && keyed.has(withoutKey(line)))).toBeGreaterThan(0);
  });
});
