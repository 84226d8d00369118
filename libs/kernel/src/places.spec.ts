import { fillPlaces, placesIn } from './places.js';
import { fillText, type Language } from './text.js';

const counted = (text: string, language: Language, numbers: readonly (number | string)[]) =>
  numbers.map((n) => fillPlaces(text, language, () => n));

describe('a place of a text', () => {
  it('takes its value, and stays where there is none', () => {
    const values: Readonly<Record<string, string>> = { who: 'Аңсар' };
    expect(fillPlaces('{who}: {what}, {n|day|days}', 'en', (name) => values[name])).toBe(
      'Аңсар: {what}, {n|day|days}',
    );
    expect(placesIn('{who}: {what}, {n|day|days}; {}, {1}, {|a}')).toEqual(['who', 'what', 'n']);
  });

  it('takes with a number the form of the word that goes with it', () => {
    const numbers = [1, 2, 5, 11, 21, 22, 112, '1 000'];
    expect(counted('{n|день|дня|дней}', 'ru', numbers)).toEqual([
      '1 день',
      '2 дня',
      '5 дней',
      '11 дней',
      '21 день',
      '22 дня',
      '112 дней',
      '1 000 дней',
    ]);
    expect(counted('{n|рабочего дня|рабочих дней}', 'ru', numbers.slice(0, 5))).toEqual([
      '1 рабочего дня',
      '2 рабочих дней',
      '5 рабочих дней',
      '11 рабочих дней',
      '21 рабочего дня',
    ]);
    expect(counted('{n|day|days}', 'en', [1, 2, 11, 21])).toEqual(['1 day', '2 days', '11 days', '21 days']);
    expect(counted('{n|жұмыс күні}', 'kk', [1, 2, 21])).toEqual([
      '1 жұмыс күні',
      '2 жұмыс күні',
      '21 жұмыс күні',
    ]);
  });

  it('may be of one language alone: Kazakh nouns do not change after a number', () => {
    const text = { kk: '{n} оқиға', ru: '{n|событие|события|событий}', en: '{n|event|events}' };
    expect(fillText(text, { n: 1 })).toEqual({ kk: '1 оқиға', ru: '1 событие', en: '1 event' });
  });
});
