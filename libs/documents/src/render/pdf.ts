import pdfmake from 'pdfmake';
import type {
  Content,
  ContentTable,
  ContentText,
  TableCell,
  TDocumentDefinitions,
} from 'pdfmake/interfaces.js';
import { FONT_NAME, fontFiles, isFontFile } from '../fonts.js';
import { printable } from '../markup.js';
import { heldInWord, unbroken } from '../words/unbroken.js';
import {
  numbersOf,
  runsOf,
  sharesOf,
  type Align,
  type Block,
  type Document,
  type Run,
  type Table,
  type Words,
} from '../model.js';

pdfmake.setFonts({ [FONT_NAME]: { ...fontFiles } });
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(isFontFile);

const POINTS_A_MM = 72 / 25.4;
const mm = (length: number): number => Math.round(length * POINTS_A_MM * 100) / 100;
const SIZE = { normal: 14, small: 10, table: 11, footer: 8 } as const;
const MARGINS = { left: 30, top: 20, right: 15, bottom: 22 } as const;
const PAGE = { width: 210, height: 297 } as const;
/** Less than this at the foot of a page, and a heading goes to the next one, with what it stands above. */
const HEADING_ROOM = mm(36);
/** Documents say themselves of when they are; the file says nothing. */
const NO_MOMENT = new Date(Date.UTC(2000, 0, 1));

/** A PDF with its fonts in it, the same bytes for the same document. */
export async function renderPdf(document: Document): Promise<Buffer> {
  const { title, author, orientation = 'portrait', blocks, footer = [], language, madeFrom } = document;
  const sheet = orientation === 'landscape' ? PAGE.height : PAGE.width;
  const width = mm(sheet - MARGINS.left - MARGINS.right);
  const small = { fontSize: SIZE.footer, color: '#444444' };
  const definition: TDocumentDefinitions = {
    pageSize: 'A4',
    pageOrientation: orientation,
    pageMargins: [
      mm(MARGINS.left),
      mm(MARGINS.top),
      mm(MARGINS.right),
      mm(MARGINS.bottom) + footer.length * SIZE.footer,
    ],
    language: `${language}-KZ`,
    info: {
      title: printable(title),
      creationDate: NO_MOMENT,
      modDate: NO_MOMENT,
      producer: 'Qabyldau',
      creator: 'Qabyldau',
      ...(author === undefined ? {} : { author: printable(author) }),
      ...(madeFrom === undefined ? {} : { subject: printable(madeFrom) }),
    },
    defaultStyle: { font: FONT_NAME, fontSize: SIZE.normal, lineHeight: 1.05 },
    content: blocks.flatMap((block) => contentOf(block, width)),
    pageBreakBefore: ({ headlineLevel, startPosition: { verticalRatio, pageInnerHeight } }) =>
      headlineLevel !== undefined && (1 - verticalRatio) * pageInnerHeight < HEADING_ROOM,
    footer: (page, pages) => ({
      margin: [mm(MARGINS.left), mm(6), mm(MARGINS.right), 0],
      columns: [
        { ...small, width: '*', text: printable(footer.join('\n')) },
        { ...small, width: 'auto', alignment: 'right', text: `${page} / ${pages}` },
      ],
    }),
  };
  return Buffer.from(await pdfmake.createPdf(definition).getBuffer());
}

const alignments = {
  left: 'left',
  right: 'right',
  centre: 'center',
  justify: 'justify',
} as const satisfies Readonly<Record<Align, unknown>>;

function contentOf(block: Block, width: number): Content[] {
  switch (block.kind) {
    case 'heading':
      return [{ ...headingOf(block), headlineLevel: block.level }];
    case 'paragraph':
      return [paragraphOf(block)];
    case 'table':
      return [tableOf(block, width)];
    case 'approval':
      return [
        {
          columns: [
            { width: '*', text: '' },
            { width: '50%', text: text(block.lines.join('\n')) },
          ],
          margin: [0, 0, 0, 14],
        },
      ];
    case 'signature':
      return [
        {
          unbreakable: true,
          margin: [0, 20, 0, 12],
          columns: [
            { width: '60%', text: text(block.position), bold: true },
            { width: '40%', text: text(block.name), bold: true },
          ],
        },
      ];
    case 'figures':
      return [figures(block.figures)];
    case 'list':
      return [
        {
          stack: block.items.map((item) => ({
            columns: [
              { width: 12, text: '–' },
              { width: '*', text: text(item), alignment: 'justify' },
            ],
            margin: [mm(7.5), 0, 0, 3],
          })),
        },
      ];
    case 'together':
      return [{ unbreakable: true, stack: block.blocks.flatMap((one) => heldContentOf(one, width)) }];
    case 'rule':
      return [
        {
          canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 1 }],
          margin: [0, 2, 0, 10],
        },
      ];
    case 'page-break':
      return [{ text: '', pageBreak: 'after' }];
  }
}

