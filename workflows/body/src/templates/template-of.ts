import { builtIn, builtInVersion, templateKey } from './built-in.js';
import type { TemplateKind, TemplateLanguage } from './kinds.js';

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

/**
 * The body's own text, else the one that comes with the program.
 * @param madeWith the version of the built-in text that a letter was handed over with, where that is known
 */
export function templateOf(
  { templates }: { readonly templates?: AdoptedTemplates | undefined },
  kind: TemplateKind,
  language: TemplateLanguage,
  madeWith = builtInVersion,
): Template {
  const adopted = templates?.[templateKey(kind, language)];
  const version = Math.min(madeWith, builtInVersion);
  return adopted === undefined
    ? { kind, language, text: builtIn(kind, language, version), origin: 'built-in', version }
    : { kind, language, text: adopted.text, origin: 'adopted', version: adopted.version };
}
