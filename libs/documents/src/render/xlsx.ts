import type { Cell, Row } from 'write-excel-file/node';
import {
  numbersOf,
  plainWords,
  runsOf,
  sharesOf,
  type Block,
  type Document,
  type Table,
  type Words,
} from '../model.js';
import { rezipped, unzippedTexts } from '../zip.js';
import { LINE, packedSheets, sheetName, textCell, titleCell } from './workbook.js';

/** How many letters a line of a printed sheet has. */
const PAGE = { portrait: 92, landscape: 136 } as const;
/** Height of a line in points. */
const LINE_HEIGHT = 15;
const SHEET = 'xl/worksheets/sheet1.xml';

/** A document as one sheet: its headings and words line by line, its tables as tables; printed, it is one page wide. */
export async function renderXlsx({
  title,
  blocks,
  footer = [],
  orientation = 'portrait',
}: Document): Promise<Buffer> {
  const sheet = layoutOf(blocks, PAGE[orientation]);
  const data = [
    ...blocks.flatMap((block) => rowsOf(block, sheet)),
    [],
    ...footer.map((line) => wide(line, sheet)),
  ];
  const columns = sheet.widths.map((width) => ({ width }));
  const packed = await packedSheets([{ sheet: sheetName(title), data, columns }]);
  return rezipped(packed, { [SHEET]: onePageWide(unzippedTexts(packed)[SHEET] ?? '', orientation) });
}

