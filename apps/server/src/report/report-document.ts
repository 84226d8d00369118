import {
  heading,
  paragraph,
  plainWords,
  table,
  together,
  type Block,
  type Document,
  type DocumentLanguage,
  type KeyFigure,
} from '@qabyldau/documents';
import type { NamedReport } from './report-of.js';
import { shownReport, type ShownReport } from './shown-report.js';

/** A section of more lines than this may be parted by the end of a page. */
const FITS_A_PAGE = 14;
/** In letters. */
const FITS_HALF_A_PAGE = 1_500;

/** The report as it is printed and signed. */
export function documentOf(made: NamedReport, language: DocumentLanguage): Document {
  const report = shownReport(made, made.body, made.names, language);
  return {
    title: `${report.title}. ${report.body}. ${report.period}`,
    language,
    orientation: 'portrait',
    author: report.body,
    blocks: [
      paragraph(report.addressee, { align: 'right' }),
      heading(report.title),
      paragraph([{ text: report.body, strong: true }], { align: 'centre' }),
      paragraph(report.period, { align: 'centre' }),
      paragraph(report.covers, { align: 'centre', size: 'small' }),
      together(heading(report.generalTitle, 2), { kind: 'figures', figures: report.keyFigures.map(figure) }),
      ...withSignature(
        [
          ...report.sections.flatMap((section) => sectionBlocks(section, report.columns)),
          ...paragraphsOf(report.remarks),
        ],
        together(
          { kind: 'signature', position: report.signatory, name: '____________________' },
          paragraph(report.signedOn),
        ),
      ),
      together(
        heading(report.stampTitle, 3),
        ...report.stamp.map((line) => paragraph(line, { size: 'small' })),
      ),
    ],
    footer: [`${report.columns[1]} · ${report.hash.slice(0, 16)}`],
  };
}

const figure = ({ value, label, note }: ShownReport['keyFigures'][number]): KeyFigure => ({
  value,
  label,
  ...(note === undefined ? {} : { note }),
});

const paragraphsOf = (text: string | undefined): readonly Block[] =>
  (text ?? '')
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => paragraph(line, { align: 'justify', indent: true }));

/** Whoever signs sees above the signature what is signed. */
function withSignature(blocks: readonly Block[], signature: Block): readonly Block[] {
  const last = blocks.at(-1);
  if (last === undefined || isLong(last)) return [...blocks, signature];
  return [...blocks.slice(0, -1), together(last, signature)];
}

const isLong = (block: Block): boolean =>
  block.kind === 'table' || (block.kind === 'paragraph' && plainWords(block.words).length > FITS_HALF_A_PAGE);

function sectionBlocks(
  { title, cells }: ShownReport['sections'][number],
  [label, value, was, change]: ShownReport['columns'],
): readonly Block[] {
  const rows = cells.map((cell) => [
    cell.level === 0 ? [{ text: cell.label, strong: true }] : cell.label,
    cell.value,
    cell.was,
    cell.change,
  ]);
  const blocks: readonly Block[] = [
    heading(title, 2),
    table(
      [
        { title: label, share: 56 },
        { title: value, share: 13, align: 'right' },
        { title: was, share: 13, align: 'right' },
        { title: change, share: 18, align: 'right' },
      ],
      rows,
      { titles: true, size: 'small', levels: cells.map(({ level }) => level) },
    ),
  ];
  return cells.length > FITS_A_PAGE ? blocks : [together(...blocks)];
}
