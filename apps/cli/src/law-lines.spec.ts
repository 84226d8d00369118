import { lawMap, listEvidence, type Citing } from '@qabyldau/law';
import { paragraphLines } from './law-lines.js';

const both = (name: string): readonly Citing[] =>
  ['one', 'other'].map((workflow) => ({
    kind: 'role',
    workflow,
    name,
    label: { kk: 'қызметкер', ru: 'сотрудник', en: 'employee' },
    law: ['P16'],
  }));
const refusal: Citing = {
  kind: 'refusal',
  workflow: 'reception-day',
  name: 'too-late',
  label: { kk: 'кеш', ru: 'поздно', en: 'too late' },
  law: ['P16', 'P30(1)', 'P30(2)'],
};
const tests = listEvidence([
  { file: 'day.spec.ts', kind: 'test', cites: { 'one test': 'P16', 'another test': 'reading E' } },
]);
const linesOf = (id: string, language: 'kk' | 'ru' | 'en') => {
  const mapped = lawMap([...both('clerk'), refusal], tests).find(({ paragraph }) => paragraph.id === id);
  return mapped === undefined ? [] : paragraphLines(mapped, language);
};

describe('a paragraph for a person', () => {
  it('has its words, its reading, what answers to it and its tests', () => {
    const lines = linesOf('P16', 'ru').join('\n');
    expect(lines).toMatch(/^P16 · Отсутствие принимающего лица \(п\. 16\)\n {2}Принимающее лицо/);
    expect(lines).toMatch(/Как читаем\n {2}E {2}О предвидимой/);
    expect(lines).toContain('Когда программа отвечает «нет»\n  reception-day › too-late\n      поздно');
    expect(lines).toContain('Тесты\n  day.spec.ts\n      one test\n      another test');
  });

  it('names a role once for all workflows', () => {
    expect(linesOf('P16', 'kk').filter((line) => line === '  қызметкер')).toHaveLength(1);
  });

  it('says at which places it is cited, and why it asks nothing of a program', () => {
    expect(linesOf('P30', 'en').join('\n')).toContain('too-late · para 30(1); para 30(2)');
    expect(linesOf('cl. 3', 'en').join('\n')).toContain(
      'It asks nothing of a program. It is history of the law only.',
    );
  });

  it('keeps within a hundred characters', () => {
    for (const id of ['P2', 'P12', 'P29', 'Code 64'])
      for (const language of ['kk', 'ru', 'en'] as const)
        expect(Math.max(...linesOf(id, language).map((line) => line.length))).toBeLessThanOrEqual(100);
  });
});
