import { AlignmentType, NoBreakHyphen, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import { printable } from '../markup.js';
import { runsOf, type Align, type Words } from '../model.js';
import { heldHyphen, unbroken } from '../words/unbroken.js';

/** The font of official papers; where it is missing, office programs take one of the same measure. */
export const FONT = 'Times New Roman';
/** In half points. */
export const SIZE = { figure: 40, normal: 28, small: 20, table: 22, footer: 16, gap: 8 } as const;

export const alignments = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  centre: AlignmentType.CENTER,
  justify: AlignmentType.BOTH,
} as const satisfies Readonly<Record<Align, unknown>>;

/** The words in their manner; a new line inside a run is a break of its own. */
export const runs = (words: Words, size: number): ParagraphChild[] =>
  runsOf(words).flatMap(({ text, strong = false, italic = false }) =>
    unbroken(printable(text))
      .split('\n')
      .map((line, place) => {
        const options: IRunOptions = {
          children: withHyphens(line),
          bold: strong,
          italics: italic,
          size,
          font: FONT,
          color: '000000',
          ...(place > 0 ? { break: 1 } : {}),
        };
        return new TextRun(options);
      }),
  );

/** Word has an element of its own for a hyphen at which no line ends: who copies the words gets a plain one. */
const withHyphens = (line: string): (string | NoBreakHyphen)[] =>
  line
    .split(heldHyphen)
    .flatMap((part, place) => [
      ...(place === 0 ? [] : [new NoBreakHyphen()]),
      ...(part === '' ? [] : [part]),
    ]);
