import { isTemplateKind, templateSpec } from '@qabyldau/body';
import { languages, QabyldauError, type Language, type Text } from '@qabyldau/kernel';

const inWords = (say: (language: Language) => string): Text => {
  const [kk = '', ru = '', en = ''] = languages.map(say);
  return { kk, ru, en };
};

/** A kind of document as people call it; one that is none, as it was given. */
const nameOf = (kind: string): Text => (isTemplateKind(kind) ? templateSpec(kind).name : inWords(() => kind));

const nothing: Text = { kk: 'ешқайсысы', ru: 'никакие', en: 'none' };

/** `document-not-yet`. @param possible kinds that can be made as it stands */
export const documentNotYet = (kind: string, possible: readonly string[]): QabyldauError =>
  new QabyldauError(
    'document-not-yet',
    { document: kind, possible: possible.join(', ') },
    {
      words: {
        document: nameOf(kind),
        possible:
          possible.length === 0
            ? nothing
            : inWords((language) => possible.map((one) => `${nameOf(one)[language]} (${one})`).join(', ')),
      },
    },
  );

/** `format-not-offered`. */
export const formatNotOffered = (kind: string, format: string, offered: readonly string[]): QabyldauError =>
  new QabyldauError(
    'format-not-offered',
    { document: kind, format, offered: offered.join(', ') },
    { words: { document: nameOf(kind) } },
  );

/** `document-incomplete`. @param missing places of its text that nobody has said anything for */
export const documentIncomplete = (kind: string, missing: readonly string[]): QabyldauError =>
  new QabyldauError(
    'document-incomplete',
    { document: kind, missing: missing.map((name) => `{${name}}`).join(', ') },
    { words: { document: nameOf(kind) } },
  );

/** `document-too-long`. */
export const documentTooLong = (kind: string, lines: number, most: number): QabyldauError =>
  new QabyldauError(
    'document-too-long',
    { document: kind, lines, most },
    { words: { document: nameOf(kind) } },
  );
