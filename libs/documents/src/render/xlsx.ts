import writeXlsxFile, { type Cell, type Row, type Sheet } from 'write-excel-file/node';
import { printable } from '../markup.js';
import {
  numbersOf,
  plainWords,
  sharesOf,
  type Block,
  type Document,
  type Table,
  type Words,
} from '../model.js';
import { rezipped } from '../zip.js';
import type { CellValue } from './csv.js';

/** One sheet of a workbook. */
export interface Worksheet {
  /** At most 31 letters, without : \ / ? * [ ]. */
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
const LINE = { borderStyle: 'thin', borderColor: '#000000' } as const;

/** A workbook, the same bytes for the same sheets. A text is never a formula: cells are typed. */
export async function renderWorkbook(sheets: readonly Worksheet[]): Promise<Buffer> {
  return write(
    sheets.map(({ name, above = [], titles, rows, widths }) => ({
      sheet: sheetName(name),
      data: [
        ...above.map((line): Row => [bold(line)]),
        titles.map(title),
        ...rows.map((row) => row.map(value)),
      ],
      columns: titles.map((_, place) => ({ width: widths?.[place] ?? widthOf(titles, rows, place) })),
      ...(above.length === 0 ? { stickyRowsCount: 1 } : {}),
    })),
  );
}

/** A document as one sheet: its headings and words line by line, its tables as tables. */
export async function renderXlsx({ title: name, blocks, footer = [] }: Document): Promise<Buffer> {
  const tables = blocks.flatMap(tablesIn);
  const widest = tables.reduce<Table | undefined>(
    (best, one) => (one.columns.length > (best?.columns.length ?? 0) ? one : best),
    undefined,
  );
  const columns =
    widest === undefined
      ? [{ width: WIDEST }]
      : sharesOf(widest.columns).map((share) => ({ width: Math.max(8, Math.round(share * 1.4)) }));
  const data = [...blocks.flatMap(rowsOf), [], ...footer.map((line): Row => [plain(line)])];
  return write([{ sheet: sheetName(name), data, columns }]);
}

async function write(sheets: readonly Sheet<never>[]): Promise<Buffer> {
  const packed = await writeXlsxFile([...sheets], { fontFamily: FONT, fontSize: 11 }).toBuffer();
  return rezipped(packed);
}

const tablesIn = (block: Block): readonly Table[] => {
  if (block.kind === 'table') return block.lines === 'none' ? [] : [block];
  return block.kind === 'together' ? block.blocks.flatMap(tablesIn) : [];
};

function rowsOf(block: Block): readonly Row[] {
  switch (block.kind) {
    case 'heading':
      return [[], [bold(block.text)]];
    case 'paragraph':
      return [[plain(plainWords(block.words))]];
    case 'table':
      return [
        ...(block.titles === true ? [block.columns.map((column) => title(column.title))] : []),
        ...(block.numbered === true ? [numbersOf(block.columns).map(title)] : []),
        ...block.rows.map((row) => row.map((content) => framed(content, block.lines !== 'none'))),
      ];
    case 'approval':
      return block.lines.map((line) => [plain(line)]);
    case 'signature':
      return [[], [bold(`${block.position}  ${block.name}`)]];
    case 'figures':
      return block.figures.map(({ label, value: figure }) => [plain(label), bold(figure)]);
    case 'list':
      return block.items.map((item) => [plain(`– ${plainWords(item)}`)]);
    case 'together':
      return block.blocks.flatMap(rowsOf);
    case 'rule':
    case 'page-break':
      return [[]];
  }
}

const plain = (text: string): Cell => ({ value: printable(text), type: String });
const bold = (text: string): Cell => ({ value: printable(text), type: String, fontWeight: 'bold' });
const title = (text: string): Cell => ({
  value: printable(text),
  type: String,
  fontWeight: 'bold',
  wrap: true,
  align: 'center',
  alignVertical: 'center',
  ...LINE,
});

/** A figure is a number in the sheet, so that it can be added up. */
const framed = (content: Words, lines: boolean): Cell => {
  const text = printable(plainWords(content));
  const look = { wrap: true, alignVertical: 'top', ...(lines ? LINE : {}) } as const;
  return /^-?\d{1,15}$/.test(text) && !/^-?0\d/.test(text)
    ? { value: Number(text), type: Number, ...look }
    : { value: text, type: String, ...look };
};

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

const sheetName = (name: string): string =>
  name
    .replace(/[:\\/?*[\]]/g, ' ')
    .slice(0, 31)
    .trim() || 'Sheet1';
