import { streamWorkbook } from '@qabyldau/documents';
import type { ColumnKind } from '../list.js';
import type { OpenList } from '../open-list.js';
import type { Asking } from '../question.js';
import { pagesOfValues } from './values.js';

const widths: Readonly<Record<ColumnKind, number>> = { text: 28, day: 12, instant: 17, number: 10, flag: 10 };

/** A workbook of a whole list, a page at a time. The same list gives the same bytes. */
export const xlsxOf = (open: OpenList, asking: Asking): AsyncGenerator<Uint8Array, void, undefined> =>
  streamWorkbook({
    name: open.list.title[open.asker.language],
    titles: open.columns.map(({ label }) => label[open.asker.language]),
    widths: open.columns.map(({ kind }) => widths[kind]),
    pages: pagesOfValues(open, asking),
  });