/** Beside what the library writes: paper, and that the columns are not torn onto several pages. */
const onePageWide = (xml: string, orientation: 'portrait' | 'landscape'): string =>
  xml
    .replace(/<cols>/, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><cols>')
    .replace(
      /<\/worksheet>$/,
      '<pageMargins left="0.8" right="0.5" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>' +
        `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/></worksheet>`,
    );

/** The columns of a sheet: those of the widest table; a narrower one takes several of them for one of its own. */
interface Layout {
  /** In letters. */
  readonly widths: readonly number[];
}

function layoutOf(blocks: readonly Block[], whole: number): Layout {
  const widest = blocks
    .flatMap(tablesIn)
    .reduce<Table | undefined>(
      (best, one) => (one.columns.length > (best?.columns.length ?? 0) ? one : best),
      undefined,
    );
  const shares = widest === undefined || widest.columns.length < 2 ? [60, 40] : sharesOf(widest.columns);
  return { widths: shares.map((share) => Math.max(6, Math.round((share * whole) / 100))) };
}

const tablesIn = (block: Block): readonly Table[] => {
  if (block.kind === 'table') return [block];
  return block.kind === 'together' ? block.blocks.flatMap(tablesIn) : [];
};

function rowsOf(block: Block, sheet: Layout): readonly Row[] {
  switch (block.kind) {
    case 'heading':
      return [[], wide(block.text, sheet, { fontWeight: 'bold' })];
    case 'paragraph':
      return [wide(plainWords(block.words), sheet)];
    case 'table':
      return tableRows(block, sheet);
    case 'approval':
      return block.lines.flatMap((line) => rowOf(halves(sheet), ['', line]));
    case 'signature':
      return [[], ...rowOf(halves(sheet), [block.position, block.name], { fontWeight: 'bold' })];
    case 'figures':
      return block.figures.flatMap(({ label, value }) =>
        rowOf(halves(sheet), [label, value], { fontWeight: 'bold' }),
      );
    case 'list':
      return block.items.map((item) => wide(`– ${plainWords(item)}`, sheet));
    case 'together':
      return block.blocks.flatMap((one) => rowsOf(one, sheet));
    case 'rule':
    case 'page-break':
      return [[]];
  }
}

function tableRows(table: Table, sheet: Layout): readonly Row[] {
  const spans = spansOf(sharesOf(table.columns), sheet).map((span, place) => ({
    ...span,
    align: aligned[table.columns[place]?.align ?? 'left'],
  }));
  const head = [
    ...(table.titles === true ? [table.columns.map(({ title }) => title)] : []),
    ...(table.numbered === true ? [numbersOf(table.columns)] : []),
  ];
  const ruled = table.lines !== 'none';
  return [
    ...head.flatMap((titles) => rowOf(spans, titles, titleCell(''))),
    ...table.rows.flatMap((row, line) =>
      rowOf(spans, row, ruled ? LINE : {}, ruled ? table.levels?.[line] : undefined),
    ),
  ];
}

/** One cell over several columns of the sheet. */
interface Span {
  readonly columns: number;
  /** In letters. */
  readonly width: number;
  readonly align?: 'left' | 'right' | 'center' | undefined;
}

const aligned = { left: undefined, justify: undefined, right: 'right', centre: 'center' } as const;

/** Each column of a table ends at the column of the sheet that ends nearest to it. */
function spansOf(shares: readonly number[], { widths }: Layout): readonly Span[] {
  const whole = widths.reduce((sum, one) => sum + one, 0);
  const ends = widths.map((_, place) => widths.slice(0, place + 1).reduce((sum, one) => sum + one, 0));
  let from = 0;
  let wanted = 0;
  return shares.map((share, place) => {
    wanted += (share * whole) / 100;
    const most = widths.length - (shares.length - place - 1);
    const near = nearest(ends.slice(from, most), wanted);
    const to = place === shares.length - 1 ? widths.length : from + near + 1;
    const span = { columns: to - from, width: widths.slice(from, to).reduce((sum, one) => sum + one, 0) };
    from = to;
    return span;
  });
}

const nearest = (ends: readonly number[], wanted: number): number =>
  ends.reduce(
    (best, end, place) => (Math.abs(end - wanted) < Math.abs((ends[best] ?? 0) - wanted) ? place : best),
    0,
  );

const halves = (sheet: Layout): readonly Span[] => spansOf([60, 40], sheet);
const wide = (text: string, sheet: Layout, look: Look = {}): Row =>
  rowOf(spansOf([100], sheet), [text], look)[0] ?? [];

interface Look {
  readonly fontWeight?: 'bold';
  readonly align?: 'left' | 'right' | 'center';
  readonly alignVertical?: 'top' | 'center';
  readonly borderStyle?: 'thin';
  readonly borderColor?: string;
}

/** As high as the cell that has the most lines: programs do not reckon that for cells over several columns. */
function rowOf(spans: readonly Span[], texts: readonly Words[], look: Look = {}, level = 0): readonly Row[] {
  const height =
    LINE_HEIGHT * Math.max(1, ...spans.map(({ width }, place) => linesIn(texts[place] ?? '', width)));
  const cells = spans.flatMap(({ columns, align }, place): Cell[] => [
    {
      wrap: true,
      alignVertical: 'top' as const,
      ...(align === undefined ? {} : { align }),
      ...(isStrong(texts[place] ?? '') ? { fontWeight: 'bold' as const } : {}),
      ...look,
      ...contentOf(texts[place] ?? ''),
      height,
      ...(columns > 1 ? { columnSpan: columns } : {}),
      ...(place === 0 && level > 0 ? { align: 'left' as const, indent: 2 * level } : {}),
    },
    ...Array<null>(columns - 1).fill(null),
  ]);
  return [cells];
}

/** A figure is a number in the sheet, so that it can be added up. */
function contentOf(content: Words) {
  const text = plainWords(content);
  const figure = text.replaceAll('\u00a0', '');
  return /^-?\d{1,15}$/.test(figure) && !/^-?0\d/.test(figure)
    ? { value: Number(figure), type: Number }
    : textCell(text);
}

const isStrong = (content: Words): boolean =>
  runsOf(content).every(({ strong }) => strong === true) && plainWords(content) !== '';

/** Letters of our alphabets are a little wider than the figures that the width of a column is counted in. */
const linesIn = (content: Words, width: number): number =>
  plainWords(content)
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.05) / width)), 0);
