import { languages } from '@qabyldau/kernel';
import { Coverage, unexercised } from './coverage.js';
import { coverageText } from './coverage-table.js';
import type { DeclaredRule } from './declared.js';
import { valuesIn } from './values-in.js';

const rule = (kind: DeclaredRule['kind'], workflow: string, name: string): DeclaredRule => ({
  kind,
  workflow,
  name,
  law: [],
});
const declared = [
  rule('event', 'reception-day', 'day-opened'),
  rule('refusal', 'reception-day', 'day-is-full'),
  rule('value', 'reception-day', 'kind=SCHEDULED'),
  rule('command', 'person', 'certify-erasure'),
];

describe('Coverage', () => {
  it('counts what is declared and nothing else', () => {
    const coverage = new Coverage(declared);
    coverage.note('event', 'reception-day', 'day-opened');
    coverage.note('event', 'reception-day', 'day-opened');
    coverage.note('event', 'reception-day', 'nobody-declared-this');
    const { declared: all, exercised, byKind, rules } = coverage.summary();
    expect([all, exercised]).toEqual([4, 1]);
    expect(byKind).toMatchObject({
      event: { declared: 1, exercised: 1 },
      refusal: { declared: 1, exercised: 0 },
    });
    expect(rules.map(({ times }) => times)).toEqual([2, 0, 0, 0]);
  });

  it('says why what no run can exercise is left', () => {
    const left = new Coverage(declared).summary().rules.filter(({ because }) => because !== undefined);
    expect(left.map(({ name }) => name)).toEqual(['certify-erasure']);
  });
});

describe('unexercised', () => {
  it('names what a run left out, but for what none can exercise', () => {
    const coverage = new Coverage(declared);
    coverage.note('event', 'reception-day', 'day-opened');
    expect(unexercised(coverage.summary())).toEqual([
      'refusal/reception-day/day-is-full',
      'value/reception-day/kind=SCHEDULED',
    ]);
  });

  it('has the words of the first refusal of each kind', () => {
    const coverage = new Coverage(declared);
    const words = (text: string) => ({ kk: text, ru: text, en: text });
    for (const day of ['16.03.2026', '17.03.2026'])
      coverage.noteRefusal('reception-day', { code: 'day-is-full', text: words(day), remedy: words('—') });
    const rule = coverage.summary().rules.find(({ name }) => name === 'day-is-full');
    expect(rule).toMatchObject({ times: 2, example: { text: words('16.03.2026') } });
  });
});

describe('coverageText', () => {
  it.each(languages)('names what was not exercised in %s', (language) => {
    const coverage = new Coverage(declared);
    coverage.note('event', 'reception-day', 'day-opened');
    const lines = coverageText(coverage.summary(), language).trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('1/1');
    expect(lines[0]).toContain('refusal/reception-day/day-is-full');
    expect(lines[1]).toMatch(/ 1: .{20}/);
  });
});

describe('valuesIn', () => {
  it('tells values by field, in lists and below', () => {
    const told: string[] = [];
    const data = { score: 5, meets: ['name'], consent: { by: 'applicant' }, tasks: [{ unit: 'land' }] };
    valuesIn(data, (value) => told.push(value));
    expect(told).toEqual([
      'score=5',
      'meets=name',
      'by=applicant',
      'consent.by=applicant',
      'unit=land',
      'tasks.unit=land',
    ]);
  });

  it('passes over long texts', () => {
    const told: string[] = [];
    valuesIn({ text: 'x'.repeat(40) }, (value) => told.push(value));
    expect(told).toEqual([]);
  });
});
