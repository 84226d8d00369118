import type { TemplateKind } from './kinds.js';

/** What an act is called among those who use it every day, and what it is called. */
export interface ActName {
  readonly short: string;
  readonly full: string;
  /** Introduces the short name where the text uses it again. */
  readonly then?: string;
}

/** A letter names an act in full where it names it first: who receives it need not know what is meant. */
export const withActsInFull = (
  texts: Readonly<Record<TemplateKind, string>>,
  acts: readonly ActName[],
): Readonly<Record<TemplateKind, string>> =>
  Object.fromEntries(
    Object.entries(texts).map(([kind, text]) => [kind, acts.reduce(inFull, text)]),
  ) as Record<TemplateKind, string>;

function inFull(text: string, { short, full, then = '' }: ActName): string {
  const first = text.indexOf(short);
  if (first < 0) return text;
  const before = text.slice(0, first);
  const after = text.slice(first + short.length);
  // No brackets in brackets: there the name stays whole wherever it stands.
  if (before.lastIndexOf('(') > before.lastIndexOf(')')) return text.replaceAll(short, full);
  const clause = full.includes(', ') && after.startsWith(' ') ? ',' : '';
  return `${before}${full}${after.includes(short) ? then : ''}${clause}${after}`;
}
