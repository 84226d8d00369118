import { languages, placesIn } from '@qabyldau/kernel';
import { getMetadataStorage } from 'class-validator';
import { AppModule } from '../app.module.js';
import { checkWords, wordedChecks } from './check-words.js';
import { nameOf, type Checked } from './wrong-fields.js';

/** What is told by `wrong-fields.ts` itself, and what lets a field be absent. */
const toldElsewhere = ['isDefined', 'isOptional'];

/** Every check of every field of every route: loading the program has put them there. */
function checksInUse(): readonly string[] {
  expect(AppModule).toBeDefined();
  const stored = Reflect.get(getMetadataStorage(), 'validationMetadatas') as ReadonlyMap<unknown, Checked[]>;
  return [...new Set([...stored.values()].flat().map(nameOf))].sort();
}

describe('the checks of requests', () => {
  it('each have their words', () => {
    const used = checksInUse();
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter((name) => !wordedChecks.has(name) && !toldElsewhere.includes(name))).toEqual([]);
    expect([...wordedChecks].filter((name) => !used.includes(name))).toEqual([]);
  });

  it.each(checkWords)('%s: says the same in three languages', (_, { expected, takes = [] }) => {
    for (const language of languages) expect(placesIn(expected[language])).toEqual(takes);
    expect(new Set(languages.map((language) => expected[language])).size).toBe(languages.length);
    expect(expected.kk).toMatch(/\p{Script=Cyrillic}/u);
    expect(expected.ru).toMatch(/\p{Script=Cyrillic}/u);
  });
});
