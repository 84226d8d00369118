/** The interface languages: Kazakh (state language), Russian, English. */
export const languages = ['kk', 'ru', 'en'] as const;
export type Language = (typeof languages)[number];

/** Something a person may read, in every language. A missing one does not compile. */
export type Text = Readonly<Record<Language, string>>;

/** Fills `{name}` in each language of a text. A name that `values` lacks is left standing. */
export function fillText(text: Text, values: Readonly<Record<string, string | number>>): Text {
  const fill = (template: string) =>
    template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  return { kk: fill(text.kk), ru: fill(text.ru), en: fill(text.en) };
}
