import type { Text } from '@qabyldau/kernel';

/** A part that the law asks of a document, and where. */
export interface ObligatoryPart {
  readonly placeholder: string;
  readonly law: string;
}

export interface TemplateSpec {
  readonly name: Text;
  /** What the text may name beside {@link everywhere}. */
  readonly placeholders: readonly string[];
  /** Tables and stamps: each stands alone on its line. */
  readonly blocks: readonly string[];
  /** Without these the document is not what the law asks for. */
  readonly must: readonly ObligatoryPart[];
}

/** What every document may name: the appeal, the applicant, the body. */
export const everywhere = [
  'number',
  'registeredOn',
  'applicant',
  'topic',
  'body',
  'bodyAddress',
  'bodyPhone',
  'bodyEmail',
  'date',
] as const;

/** What the law asks, and where. */
export type Must = readonly (readonly [placeholder: string, law: string])[];

/** One kind of document: its name, what its text may name, what it must, and its tables. */
export const spec = (
  name: readonly [kk: string, ru: string, en: string],
  placeholders: readonly string[],
  must: Must,
  blocks: readonly string[] = [],
): TemplateSpec => ({
  name: { kk: name[0], ru: name[1], en: name[2] },
  placeholders,
  blocks,
  must: must.map(([placeholder, law]) => ({ placeholder, law })),
});
