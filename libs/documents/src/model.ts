/** The languages that documents are written in (P21). */
export type DocumentLanguage = 'kk' | 'ru';

export type Align = 'left' | 'right' | 'centre' | 'justify';

/** A stretch of text in one manner. */
export type Run = { readonly text: string; readonly strong?: boolean; readonly italic?: boolean };

/** What may stand in a cell or a paragraph: plain words, or runs. `\n` begins a new line. */
export type Words = string | readonly Run[];

export type Heading = { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string };

export type Paragraph = {
  readonly kind: 'paragraph';
  readonly words: Words;
  readonly align?: Align;
  /** The first line begins a little to the right, as in official letters. */
  readonly indent?: boolean;
  readonly size?: 'normal' | 'small';
};

export type Column = {
  readonly title: string;
  /** Share of the width of the page; shares need not add up to anything. */
  readonly share: number;
  readonly align?: Align;
};

export type Table = {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Words[])[];
  /** The titles stand on every page again; left out, there is no row of titles. */
  readonly titles?: boolean;
  /** A row under the titles with the numbers of the columns, as forms have it. */
  readonly numbered?: boolean;
  readonly lines?: 'all' | 'none';
  readonly size?: 'normal' | 'small';
  /** How far in the first cell of each row begins: 1 for what belongs to the row above. */
  readonly levels?: readonly number[];
};

/** "Бекітемін" / «Утверждаю» in the upper right corner, with a place for the signature. */
export type Approval = { readonly kind: 'approval'; readonly lines: readonly string[] };

/** Position on the left, place of the signature, name on the right. Never torn from itself. */
export type Signature = { readonly kind: 'signature'; readonly position: string; readonly name: string };

/** A figure that matters more than the rest: large, with what it counts beneath. */
export type KeyFigure = { readonly value: string; readonly label: string; readonly note?: string };
export type KeyFigures = { readonly kind: 'figures'; readonly figures: readonly KeyFigure[] };

export type List = { readonly kind: 'list'; readonly items: readonly Words[] };

/** What must not be parted by the end of a page. */
export type Together = { readonly kind: 'together'; readonly blocks: readonly Block[] };

export type Rule = { readonly kind: 'rule' };
export type PageBreak = { readonly kind: 'page-break' };

export type Block =
  Heading | Paragraph | Table | Approval | Signature | KeyFigures | List | Together | Rule | PageBreak;

/** A document, whatever file it becomes. The same document always becomes the same bytes. */
export interface Document {
  readonly title: string;
  readonly language: DocumentLanguage;
  readonly orientation?: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
  /** Small print at the foot of every page, beside the number of the page: what made it, from what. */
  readonly footer?: readonly string[];
  /** What made it, exactly: stands in the properties of the file, for programs. */
  readonly madeFrom?: string;
  /** The body or office that it comes from. */
  readonly author?: string;
}

export const heading = (text: string, level: Heading['level'] = 1): Heading => ({
  kind: 'heading',
  level,
  text,
});

export const paragraph = (words: Words, how: Omit<Paragraph, 'kind' | 'words'> = {}): Paragraph => ({
  kind: 'paragraph',
  words,
  ...how,
});

export const table = (
  columns: Table['columns'],
  rows: Table['rows'],
  how: Omit<Table, 'kind' | 'columns' | 'rows'> = { titles: true },
): Table => ({ kind: 'table', columns, rows, ...how });

export const together = (...blocks: readonly Block[]): Together => ({ kind: 'together', blocks });

/** The runs of any words. */
export const runsOf = (words: Words): readonly Run[] =>
  typeof words === 'string' ? [{ text: words }] : words;

/** The words without their manner. */
export const plainWords = (words: Words): string =>
  runsOf(words)
    .map(({ text }) => text)
    .join('');

/** Width of each column in hundredths of the whole; they add up to 100. */
export function sharesOf(columns: readonly Column[]): readonly number[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => (share * 100) / whole);
}

/** The row of column numbers that forms have under their titles. */
export const numbersOf = (columns: readonly Column[]): readonly string[] =>
  columns.map((_, place) => String(place + 1));
