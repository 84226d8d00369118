import { citationText, type Language } from '@qabyldau/kernel';

/** Paragraphs as a reader of this language writes them; in English as `qabyldau law` takes them too. */
export const cited = (citations: readonly string[], language: Language): string =>
  language === 'en'
    ? citations.join(', ')
    : citations.map((citation) => citationText(citation, language)).join('; ');
