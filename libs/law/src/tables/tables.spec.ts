import { languages, type Text } from '@qabyldau/kernel';
import { paragraphs } from '../paragraphs.js';
import { readings } from './readings.js';

const numbered = (prefix: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => `${prefix}${from + i}`);

/** Every text of the tables with the place it stands at. */
const texts: readonly (readonly [string, Text])[] = [
  ...paragraphs.flatMap(({ id, title, short, why }) => [
    [`${id} title`, title] as const,
    [`${id} short`, short] as const,
    ...(why ? [[`${id} why`, why] as const] : []),
  ]),
  ...readings.map(({ letter, text }) => [`reading ${letter}`, text] as const),
];

it('every paragraph stands once, in the order of the law', () => {
  const code = [2, 4, 17, ...range(62, 70), ...range(72, 78), 80, 82, 83, ...range(87, 92), 99];
  const regulation = numbered('P', 1, 40).flatMap((id) =>
    id === 'P2' || id === 'P7' ? [id, `${id}-1`] : [id],
  );
  expect(paragraphs.map(({ id }) => id)).toEqual([
    ...numbered('cl. ', 1, 5),
    ...regulation,
    'annex',
    ...code.filter((article) => article !== 71).map((article) => `Code ${article}`),
    'Law 94-V',
  ]);
});

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

it('the readings are those from A to Z, each of a known paragraph', () => {
  expect(readings.map(({ letter }) => letter).join('')).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const ids = paragraphs.map(({ id }) => id);
  for (const { of } of readings) expect(ids).toEqual(expect.arrayContaining([...of]));
});

describe('the words', () => {
  it.each(texts)('%s: in each language, and in its letters', (_, text) => {
    for (const language of languages) expect(text[language].trim()).not.toBe('');
    expect(text.en).not.toMatch(/[Ѐ-ӿ]/);
    // A word of Cyrillic letters with a Latin one among them is a slip that nobody sees.
    expect(`${text.kk} ${text.ru}`).not.toMatch(/[Ѐ-ӿ][A-Za-z]|[A-Za-z][Ѐ-ӿ]/);
    expect(text.ru).not.toMatch(/[әғқңөұүһі](?![^«]*»)/i);
  });

  it.each(texts)('%s: at most a few sentences', (_, text) => {
    for (const language of languages) expect(text[language].length).toBeLessThan(560);
  });

  it('to turn an appeal away is spoken of where it is forbidden only', () => {
    const turnedAway = texts.filter(([, text]) =>
      text.kk.toLowerCase().includes('жолданымды қабылдаудан бас тарт'),
    );
    expect(turnedAway.map(([place]) => place)).toEqual(['P6 title', 'P6 short']);
  });
});
