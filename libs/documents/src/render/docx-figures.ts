import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { KeyFigure } from '../model.js';
import { runs, SIZE } from './docx-runs.js';

/** Side by side: each number large, with what it counts and how it changed beneath. */
export function figuresOf(figures: readonly KeyFigure[], width: number, kept: boolean): Table {
  const share = Math.floor(width / figures.length);
  const line = (text: string, size: number, strong = false) =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: kept,
      children: runs([{ text, strong }], size),
    });
  const cells = figures.map(
    ({ value, label, note }) =>
      new TableCell({
        width: { size: share, type: WidthType.DXA },
        margins: { top: 80, bottom: 80, left: 80, right: 80 },
        children: [
          line(value, SIZE.figure, true),
          line(label, SIZE.table),
          ...(note === undefined ? [] : [line(note, SIZE.small)]),
        ],
      }),
  );
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: share * figures.length, type: WidthType.DXA },
    columnWidths: figures.map(() => share),
    rows: [new TableRow({ cantSplit: true, children: cells })],
  });
}
