import { builtInKazakh } from './built-in-kk.js';
import { builtInRussian } from './built-in-ru.js';
import { version1 } from './earlier/version-1.js';
import { version2 } from './earlier/version-2.js';
import { version3 } from './earlier/version-3.js';
import { version4 } from './earlier/version-4.js';
import { version5 } from './earlier/version-5.js';
import type { TemplateKind, TemplateLanguage } from './kinds.js';

/** Of each earlier version what the next one changed, so that its letters say for ever what they said. */
const earlier: readonly Readonly<Record<string, string>>[] = [
  version1,
  version2,
  version3,
  version4,
  version5,
];

/** Grows with every change of a built-in text, so that a letter says which one made it. */
export const builtInVersion = earlier.length + 1;

export const templateKey = (kind: string, language: string): string => `${kind}/${language}`;

/** The text that comes with the program; on request as an earlier version had it. A later one than ours is ours. */
export function builtIn(kind: TemplateKind, language: TemplateLanguage, version = builtInVersion): string {
  const since = earlier.slice(version - 1);
  const changed = since.find((texts) => templateKey(kind, language) in texts);
  return changed?.[templateKey(kind, language)] ?? (language === 'kk' ? builtInKazakh : builtInRussian)[kind];
}
