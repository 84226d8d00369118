import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip as mm,
  Document as DocxDocument,
  Footer,
  PageNumber,
  PageOrientation,
  Packer,
  Paragraph,
  Table as DocxTable,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  HeadingLevel,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import { escaped, printable } from '../markup.js';
import {
  numbersOf,
  runsOf,
  sharesOf,
  type Align,
  type Block,
  type Document,
  type Table,
  type Words,
} from '../model.js';
import { rezipped } from '../zip.js';

/** The font of official papers; where it is missing, office programs take one of the same measure. */
const FONT = 'Times New Roman';
/** In half points. */
const SIZE = { normal: 28, small: 20, table: 22, footer: 16 } as const;
const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 } as const;
const PAGE = { width: 210, height: 297 } as const;

/** A Word file of the 2007 format, the same bytes for the same document. */
export async function renderDocx(document: Document): Promise<Buffer> {
  const { blocks, title, language, footer = [], author } = document;
  const landscape = document.orientation === 'landscape';
  const width = mm((landscape ? PAGE.height : PAGE.width) - MARGINS.left - MARGINS.right);
  const file = new DocxDocument({
    title: printable(title),
    styles: {
      default: {
        document: {
          run: { font: FONT, size: SIZE.normal, language: { value: `${language}-KZ` } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: {
              width: mm(PAGE.width),
              height: mm(PAGE.height),
              orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: {
              top: mm(MARGINS.top),
              bottom: mm(MARGINS.bottom),
              left: mm(MARGINS.left),
              right: mm(MARGINS.right),
            },
          },
        },
        footers: { default: footerOf(footer) },
        children: blocks.flatMap((block) => blockOf(block, width, false)),
      },
    ],
  });
  const packed = await Packer.toBuffer(file);
  return rezipped(packed, { 'docProps/core.xml': coreProperties(title, author) });
}

/** Without the moments and the made-up author that the library writes. */
const coreProperties = (title: string, author = ''): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
  `<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator></cp:coreProperties>`;

function footerOf(lines: readonly string[]): Footer {
  const small = (children: readonly string[]) => new TextRun({ children: [...children], size: SIZE.footer });
  return new Footer({
    children: [
      ...lines.map((line) => new Paragraph({ children: [small([printable(line)])] })),
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [small([PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES])],
      }),
    ],
  });
}

const alignments = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  centre: AlignmentType.CENTER,
  justify: AlignmentType.BOTH,
} as const satisfies Readonly<Record<Align, unknown>>;

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

/** @param kept whether the next block must stand on the same page */
function blockOf(block: Block, width: number, kept: boolean): readonly (Paragraph | DocxTable)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: headingLevels[block.level],
          alignment: block.level === 3 ? AlignmentType.LEFT : AlignmentType.CENTER,
          keepNext: true,
          spacing: { before: block.level === 1 ? 120 : 200, after: 160 },
          children: runs([{ text: block.text, strong: true }], SIZE.normal),
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          ...paragraphOf(block.align, block.indent === true),
          keepNext: kept,
          keepLines: kept,
          children: runs(block.words, block.size === 'small' ? SIZE.small : SIZE.normal),
        }),
      ];
    case 'table':
      return [
        tableOf(block, width, kept),
        new Paragraph({ spacing: { after: 60 }, keepNext: kept, children: [] }),
      ];
    case 'approval':
      return [
        bare([50, 50], [['', block.lines.join('\n')]], width, kept),
        new Paragraph({ keepNext: kept, children: [] }),
      ];
    case 'signature':
      return [
        new Paragraph({ keepNext: true, children: [] }),
        bare(
          [60, 40],
          [[[{ text: block.position, strong: true }], [{ text: block.name, strong: true }]]],
          width,
          kept,
        ),
        new Paragraph({ keepNext: kept, children: [] }),
      ];
    case 'figures':
      return [
        tableOf(
          {
            kind: 'table',
            columns: block.figures.map(() => ({ title: '', share: 1, align: 'centre' as const })),
            rows: [
              block.figures.map(({ value, label, note }) => [
                { text: value, strong: true },
                { text: `\n${label}${note === undefined ? '' : `\n${note}`}` },
              ]),
            ],
          },
          width,
          kept,
        ),
        new Paragraph({ keepNext: kept, children: [] }),
      ];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            indent: { left: mm(12.5), hanging: mm(5) },
            alignment: AlignmentType.BOTH,
            spacing: { after: 60 },
            keepNext: kept,
            children: runs([{ text: '–  ' }, ...runsOf(item)], SIZE.normal),
          }),
      );
    case 'together':
      return block.blocks.flatMap((one, place) =>
        blockOf(one, width, place < block.blocks.length - 1 || kept),
      );
    case 'rule':
      return [
        new Paragraph({
          border: { bottom: { style: BorderStyle.SINGLE, size: 8, color: '000000', space: 1 } },
          spacing: { after: 160 },
          children: [],
        }),
      ];
    case 'page-break':
      return [new Paragraph({ pageBreakBefore: true, children: [] })];
  }
}

const paragraphOf = (align: Align | undefined, indent: boolean): IParagraphOptions => ({
  alignment: alignments[align ?? 'left'],
  spacing: { after: 100 },
  ...(indent ? { indent: { firstLine: mm(12.5) } } : {}),
});

/** A table without lines that only places things. */
const bare = (
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

function tableOf(table: Table, width: number, kept: boolean, size?: number): DocxTable {
  const { columns, rows, titles = false, numbered = false, lines = 'all' } = table;
  const ordinary = lines === 'none' ? SIZE.normal : SIZE.table;
  const letters = size ?? (table.size === 'small' ? SIZE.small : ordinary);
  const widths = sharesOf(columns).map((share) => Math.floor((share * width) / 100));
  const cell = (content: Words, place: number, align: Align, head: boolean) =>
    new TableCell({
      width: { size: widths[place] ?? 0, type: WidthType.DXA },
      verticalAlign: head ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
      margins: { top: 40, bottom: 40, left: lines === 'none' ? 0 : 80, right: 80 },
      children: [
        new Paragraph({
          alignment: alignments[align],
          keepNext: kept,
          children: runs(head ? runsOf(content).map((run) => ({ ...run, strong: true })) : content, letters),
        }),
      ],
    });
  const row = (cells: readonly Words[], head: boolean) =>
    new TableRow({
      ...(head ? { tableHeader: true } : {}),
      cantSplit: true,
      children: cells.map((content, place) =>
        cell(content, place, head ? 'centre' : (columns[place]?.align ?? 'left'), head),
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
      ...rows.map((cells) => row(cells, false)),
    ],
  });
}

/** A new line inside a run is a break of its own. */
const runs = (words: Words, size: number): TextRun[] =>
  runsOf(words).flatMap(({ text, strong = false, italic = false }) =>
    printable(text)
      .split('\n')
      .map((line, place) => new TextRun(runOptions(line, { strong, italic, size, broken: place > 0 }))),
  );

interface Manner {
  readonly strong: boolean;
  readonly italic: boolean;
  readonly size: number;
  readonly broken: boolean;
}

const runOptions = (text: string, { strong, italic, size, broken }: Manner): IRunOptions => ({
  text,
  bold: strong,
  italics: italic,
  size,
  font: FONT,
  color: '000000',
  ...(broken ? { break: 1 } : {}),
});
