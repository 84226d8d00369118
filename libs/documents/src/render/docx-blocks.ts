import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip as mm,
  HeadingLevel,
  Paragraph,
  type IParagraphOptions,
  type Table as DocxTable,
} from 'docx';
import { runsOf, type Align, type Block } from '../model.js';
import { alignments, runs, SIZE } from './docx-runs.js';
import { figuresOf } from './docx-figures.js';
import { bare, tableOf } from './docx-table.js';

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

/** @param kept whether the next block must stand on the same page */
export function blockOf(block: Block, width: number, kept: boolean): readonly (Paragraph | DocxTable)[] {
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
        new Paragraph({ spacing: { after: 60 }, keepNext: kept, run: { size: SIZE.gap }, children: [] }),
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
      return [figuresOf(block.figures, width, kept), new Paragraph({ keepNext: kept, children: [] })];
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
          run: { size: SIZE.gap },
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
