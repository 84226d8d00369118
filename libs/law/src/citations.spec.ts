import { compareCitations, paragraphsOf, parseCitation } from './citations.js';

describe('parseCitation', () => {
  it.each([
    ['P15', 'P15', []],
    ['P15(2)', 'P15', ['2']],
    ['P7-1', 'P7-1', []],
    ['annex', 'annex', []],
    ['cl. 4', 'cl. 4', []],
    ['Code 64', 'Code 64', []],
    ['Code 64(7)(1)', 'Code 64', ['7', '1']],
    ['Code 64(7-1)', 'Code 64', ['7-1']],
    ['Law 94-V', 'Law 94-V', []],
    ['Law 94-V 12', 'Law 94-V', ['12']],
    ['reading E', 'reading E', []],
  ])('reads %s', (citation, paragraph, places) => {
    expect(parseCitation(citation)).toEqual({ paragraph, places, to: undefined });
  });

  it('reads a range', () => {
    expect(parseCitation('Code 64(1)-(3)')).toEqual({ paragraph: 'Code 64', places: ['1'], to: '3' });
  });

  it.each([
    '',
    'P',
    'P0',
    'P41',
    'P3-1',
    'p29',
    'cl. 6',
    'Code 71',
    'Code 64()',
    'P15(x)',
    'P29 ',
    'P29 12',
    'art. 64',
  ])('knows no %j', (citation) => {
    expect(() => parseCitation(citation)).toThrow(
      expect.objectContaining({ code: 'unknown-citation' }) as Error,
    );
  });
});

describe('paragraphsOf', () => {
  it('is the paragraph that a place belongs to', () => {
    expect(paragraphsOf('Code 64(7)(1)')).toEqual(['Code 64']);
  });

  it('is all that a reading reads', () => {
    expect(paragraphsOf('reading I')).toEqual(['P5', 'P6']);
  });
});

it('citations stand in the order of the law', () => {
  const ordered = [
    'cl. 4',
    'P2',
    'P2-1',
    'P3',
    'P7-1',
    'P15',
    'P15(1)',
    'P15(2)',
    'P15(10)',
    'P40',
    'annex',
    'Code 64(1)',
    'Code 64(7)',
    'Code 64(7)(1)',
    'Code 64(7-1)',
    'Code 64(8)',
    'Code 73(2)',
    'Law 94-V',
    'reading A',
  ];
  expect([...ordered].reverse().sort(compareCitations)).toEqual(ordered);
});
