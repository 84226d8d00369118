import fc from 'fast-check';
import { citationText } from './citation-text.js';
import { languages } from './text.js';

describe('a citation in the language of its reader', () => {
  it.each([
    ['P29', '29-тармақ', 'п. 29', 'para 29'],
    ['P7-1', '7-1-тармақ', 'п. 7-1', 'para 7-1'],
    ['P15(2)', '15-тармақтың 2) тармақшасы', 'пп. 2) п. 15', 'para 15(2)'],
    ['P15(1)-(3)', '15-тармақтың 1)–3) тармақшалары', 'пп. 1)–3) п. 15', 'para 15(1)–(3)'],
    ['Code 64', 'ӘРПК 64-бабы', 'ст. 64 АППК', 'Code art. 64'],
    ['Code 76(1)', 'ӘРПК 76-бабының 1-бөлігі', 'ч. 1 ст. 76 АППК', 'Code art. 76(1)'],
    [
      'Code 64(7)(1)',
      'ӘРПК 64-бабы 7-бөлігінің 1) тармақшасы',
      'пп. 1) ч. 7 ст. 64 АППК',
      'Code art. 64(7)(1)',
    ],
    ['Code 64(1)-(3)', 'ӘРПК 64-бабының 1–3-бөліктері', 'ч. 1–3 ст. 64 АППК', 'Code art. 64(1)–(3)'],
    ['cl. 4', 'қаулының 4-тармағы', 'п. 4 постановления', 'Resolution cl. 4'],
    ['annex', 'регламентке қосымша', 'приложение к регламенту', 'annex to the regulation'],
    ['Labour Code 84', 'Еңбек кодексінің 84-бабы', 'ст. 84 Трудового кодекса', 'Labour Code art. 84'],
    [
      'Law on holidays 5',
      'Мерекелер туралы заңның 5-бабы',
      'ст. 5 Закона о праздниках',
      'Law on holidays art. 5',
    ],
    ['Law 94-V', '№ 94-V Заң', 'Закон № 94-V', 'Law No. 94-V'],
    ['Law 94-V 12', '№ 94-V Заңның 12-бабы', 'ст. 12 Закона № 94-V', 'Law No. 94-V art. 12'],
    [
      'P6, Code 64(6)',
      '6-тармақ; ӘРПК 64-бабының 6-бөлігі',
      'п. 6; ч. 6 ст. 64 АППК',
      'para 6; Code art. 64(6)',
    ],
    ['reading E', 'E тұжырымы', 'толкование E', 'reading E'],
  ])('%s', (citation, ...texts) => {
    expect(languages.map((language) => citationText(citation, language))).toEqual(texts);
  });

  it.each([
    '',
    'P',
    'P15(x)',
    'P15(1)(2)',
    'P1-(2)',
    'Code',
    'Code art. 73(1)',
    'Code 64()',
    'toString',
    'p. 3',
  ])('leaves %j as it is', (unknown) => {
    for (const language of languages) expect(citationText(unknown, language)).toBe(unknown);
  });

  it('keeps every number, and tells two places apart', () => {
    const number = fc.integer({ min: 1, max: 200 });
    const paragraph = fc.tuple(fc.constantFrom('P', 'cl. '), number, fc.array(number, { maxLength: 1 }));
    const article = fc.tuple(fc.constant('Code '), number, fc.array(number, { maxLength: 2 }));
    const citation = fc
      .oneof(paragraph, article)
      .map(([act, first, below]) => `${act}${first}${below.map((place) => `(${place})`).join('')}`);
    fc.assert(
      fc.property(citation, citation, fc.constantFrom(...languages), (one, other, language) => {
        const text = citationText(one, language);
        const numbers = (of: string) => [...of.matchAll(/\d+/g)].map(([found]) => found).sort();
        expect(numbers(text)).toEqual(numbers(one));
        expect(text === citationText(other, language)).toBe(one === other);
      }),
    );
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...languages), (any, language) => {
        expect(typeof citationText(any, language)).toBe('string');
      }),
    );
  });
});
