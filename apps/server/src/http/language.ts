import { languages, type Language } from '@qabyldau/kernel';

const isLanguage = (tag: string): tag is Language => (languages as readonly string[]).includes(tag);

/**
 * The language of an answer: what the asker prefers of Kazakh, Russian and English (RFC 9110 12.5.4),
 * Kazakh, the state language, for everybody else.
 */
export function languageOf(acceptLanguage: string | undefined): Language {
  if (acceptLanguage === undefined) return 'kk';
  let best: Language = 'kk';
  let bestQuality = 0;
  for (const part of acceptLanguage.split(',')) {
    const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
    const tag = range.split('-')[0] ?? '';
    const quality = qualityOf(parameters);
    if (!isLanguage(tag) || quality <= bestQuality) continue;
    best = tag;
    bestQuality = quality;
  }
  return best;
}

function qualityOf(parameters: readonly string[]): number {
  const given = parameters.find((parameter) => parameter.trim().startsWith('q='));
  if (given === undefined) return 1;
  const quality = Number(given.trim().slice(2));
  return Number.isFinite(quality) ? quality : 0;
}

/** As {@link languageOf}, but a page's `?lang=` goes first. */
export const languageOfPage = (lang: unknown, acceptLanguage: string | undefined): Language =>
  typeof lang === 'string' && isLanguage(lang) ? lang : languageOf(acceptLanguage);
