import type { Text } from '@qabyldau/kernel';
import { labels } from './labels.js';
import { publicNotice } from './public-notice.js';
import { refusals } from './refusals.js';

const { name, values, ...groups } = labels;
const every: readonly Text[] = [
  name,
  ...Object.values(groups).flatMap((group) => Object.values<Text>(group)),
  ...Object.values(values).flatMap((group) => Object.values<Text>(group)),
  ...Object.values(refusals).flatMap(({ text, remedy }) => [text, remedy]),
];

describe('the words', () => {
  it('are written in the letters of their language', () => {
    for (const { kk, ru, en } of every) {
      expect(`${kk} ${ru}`.replace(/\{\w+\}/g, '')).not.toMatch(/[a-z]/i);
      expect(en).not.toMatch(/[а-яёәғқңөұүһі]/i);
      expect(ru).not.toMatch(/[әғқңөұүһі]/i);
    }
  });

  it('fill the same places in every language', () => {
    // A reason is given in the language of the text.
    const places = (text: string) =>
      [...text.matchAll(/\{(\w+?)(Kk|Ru|En)?\}/g)].map(([, place]) => place).sort();
    for (const text of every) {
      expect(places(text.ru)).toEqual(places(text.kk));
      expect(places(text.en)).toEqual(places(text.kk));
    }
  });

  it('cite a paragraph with every refusal, verb and event', () => {
    const specs = [refusals, publicNotice.verbs, publicNotice.events];
    for (const { law } of specs.flatMap((group) => Object.values<{ readonly law: readonly string[] }>(group)))
      expect(law.join(' ')).toMatch(/^(P|Code )\d/);
  });
});
