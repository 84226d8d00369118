import { coverageProblems } from './coverage.js';
import type { Citing } from './citings.js';
import { lawMap } from './law-map.js';
import type { Evidence } from './evidence.js';
import { paragraphs } from './paragraphs.js';
import { readings } from './tables/readings.js';

const label = { kk: 'x', ru: 'x', en: 'x' };
const citing = (...law: string[]): Citing => ({
  kind: 'event',
  workflow: 'thing',
  name: 'happened',
  label,
  law,
});
const evidenced = (kind: Evidence['kind'], ...law: string[]): Evidence => ({
  kind,
  file: 'a.ts',
  name: 'a',
  law,
});
/** All is open but one paragraph. */
const openBut = (...ids: readonly string[]) =>
  Object.fromEntries(
    [
      ...paragraphs.filter(({ asks }) => asks !== 'nothing').map(({ id }) => id),
      ...readings.map(({ letter }) => `reading ${letter}`),
    ]
      .filter((id) => !ids.includes(id))
      .map((id) => [id, label]),
  );

describe('coverage', () => {
  it('is complete when something happens by a paragraph, and a test proves it', () => {
    const test = evidenced('test', 'P15(2)');
    expect(coverageProblems(lawMap([citing('P15(1)')], [test]), openBut('P15'))).toEqual([]);
  });

  it('misses code and test', () => {
    expect(coverageProblems(lawMap([], []), openBut('P15'))).toEqual([
      'P15 has no command or event that rests on it and no test that proves it',
    ]);
    expect(coverageProblems(lawMap([citing('P15')], []), openBut('P15'))).toEqual([
      'P15 has no test that proves it',
    ]);
  });

  it('takes no term and no rule for an implementation', () => {
    const term: Citing = { kind: 'term', name: 'reply', label, law: ['P29'] };
    expect(
      coverageProblems(lawMap([term], [evidenced('rule', 'P29'), evidenced('test', 'P29')]), openBut('P29')),
    ).toEqual(['P29 has no command or event that rests on it']);
  });

  it('wants off the list what is done, asks nothing, or is not there', () => {
    const map = lawMap([citing('P5')], [evidenced('test', 'P5')]);
    expect(coverageProblems(map, { ...openBut(), 'Code 99': label, P99: label })).toEqual([
      'P5 has its code and its test: take it off tables/open.ts',
      'Code 99 asks nothing of a program: take it off tables/open.ts',
      'P99 is on tables/open.ts and not in the law',
    ]);
  });

  it('wants a test that names each reading', () => {
    expect(coverageProblems(lawMap([], []), openBut('reading E'))).toEqual([
      'reading E has no test that names it',
    ]);
    const map = lawMap([], [evidenced('test', 'reading E')]);
    expect(coverageProblems(map, openBut())).toEqual(['reading E has its test: take it off tables/open.ts']);
  });

  it('refuses what cites no paragraph of the law', () => {
    expect(() => lawMap([citing('P99')], [])).toThrow(
      expect.objectContaining({ code: 'unknown-citation' }) as Error,
    );
  });
});
