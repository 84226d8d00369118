import type { CellValue } from '@qabyldau/documents';
import { cellText } from '../cell-text.js';
import type { Cell } from '../list.js';
import type { OpenList } from '../open-list.js';
import type { Asking } from '../question.js';

/** A list as spreadsheets hold it: numbers as numbers, everything else as people read it. */
export async function* pagesOfValues(
  open: OpenList,
  asking: Asking,
): AsyncGenerator<readonly (readonly CellValue[])[], void, undefined> {
  const { columns, asker, moment } = open;
  const reading = { language: asker.language, calendar: moment.calendar };
  const values = (line: readonly Cell[]): readonly CellValue[] =>
    columns.map((column, place) => {
      const cell = line[place] ?? null;
      return cell === null || typeof cell === 'number' ? cell : cellText(cell, column, reading);
    });
  for await (const lines of open.all(asking)) yield lines.map(values);
}
