import type { Text } from '@qabyldau/kernel';

/** The fixture has one wording for all languages. */
export const says = (text: string): Text => ({ kk: text, ru: text, en: text });

export const named = (...names: readonly string[]): Readonly<Record<string, Text>> =>
  Object.fromEntries(names.map((name) => [name, says(name)]));
