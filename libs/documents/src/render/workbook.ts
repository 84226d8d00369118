import writeXlsxFile, { type Cell, type Row, type Sheet } from 'write-excel-file/node';
import { printable } from '../markup.js';
import { rezipped } from '../zip.js';
import type { CellValue } from './csv.js';

/** One sheet of a workbook. */
export interface Worksheet {
  /** At most 31 letters, without : \\ / ? * [ ]. */
  readonly name: string;
  /** Lines above the table. */
  readonly above?: readonly string[];
  readonly titles: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** In characters, by column. */
  readonly widths?: readonly number[];
}

const FONT = 'Times New Roman';
const WIDEST = 60;
export const LINE = { borderStyle: 'thin', borderColor: '#000000' } as const;

/** A workbook, the same bytes for the same sheets. A text is never a formula: cells are typed. */
export async function renderWorkbook(sheets: readonly Worksheet[]): Promise<Buffer> {
  const packed = await packedSheets(
    sheets.map(({ name, above = [], titles, rows, widths }) => ({
      sheet: sheetName(name),
      data: [
        ...above.map((line): Row => [{ ...textCell(line), fontWeight: 'bold' }]),
        titles.map(titleCell),
        ...rows.map((row) => row.map(value)),
      ],
      columns: titles.map((_, place) => ({ width: widths?.[place] ?? widthOf(titles, rows, place) })),
      ...(above.length === 0 ? { stickyRowsCount: 1 } : {}),
    })),
  );
  return rezipped(packed);
}

export const packedSheets = (sheets: readonly Sheet<never>[]): Promise<Buffer> =>
  writeXlsxFile([...sheets], { fontFamily: FONT, fontSize: 11 }).toBuffer();

export const textCell = (text: string) => ({ value: printable(text), type: String }) satisfies Cell;

export const titleCell = (text: string) =>
  ({
    ...textCell(text),
    fontWeight: 'bold',
    wrap: true,
    align: 'center',
    alignVertical: 'center',
    ...LINE,
  }) satisfies Cell;

const value = (content: CellValue): Cell => {
  if (content === null) return null;
  return typeof content === 'number'
    ? { value: content, type: Number }
    : { value: printable(content), type: String, wrap: true, alignVertical: 'top' };
};

const widthOf = (titles: readonly string[], rows: Worksheet['rows'], place: number): number => {
  const longest = rows.slice(0, 200).map((row) => String(row[place] ?? '').length);
  return Math.min(WIDEST, Math.max(8, (titles[place] ?? '').length, ...longest) + 2);
};

export const sheetName = (name: string): string =>
  name
    .replace(/[:\\/?*[\]]/g, ' ')
    .slice(0, 31)
    .trim() || 'Sheet1';
