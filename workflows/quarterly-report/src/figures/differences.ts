import type { Difference } from '../messages.js';
import type { ReportContent } from './content.js';

/** What a correction changes, cell by cell (reading O). */
export function differencesBetween(was: ReportContent, is: ReportContent): readonly Difference[] {
  const [before, after] = [valuesOf(was), valuesOf(is)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((cell) => ({ cell, was: before.get(cell) ?? null, is: after.get(cell) ?? null }))
    .filter((difference) => difference.was !== difference.is);
}

/** The words of section 10 count as a cell in each language. */
const valuesOf = ({ sections, remarks }: ReportContent) =>
  new Map([
    ...sections.flatMap(({ cells }) => cells.map(({ cell, value }) => [cell, value] as const)),
    ...(remarks === undefined
      ? []
      : ([
          ['10.remarks:kk', remarks.kk],
          ['10.remarks:ru', remarks.ru],
        ] as const)),
  ]);
