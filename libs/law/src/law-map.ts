import type { Text } from '@qabyldau/kernel';
import { compareCitations, paragraphsOf, parseCitation } from './citations.js';
import type { Citing } from './citings.js';
import type { Evidence } from './evidence.js';
import type { Paragraph, Reading } from './paragraph.js';
import { paragraphs } from './paragraphs.js';
import { openParagraphs } from './tables/open.js';
import { readings } from './tables/readings.js';

/** A paragraph with all that the program has for it. */
export interface MappedParagraph {
  readonly paragraph: Paragraph;
  readonly readings: readonly Reading[];
  readonly citings: readonly Citing[];
  readonly rules: readonly Evidence[];
  readonly tests: readonly Evidence[];
  /** Why it has no implementation or no test yet. */
  readonly open?: Text | undefined;
}

/**
 * The law as a map: every paragraph with what cites it, in the order of the law.
 * @throws QabyldauError `unknown-citation` when something cites what is not in the law.
 */
export function lawMap(
  citings: readonly Citing[],
  evidence: readonly Evidence[],
): readonly MappedParagraph[] {
  const citingsBy = byParagraph(citings);
  const evidenceBy = byParagraph(evidence);
  return paragraphs.map((paragraph) => {
    const { id } = paragraph;
    const found = evidenceBy.get(id) ?? [];
    return {
      paragraph,
      readings: readings.filter((reading) => reading.of.includes(id)),
      citings: citingsBy.get(id) ?? [],
      rules: found.filter(({ kind }) => kind === 'rule'),
      tests: found.filter(({ kind }) => kind === 'test'),
      open: openParagraphs[id],
    };
  });
}

/** The citations of one entry that belong to a paragraph, in the order of the law. */
export const citationsWithin = (id: string, law: readonly string[]): readonly string[] =>
  law.filter((citation) => parseCitation(citation).paragraph === id).sort(compareCitations);

function byParagraph<T extends { readonly law: readonly string[] }>(entries: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const entry of entries) {
    for (const id of new Set(entry.law.flatMap(paragraphsOf)))
      found.set(id, [...(found.get(id) ?? []), entry]);
  }
  return found;
}
