import { plainWords, type Block, type Document } from '../model.js';

/** The words alone: for an SMS gateway, the body of an e-mail, a search, a test. */
export const renderText = ({ blocks }: Document): string =>
  `${blocks
    .map(text)
    .filter((part) => part !== '')
    .join('\n\n')}\n`;

function text(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'paragraph':
      return plainWords(block.words);
    case 'table':
      return [
        ...(block.titles === true ? [block.columns.map(({ title }) => title).join(' | ')] : []),
        ...block.rows.map(
          (row, line) =>
            '    '.repeat(block.levels?.[line] ?? 0) +
            row
              .map(plainWords)
              .filter((cell) => block.lines !== 'none' || cell !== '')
              .join(' | '),
        ),
      ].join('\n');
    case 'approval':
      return block.lines.join('\n');
    case 'signature':
      return `${block.position} — ${block.name}`;
    case 'figures':
      return block.figures.map(({ value, label }) => `${label}: ${value}`).join('\n');
    case 'list':
      return block.items.map((item) => `– ${plainWords(item)}`).join('\n');
    case 'together':
      return block.blocks.map(text).join('\n\n');
    case 'rule':
    case 'page-break':
      return '';
  }
}
