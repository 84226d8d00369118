import { textsOf, wordProblems } from '@qabyldau/engine-testing';
import { labels } from './labels.js';
import { receptionAppeal } from './reception-appeal.js';

/** Every state path of the chart, as the labels name them. */
function paths(states: object, above = ''): readonly string[] {
  return Object.entries(states).flatMap(([name, node]: [string, { readonly states?: object }]) => [
    `${above}${name}`,
    ...paths(node.states ?? {}, `${above}${name}.`),
  ]);
}

describe('the words', () => {
  it('name every state, command and event, and nothing else', () => {
    const [edition] = receptionAppeal.editions;
    expect(Object.keys(labels.states).sort()).toEqual([...paths(edition?.machine.root.states ?? {})].sort());
    expect(Object.keys(labels.commands).sort()).toEqual(Object.keys(receptionAppeal.verbs).sort());
    expect(Object.keys(labels.events).sort()).toEqual(Object.keys(receptionAppeal.events).sort());
  });

  it('are complete, in the letters of their language, and cite the law', () => {
    expect(wordProblems(receptionAppeal, ['Call', 'SMS', 'E-Otinish'])).toEqual([]);
  });

  it('never speak of turning an appeal away, only of refusing a reception', () => {
    for (const { kk, ru, en } of textsOf(receptionAppeal)) {
      expect(kk).not.toMatch(/жолданымды қабылдаудан бас тарт/i);
      expect(ru).not.toMatch(/отка\S* в приёме обращени/i);
      expect(en).not.toMatch(/refus\w* to accept/i);
    }
  });
});
