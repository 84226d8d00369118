import { body } from '@qabyldau/body';
import type { DocumentLanguage } from '@qabyldau/documents';
import type { AnyWorkflow } from '@qabyldau/engine';
import type { Text } from '@qabyldau/kernel';
import { appealLabels } from '@qabyldau/reception-appeal';

const values: Readonly<Record<string, Readonly<Record<string, Text>>>> = appealLabels.values;

/** What a value of an appeal is called; what has no name stays as it is written. */
export const valueLabel = (field: string, value: string, language: DocumentLanguage): string =>
  values[field]?.[value]?.[language] ?? value;

/** What a document is called. */
export const documentName = (kind: string): Text =>
  body.labels.values?.['template']?.[kind] ?? { kk: kind, ru: kind, en: kind };

/** What a value of any procedure is called. */
export const labelOf = (
  { labels }: AnyWorkflow,
  field: string,
  value: string,
  language: DocumentLanguage,
): string => labels.values?.[field]?.[value]?.[language] ?? value;

/** What papers are written in: the state language and Russian, whatever language the reader's pages are in. */
export const paperLanguages = [
  { language: 'kk', name: 'Қазақша' },
  { language: 'ru', name: 'Русский' },
] as const;
