import { languages, type Text } from '@qabyldau/kernel';
import { labels } from './labels.js';
import { receptionAppeal } from './reception-appeal.js';
import { refusals } from './refusals.js';

const textsOf = (group: Readonly<Record<string, Text>>): readonly Text[] => Object.values(group);

const every: readonly Text[] = [
  labels.name,
  ...textsOf(labels.states),
  ...textsOf(labels.commands),
  ...textsOf(labels.events),
  ...textsOf(labels.timers),
  ...textsOf(labels.effects),
  ...Object.values(labels.values).flatMap((group: Readonly<Record<string, Text>>) => textsOf(group)),
  ...Object.values(refusals).flatMap(({ text, remedy }) => [text, remedy]),
];

/** Every state path of the chart, as the labels name them. */
function paths(states: object, above = ''): readonly string[] {
  return Object.entries(states).flatMap(([name, node]: [string, { readonly states?: object }]) => [
    `${above}${name}`,
    ...paths(node.states ?? {}, `${above}${name}.`),
  ]);
}

describe('the words', () => {
  it('are there in every language', () => {
    for (const text of every) {
      for (const language of languages) expect(text[language].trim()).not.toBe('');
    }
  });

  it('name every state, command and event, and nothing else', () => {
    const [edition] = receptionAppeal.editions;
    expect(Object.keys(labels.states).sort()).toEqual([...paths(edition?.machine.root.states ?? {})].sort());
    expect(Object.keys(labels.commands).sort()).toEqual(Object.keys(receptionAppeal.verbs).sort());
    expect(Object.keys(labels.events).sort()).toEqual(Object.keys(receptionAppeal.events).sort());
  });

  it('are written in the letters of their language', () => {
    for (const { kk, ru, en } of every) {
      expect(`${kk} ${ru}`.replace(/\{\w+\}|Call|SMS|E-Otinish/g, '')).not.toMatch(/[a-z]/i);
      expect(en).not.toMatch(/[а-яёәғқңөұүһі]/i);
      expect(ru).not.toMatch(/[әғқңөұүһі]/i);
    }
  });

  it('fill the same places in every language', () => {
    const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    for (const text of every) {
      expect(places(text.ru)).toEqual(places(text.kk));
      expect(places(text.en)).toEqual(places(text.kk));
    }
  });

  it('never speak of turning an appeal away, only of refusing a reception', () => {
    for (const { kk, ru, en } of every) {
      expect(kk).not.toMatch(/жолданымды қабылдаудан бас тарт/i);
      expect(ru).not.toMatch(/отка\S* в приёме обращени/i);
      expect(en).not.toMatch(/refus\w* to accept/i);
    }
  });

  it('cite a paragraph with every refusal, verb and event', () => {
    const cited = [refusals, receptionAppeal.verbs, receptionAppeal.events].flatMap((specs) =>
      Object.values(specs as Readonly<Record<string, { readonly law: readonly string[] }>>),
    );
    for (const { law } of cited) expect(law.join(' ')).toMatch(/^(P|Code |cl\. )\d/);
  });
});
