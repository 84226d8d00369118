import { appealLetters } from './kinds/appeal-letters.js';
import { forms } from './kinds/forms.js';
import { sideLetters } from './kinds/side-letters.js';
import type { TemplateSpec } from './template-spec.js';

/** Every document that is made from a text, what the text may name, and what it must. */
export const templateSpecs = { ...appealLetters, ...sideLetters, ...forms };

export type TemplateKind = keyof typeof templateSpecs;
export const templateKinds = Object.keys(templateSpecs) as readonly TemplateKind[];
export const isTemplateKind = (kind: string): kind is TemplateKind => Object.hasOwn(templateSpecs, kind);
export const templateSpec = (kind: TemplateKind): TemplateSpec => templateSpecs[kind];

export const templateLanguages = ['kk', 'ru'] as const;
export type TemplateLanguage = (typeof templateLanguages)[number];

/** Names in braces, in the order of the text; without the words that change with a number. */
export const placeholdersIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/\{([^{}\n]*)\}/g)].map((match) => (match[1] ?? '').split('|')[0] ?? '')),
];
