import {
  heading,
  paragraph,
  table,
  together,
  type Block,
  type Document,
  type DocumentLanguage,
} from '@qabyldau/documents';
import type { NamedReport } from './report-of.js';
import { shownReport, type ShownReport } from './shown-report.js';

/** A section of more lines than this may be parted by the end of a page. */
const FITS_A_PAGE = 25;

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
      { kind: 'figures', figures: report.keyFigures },
      ...report.sections.flatMap((section) => sectionBlocks(section, report.columns)),
      ...(report.remarks === undefined
        ? []
        : [paragraph(report.remarks, { align: 'justify', indent: true })]),
      together(
        heading(report.stampTitle, 3),
        ...report.stamp.map((line) => paragraph(line, { size: 'small' })),
      ),
      { kind: 'signature', position: report.signatory, name: '' },
    ],
    footer: [`${report.columns[1]} · ${report.hash.slice(0, 16)}`],
  };
}

function sectionBlocks(
  { title, cells }: ShownReport['sections'][number],
  [label, value, was, change]: ShownReport['columns'],
): readonly Block[] {
  const rows = cells.map((cell) => [
    cell.level === 0 ? [{ text: cell.label, strong: true }] : `\u00a0\u00a0\u00a0\u00a0${cell.label}`,
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
      { titles: true, size: 'small' },
    ),
  ];
  return cells.length > FITS_A_PAGE ? blocks : [together(...blocks)];
}
