import { fillText, languages, placesIn, type Text } from '@qabyldau/kernel';
import { workflows } from '@qabyldau/server';
import { faultsOf } from '../test/words-of-a-refusal.js';

const refusals = workflows.flatMap(({ name, refusals: specs }) =>
  Object.entries(specs).map(([code, spec]) => [`${name}: ${code}`, spec] as const),
);

/** Something of the kind that a rule puts there: a day where the name is that of a day. */
function example(place: string): string {
  if (/Kk$/.test(place)) return 'мысал';
  if (/Ru$/.test(place)) return 'пример';
  if (/En$/.test(place)) return 'example';
  if (/On$|^(on|sendBy|replyBy|today|until|since|limit|asked|date|inForce)$/.test(place)) return '2026-03-16';
  if (/At$/.test(place)) return '2026-03-16 10:00';
  return '7';
}

const filled = (text: Text): Text =>
  fillText(
    text,
    Object.fromEntries(languages.flatMap((l) => placesIn(text[l])).map((place) => [place, example(place)])),
  );

describe('every refusal of the program', () => {
  it.each(refusals)(
    '%s is said in three languages, with a remedy and without a trace of the program',
    (_, spec) => {
      expect(faultsOf({ text: filled(spec.text), remedy: filled(spec.remedy) })).toEqual([]);
    },
  );

  it.each(refusals)('%s tells the same in every language', (_, { text, remedy }) => {
    for (const words of [text, remedy]) {
      const [kk, ru, en] = languages.map((language) =>
        placesIn(words[language])
          .map((place) => place.replace(/(Kk|Ru|En)$/, ''))
          .sort(),
      );
      expect([...new Set(ru)]).toEqual([...new Set(kk)]);
      expect([...new Set(en)]).toEqual([...new Set(kk)]);
    }
  });
});

describe('faultsOf', () => {
  const remedy = { kk: 'Басқа күнді таңдаңыз.', ru: 'Выберите другой день.', en: 'Choose another day.' };
  const text = {
    kk: 'Бұл күні қабылдау жоқ.',
    ru: 'В этот день приёма нет.',
    en: 'Nobody receives on that day.',
  };

  it.each([
    ['a date of the program', { ...text, ru: 'В день 2026-03-16 приёма нет.' }],
    ['a code of the program', { ...text, en: 'Nobody receives, says draft-refusal-1.' }],
    ['a date without its ending', { ...text, kk: 'Қабылдау 2026 жылғы 16 наурыз өтпейді.' }],
    ['a Russian word', { ...text, kk: 'Бұл күні приём жоқ болады.' }],
    ['English words', { ...text, kk: 'Бұл күні reception жоқ.' }],
    ['the same in two languages', { ...text, en: text.ru }],
    ['no sentence', { ...text, en: 'no' }],
  ])('finds %s', (fault, wrong) => {
    expect(faultsOf({ text: wrong, remedy }).join('\n')).toContain(fault);
  });

  it('finds nothing where there is nothing', () => {
    expect(faultsOf({ text, remedy })).toEqual([]);
  });
});