/** In what is not parted anyway, no heading asks for a new page: pdfmake would lose the whole of it. */
const heldContentOf = (block: Block, width: number): Content[] =>
  block.kind === 'heading' ? [headingOf(block)] : contentOf(block, width);

type Of<K extends Block['kind']> = Extract<Block, { readonly kind: K }>;

const headingOf = ({ text: words, level }: Of<'heading'>): ContentText => ({
  text: printable(words),
  bold: true,
  alignment: level === 3 ? 'left' : 'center',
  margin: [0, level === 1 ? 6 : 10, 0, 8],
});

const paragraphOf = ({ words, align = 'left', size, indent }: Of<'paragraph'>): Content => ({
  text: text(words),
  alignment: alignments[align],
  fontSize: size === 'small' ? SIZE.small : SIZE.normal,
  margin: [0, 0, 0, 5],
  ...(indent === true ? { leadingIndent: mm(12.5) } : {}),
});

const figures = (all: Of<'figures'>['figures']): ContentTable => ({
  margin: [0, 4, 0, 12],
  table: {
    widths: all.map(() => '*'),
    body: [
      all.map(({ value, label, note }) => ({
        alignment: 'center',
        stack: [
          { text: printable(value), bold: true, fontSize: 18 },
          { text: printable(label), fontSize: SIZE.table },
          ...(note === undefined ? [] : [{ text: printable(note), fontSize: SIZE.small }]),
        ],
      })),
    ],
  },
});

/** Room between the lines of a table and the words, on each side. */
const PADDING = 4;
/** How far in a row begins that belongs to the one above. */
const STEP_IN = 12;

function tableOf(table: Table, width: number): ContentTable {
  const { columns, rows, titles = false, numbered = false, lines = 'all', size, levels } = table;
  const padding = lines === 'none' ? 0 : PADDING;
  const inner = width - columns.length * 2 * padding - (lines === 'none' ? 0 : columns.length + 1);
  const fontSize = lines === 'none' ? SIZE.normal : size === 'small' ? SIZE.small : SIZE.table;
  const head = (content: string): TableCell => ({
    text: text(content),
    bold: true,
    alignment: 'center',
    fontSize,
  });
  const cell = (content: Words, place: number, level = 0): TableCell => ({
    text: text(content),
    fontSize,
    alignment: alignments[columns[place]?.align ?? 'left'],
    ...(place === 0 && level > 0 ? { margin: [level * STEP_IN, 0, 0, 0] } : {}),
  });
  const headRows = [
    ...(titles ? [columns.map(({ title }) => head(title))] : []),
    ...(numbered ? [numbersOf(columns).map(head)] : []),
  ];
  const body = [
    ...headRows,
    ...rows.map((row, line) => row.map((content, place) => cell(content, place, levels?.[line]))),
  ];
  return {
    margin: [0, 2, 0, 10],
    layout: {
      hLineWidth: () => (lines === 'none' ? 0 : 0.7),
      vLineWidth: () => (lines === 'none' ? 0 : 0.7),
      paddingLeft: () => padding,
      paddingRight: () => padding,
    },
    table: {
      widths: sharesOf(columns).map((share) => (share * inner) / 100),
      headerRows: headRows.length,
      dontBreakRows: true,
      ...(headRows.length === 0 ? {} : { keepWithHeaderRows: 1 }),
      body,
    },
  };
}

const text = (words: Words) =>
  settled(runsOf(words)).map(({ text: letters, strong, italic }) => ({
    // At the hyphen of a number pdfmake ends no line: there it stays the one that people search for.
    text: unbroken(printable(letters)).replace(heldInWord, '\u2011'),
    ...(strong === undefined ? {} : { bold: strong }),
    ...(italic === undefined ? {} : { italics: italic }),
  }));

/** A justified line is stretched wherever it could break: what closes a word in another run goes with the word. */
function settled(runs: readonly Run[]): readonly Run[] {
  return runs.reduce<readonly Run[]>((before, run) => {
    const last = before.at(-1);
    const closing = /^[ ,.;:!?)»]+/u.exec(run.text)?.[0];
    if (last === undefined || closing === undefined) return [...before, run];
    const rest = run.text.slice(closing.length);
    const joined = [...before.slice(0, -1), { ...last, text: last.text + closing }];
    return rest === '' ? joined : [...joined, { ...run, text: rest }];
  }, []);
}
