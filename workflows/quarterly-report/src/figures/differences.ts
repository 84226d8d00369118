import type { Difference } from '../messages.js';
import type { ReportContent } from './content.js';

/** What a correction changes, cell by cell (reading O). */
export function differencesBetween(was: ReportContent, is: ReportContent): readonly Difference[] {
  const [before, after] = [valuesOf(was), valuesOf(is)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((cell) => ({ cell, was: before.get(cell) ?? null, is: after.get(cell) ?? null }))
    .filter((difference) => difference.was !== difference.is);
}

const valuesOf = ({ sections }: ReportContent) =>
  new Map(sections.flatMap(({ cells }) => cells.map(({ cell, value }) => [cell, value])));
