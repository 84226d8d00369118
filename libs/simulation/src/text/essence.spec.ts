import { citizen } from '../people/person.js';
import { Random } from '../random/random.js';
import { decisionWords, taskWords } from './answers.js';
import { essence } from './essence.js';
import { topics } from './topics.js';

const kazakh =
  /^[АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯаәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя0-9\s.,;:()№«»-]+$/;
const russian = /^[А-ЯЁа-яё0-9\s.,;:()№«»-]+$/;
const letters = { kk: kazakh, ru: russian };

describe('texts of citizens', () => {
  const citizens = Array.from({ length: 1500 }, (_, n) => citizen(new Random('7').fork('citizen', n), n));

  it.each(topics)('%s: only letters of the language, nothing left unfilled', (topic) => {
    for (const [n, { language, place }] of citizens.slice(0, 200).entries()) {
      expect(essence(new Random(`t/${n}`), topic, language, place)).toMatch(letters[language]);
    }
  });

  it('names and addresses have only letters of the language', () => {
    for (const { language, name, organisation, address } of citizens) {
      for (const text of [
        ...Object.values(name),
        address,
        ...(organisation === undefined ? [] : [organisation]),
      ]) {
        expect(text).toMatch(letters[language]);
      }
    }
  });

  it('protocols and tasks have only letters of the language', () => {
    for (const language of ['kk', 'ru'] as const) {
      for (const text of [...Object.values(decisionWords[language]), ...taskWords[language]]) {
        expect(text).toMatch(letters[language]);
      }
    }
  });

  it('keeps the proportions of languages and kinds', () => {
    const share = (of: (one: (typeof citizens)[number]) => boolean) =>
      citizens.filter(of).length / citizens.length;
    expect(share((one) => one.language === 'kk')).toBeCloseTo(0.6, 1);
    expect(share((one) => one.kind === 'legal')).toBeCloseTo(0.15, 1);
  });

  it('uses only telephone numbers that nobody has', () => {
    for (const { phone } of citizens) if (phone !== undefined) expect(phone).toMatch(/^\+7700000\d{4}$/);
  });
});
