import {
  Paragraph,
  Table as DocxTable,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { numbersOf, runsOf, sharesOf, type Align, type Table, type Words } from '../model.js';
import { alignments, runs, SIZE } from './docx-runs.js';

/** How far in a row begins that belongs to the one above, in twentieths of a point. */
const STEP_IN = 240;

/** A table without lines that only places things. */
export const bare = (
  shares: readonly number[],
  rows: readonly (readonly Words[])[],
  width: number,
  kept: boolean,
): DocxTable =>
  tableOf(
    {
      kind: 'table',
      columns: shares.map((share) => ({ title: '', share })),
      rows,
      lines: 'none',
      size: 'normal',
    },
    width,
    kept,
    SIZE.normal,
  );

export function tableOf(table: Table, width: number, kept: boolean, size?: number): DocxTable {
  const { columns, rows, titles = false, numbered = false, lines = 'all', levels } = table;
  const ordinary = lines === 'none' ? SIZE.normal : SIZE.table;
  const letters = size ?? (table.size === 'small' ? SIZE.small : ordinary);
  const widths = sharesOf(columns).map((share) => Math.floor((share * width) / 100));
  const cell = (content: Words, place: number, { align, head, level }: Manner) =>
    new TableCell({
      width: { size: widths[place] ?? 0, type: WidthType.DXA },
      verticalAlign: head ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
      margins: { top: 40, bottom: 40, left: lines === 'none' ? 0 : 80, right: 80 },
      children: [
        new Paragraph({
          alignment: alignments[align],
          keepNext: kept,
          ...(place === 0 && level > 0 ? { indent: { left: level * STEP_IN } } : {}),
          children: runs(head ? runsOf(content).map((run) => ({ ...run, strong: true })) : content, letters),
        }),
      ],
    });
  const row = (cells: readonly Words[], head: boolean, level = 0) =>
    new TableRow({
      ...(head ? { tableHeader: true } : {}),
      cantSplit: true,
      children: cells.map((content, place) =>
        cell(content, place, { align: head ? 'centre' : (columns[place]?.align ?? 'left'), head, level }),
      ),
    });
  return new DocxTable({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    ...(lines === 'none' ? { borders: TableBorders.NONE } : {}),
    rows: [
      ...(titles
        ? [
            row(
              columns.map(({ title }) => title),
              true,
            ),
          ]
        : []),
      ...(numbered ? [row(numbersOf(columns), true)] : []),
      ...rows.map((cells, line) => row(cells, false, levels?.[line])),
    ],
  });
}

interface Manner {
  readonly align: Align;
  readonly head: boolean;
  readonly level: number;
}
