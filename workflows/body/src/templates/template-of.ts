import { builtInKazakh } from './built-in-kk.js';
import { builtInRussian } from './built-in-ru.js';
import type { TemplateKind, TemplateLanguage } from './kinds.js';

/** Grows with every change of a built-in text, so that a letter says which one made it. */
export const builtInVersion = 5;

/** Texts the body has adopted, by kind and language: `reply/kk`. */
export type AdoptedTemplates = Readonly<Record<string, { readonly version: number; readonly text: string }>>;

/** A text as it is used. */
export interface Template {
  readonly kind: TemplateKind;
  readonly language: TemplateLanguage;
  readonly text: string;
  readonly origin: 'adopted' | 'built-in';
  readonly version: number;
}

export const templateKey = (kind: string, language: string): string => `${kind}/${language}`;

/** The body's own text, else the one that comes with the program. */
export function templateOf(
  { templates }: { readonly templates?: AdoptedTemplates | undefined },
  kind: TemplateKind,
  language: TemplateLanguage,
): Template {
  const adopted = templates?.[templateKey(kind, language)];
  return adopted === undefined
    ? { kind, language, text: builtIn(kind, language), origin: 'built-in', version: builtInVersion }
    : { kind, language, text: adopted.text, origin: 'adopted', version: adopted.version };
}

export const builtIn = (kind: TemplateKind, language: TemplateLanguage): string =>
  (language === 'kk' ? builtInKazakh : builtInRussian)[kind];
