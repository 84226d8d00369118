import * as fc from 'fast-check';
import { foldWord, kazakhSortKey, wordsOf } from './kazakh-letters.js';

const letters = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
const collator = new Intl.Collator('kk');
const byKey = (a: string, b: string) => (kazakhSortKey(a) < kazakhSortKey(b) ? -1 : 1);

describe('the Kazakh order', () => {
  it('is the order of the alphabet', () => {
    const shuffled = Array.from(letters).sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
    expect(shuffled.join('')).not.toBe(letters);
    expect(shuffled.sort(byKey).join('')).toBe(letters);
  });

  it('sorts names as Intl.Collator does', () => {
    const word = fc
      .array(fc.constantFrom(...Array.from(letters)), { minLength: 1, maxLength: 8 })
      .map((parts) => parts.join(''));
    const name = fc
      .array(
        word.map((part) => `${part.slice(0, 1).toUpperCase()}${part.slice(1)}`),
        { minLength: 1, maxLength: 3 },
      )
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(name, name, (a, b) => {
        const wanted = Math.sign(collator.compare(a.toLowerCase(), b.toLowerCase()));
        if (wanted !== 0) expect(byKey(a, b)).toBe(wanted);
      }),
      { numRuns: 2000 },
    );
  });

  it('puts Latin letters and digits before Cyrillic ones', () => {
    expect(['Әлия', 'Smith', '7-бөлім', 'Абай'].sort(byKey)).toEqual(['7-бөлім', 'Smith', 'Абай', 'Әлия']);
  });
});

describe('folding for search', () => {
  it.each([
    ['Қазыбек', 'Казыбек'],
    ['Ұлан', 'Улан'],
    ['Өмірбек', 'Омирбек'],
    ['Артём', 'Артем'],
    // Latin letters inside a Cyrillic word
    ['сall', 'саll'],
    ['жүйесi', 'жүйесі'],
  ])('finds %s when %s is asked for', (written, asked) => {
    expect(wordsOf(written).map(foldWord)).toEqual(wordsOf(asked).map(foldWord));
  });

  it('takes hyphens and quotes out, and parts words at everything else', () => {
    expect(wordsOf('Әбдіғали-ұлы «Нұрлан», О’Нил')).toEqual(['әбдіғалиұлы', 'нұрлан', 'онил']);
  });

  it('leaves a Latin word alone', () => {
    expect(foldWord('smith')).toBe('smith');
  });

  it('is the same done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = wordsOf(text).map(foldWord);
        expect(once.map(foldWord)).toEqual(once);
      }),
    );
  });
});
