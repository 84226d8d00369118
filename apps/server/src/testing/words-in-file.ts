import { unzippedTexts, type Block, type Document, type DocumentFormat } from '@qabyldau/documents';
import { extractText, getDocumentProxy } from 'unpdf';

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
  '&amp;': '&',
};
const withoutTags = (xml: string): string =>
  xml
    .replaceAll('<w:noBreakHyphen/>', '-')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|#39|apos|amp);/g, (entity) => entities[entity] ?? '');

/** Letters and figures in their order: spaces, rules and dashes are layout, and each format has its own. */
export const letters = (text: string): string => text.replace(/[\s|–—\u00A0]/g, '').replaceAll('\u2011', '-');

/**
 * What a reader of the file reads, without what stands at the foot of its pages, as {@link letters}: taken from the
 * file itself, not from what it was made of.
 */
export async function wordsInFile(
  bytes: Uint8Array,
  format: DocumentFormat,
  { blocks, footer = [] }: Document,
): Promise<string> {
  switch (format) {
    case 'txt':
      return letters(new TextDecoder().decode(bytes));
    case 'html':
      return letters(withoutTags(/<main>(.*)<\/main>/s.exec(new TextDecoder().decode(bytes))?.[1] ?? ''));
    case 'docx':
      return letters(withoutTags(fileIn(bytes, 'word/document.xml')));
    case 'xlsx':
      return sheetLetters(bytes).replace(letters(footer.join('')), '');
    case 'pdf':
      return pagesLetters(await pagesOf(bytes), letters(footer.join('')), blocks.flatMap(headsIn));
  }
}

/** What stands at the foot of the pages. */
export async function footOfFile(bytes: Uint8Array, format: DocumentFormat): Promise<string> {
  switch (format) {
    case 'docx':
      return letters(withoutTags(fileIn(bytes, 'word/footer1.xml')));
    case 'html':
      return letters(withoutTags(/<footer>(.*)<\/footer>/s.exec(new TextDecoder().decode(bytes))?.[1] ?? ''));
    case 'pdf':
      return letters((await pagesOf(bytes)).join(''));
    case 'xlsx':
      return sheetLetters(bytes);
    case 'txt':
      return '';
  }
}

const fileIn = (zip: Uint8Array, name: string): string => unzippedTexts(zip)[name] ?? '';

function sheetLetters(bytes: Uint8Array): string {
  const shared = [...fileIn(bytes, 'xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, text]) =>
    withoutTags(text ?? ''),
  );
  const cells = fileIn(bytes, 'xl/worksheets/sheet1.xml').matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs);
  return letters(
    [...cells]
      .map(([, attributes = '', content = '']) =>
        attributes.includes('t="s"') ? (shared[Number(withoutTags(content))] ?? '') : withoutTags(content),
      )
      .join(''),
  );
}

const pages = new WeakMap<Uint8Array, Promise<readonly string[]>>();

/** Reading a PDF takes as long as making it: once will do. */
function pagesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const known = pages.get(bytes);
  if (known !== undefined) return known;
  const read = getDocumentProxy(new Uint8Array(bytes)).then(async (pdf) => (await extractText(pdf)).text);
  pages.set(bytes, read);
  return read;
}

/** Titles of a table stand on every page again, and every page ends with its foot and its number. */
function pagesLetters(all: readonly string[], foot: string, heads: readonly string[]): string {
  return all.reduce((before, page, place) => {
    const whole = letters(page);
    const end = `${foot}${String(place + 1)}/${String(all.length)}`;
    const own = whole.endsWith(end) ? whole.slice(0, -end.length) : whole;
    const head = heads.find((one) => own.startsWith(one) && before.includes(one));
    return before + own.slice(head?.length ?? 0);
  }, '');
}

/** The rows of titles of every table. */
function headsIn(block: Block): readonly string[] {
  if (block.kind === 'together') return block.blocks.flatMap(headsIn);
  return block.kind === 'table' && block.titles === true ? [headOf(block)] : [];
}

/** What is kept on one page is read like anything else. */
const partsOf = (block: Block): readonly Block[] =>
  block.kind === 'together' ? block.blocks.flatMap(partsOf) : [block];

type TableBlock = Extract<Block, { readonly kind: 'table' }>;

const headOf = ({ columns, numbered }: TableBlock): string =>
  letters(
    columns.map(({ title }) => title).join('') +
      (numbered === true ? columns.map((_, place) => String(place + 1)).join('') : ''),
  );

/**
 * The words of a document as a file holds them: where printed forms have numbers of columns, and a figure above what
 * it counts.
 */
export function wordsOfDocument(text: string, format: DocumentFormat, { blocks }: Document): string {
  return (format === 'txt' ? [] : blocks.flatMap(partsOf)).reduce((all, block) => {
    if (block.kind === 'table' && block.numbered === true) {
      return all.replace(letters(block.columns.map(({ title }) => title).join('')), headOf(block));
    }
    if (block.kind !== 'figures') return all;
    const inText = block.figures.map(({ label, value }) => `${label}: ${value}`).join('');
    const inFile = block.figures.map(({ label, value, note = '' }) =>
      format === 'xlsx' ? `${label}${value}` : `${value}${label}${note}`,
    );
    return all.replace(letters(inText), letters(inFile.join('')));
  }, letters(text));
}
