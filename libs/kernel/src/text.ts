import { fillPlaces } from './places.js';
import { writtenDate } from './written-date.js';

/** The interface languages: Kazakh (state language), Russian, English. */
export const languages = ['kk', 'ru', 'en'] as const;
export type Language = (typeof languages)[number];

/** Something a person may read, in every language. A missing one does not compile. */
export type Text = Readonly<Record<Language, string>>;

/**
 * Fills the places of a text ({@link fillPlaces}) in each language: dates as that language writes them, words of each
 * language as they are. A name that `values` lacks is left standing.
 */
export function fillText(text: Text, values: Readonly<Record<string, string | number | Text>>): Text {
  const fill = (language: Language) =>
    fillPlaces(text[language], language, (name) => {
      const value = values[name];
      if (value === undefined) return undefined;
      return typeof value === 'object' ? value[language] : writtenDate(String(value), language);
    });
  return { kk: fill('kk'), ru: fill('ru'), en: fill('en') };
}
