import type { Language } from './text.js';

/**
 * A place in a text that a value takes: `{number}`. Of a number, the words that change with it may follow:
 * `{days|рабочий день|рабочих дня|рабочих дней}` becomes "21 рабочий день", `{days|day|days}` "1 day".
 */
const place = /\{([a-zA-Z]\w*)(?:\|([^{}\n]*))?\}/g;

/** Puts its value into each place of a text; one that has no value is left standing. */
export const fillPlaces = (
  text: string,
  language: Language,
  valueOf: (name: string) => string | number | undefined,
): string =>
  text.replace(place, (whole, name: string, forms: string | undefined) => {
    const value = valueOf(name);
    if (value === undefined) return whole;
    return forms === undefined ? String(value) : `${value} ${formFor(value, forms.split('|'), language)}`;
  });

/** The places of a text by name, in its order. */
export const placesIn = (text: string): readonly string[] =>
  [...text.matchAll(place)].map(([, name = '']) => name);

/**
 * The form of a word that goes with a number, of one to three: for one, for few and for many in Russian (1 день,
 * 2 дня, 5 дней); for one and for the rest (1 day, 2 days; of 1 рабочего дня, of 2 рабочих дней); the only one.
 */
function formFor(value: string | number, forms: readonly string[], language: Language): string {
  const [first = '', second = first, third = second] = forms;
  switch (rules[language].select(Number(String(value).replace(/\s/g, '')))) {
    case 'one':
      return first;
    case 'few':
      return second;
    default:
      return third;
  }
}

const rules: Readonly<Record<Language, Intl.PluralRules>> = {
  kk: new Intl.PluralRules('kk'),
  ru: new Intl.PluralRules('ru'),
  en: new Intl.PluralRules('en'),
};
