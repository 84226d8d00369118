import {
  AlignmentType,
  convertMillimetersToTwip as mm,
  Document as DocxDocument,
  Footer,
  PageNumber,
  PageOrientation,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import { escaped, printable } from '../markup.js';
import type { Document } from '../model.js';
import { rezipped } from '../zip.js';
import { blockOf } from './docx-blocks.js';
import { FONT, SIZE } from './docx-runs.js';

const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 } as const;
const PAGE = { width: 210, height: 297 } as const;

/** A Word file of the 2007 format, the same bytes for the same document. */
export async function renderDocx(document: Document): Promise<Buffer> {
  const { blocks, title, language, footer = [], author, madeFrom } = document;
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
  return rezipped(packed, { 'docProps/core.xml': coreProperties(title, author, madeFrom) });
}

/** Without the moments and the made-up author that the library writes. */
const coreProperties = (title: string, author = '', madeFrom?: string): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
  `<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator>` +
  `${madeFrom === undefined ? '' : `<dc:description>${escaped(madeFrom)}</dc:description>`}</cp:coreProperties>`;

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
