import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { extractText, getDocumentProxy } from 'unpdf';
import { fontFiles } from './fonts.js';
import { heading, paragraph, table, together, type Document } from './model.js';
import { documentFormats, render } from './render.js';
import { unzippedTexts } from './zip.js';

const alphabets =
  'АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯаәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя' +
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' +
  '.,;:!?()«»"“”„№§%–—-/+=…•·₸\u00A0';

const everything: Document = {
  title: 'Тексеру құжаты',
  language: 'kk',
  author: 'Үлгі облысы әкімінің аппараты',
  blocks: [
    { kind: 'approval', lines: ['Бекітемін', '____________ Ә. Смаилов'] },
    heading('Кесте <b>', 1),
    paragraph(alphabets, { align: 'justify', indent: true }),
    paragraph([{ text: 'қалың', strong: true }, { text: ' көлбеу', italic: true }, { text: '\nекінші жол' }]),
    table(
      [
        { title: 'Т.А.Ә.', share: 2 },
        { title: 'Саны', share: 1, align: 'right' },
      ],
      Array.from({ length: 80 }, (_, n) => [`Өтеғалиева Гүлбаршын ${n}`, String(n)]),
      { titles: true, numbered: true },
    ),
    { kind: 'list', items: ['бірінші', 'екінші'] },
    { kind: 'figures', figures: [{ value: '543', label: 'барлығы', note: '+1,1 %' }] },
    together(paragraph('бірге'), { kind: 'signature', position: 'Басшы', name: 'Ә. Смаилов' }),
    { kind: 'rule' },
    { kind: 'page-break' },
    paragraph('соңы\u0000', { size: 'small' }),
  ],
  footer: ['Үлгі: reply, 1-нұсқа'],
};

it.each(Object.entries(fontFiles))('the %s font has every letter of Kazakh and Russian', (_, file) => {
  const font = create(readFileSync(file));
  const lacking = Array.from(alphabets).filter(
    (letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
  );
  expect(lacking).toEqual([]);
});

it.each(documentFormats)('%s: the same document, the same bytes', async (format) => {
  const first = await render(everything, format);
  // Whatever the clock says: two seconds are what a zip file can tell apart.
  jest.useFakeTimers({
    now: new Date('2031-05-05T05:05:05Z'),
    doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'],
  });
  try {
    expect((await render(everything, format)).equals(first)).toBe(true);
  } finally {
    jest.useRealTimers();
  }
});

it('DOCX: the words, the repeated titles, and nobody who made it', async () => {
  const files = unzippedTexts(await render(everything, 'docx'));
  const body = files['word/document.xml'] ?? '';
  const words = body.replace(/<[^>]+>/g, '');
  for (const said of [alphabets.slice(0, 60), 'Өтеғалиева Гүлбаршын 79', 'Кесте &lt;b&gt;', 'екінші жол'])
    expect(words).toContain(said);
  expect(body.match(/<w:tblHeader/g)).toHaveLength(2);
  expect(body).not.toContain('\u0000');
  expect(files['docProps/core.xml']).not.toMatch(/\d{4}-\d\d-\d\d/);
  expect(Object.values(files).join('')).toContain('Үлгі: reply, 1-нұсқа');
});

it('PDF: pages, and its fonts inside', async () => {
  const pdf = (await render(everything, 'pdf')).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(2);
  expect(pdf.match(/\/FontFile2 \d+ 0 R/g)?.length).toBeGreaterThanOrEqual(2);
  expect(pdf).toContain('(D:20000101000000Z)');
});

it('HTML: nothing of what was written becomes markup', async () => {
  const html = (await render(everything, 'html')).toString('utf8');
  expect(html).toContain('Кесте &lt;b&gt;');
  expect(html).toContain('<thead>');
  expect(html).not.toMatch(/<script|src=|url\(/);
});

it('XLSX: figures are numbers, words are text', async () => {
  const { 'xl/worksheets/sheet1.xml': sheet = '', ...rest } = unzippedTexts(await render(everything, 'xlsx'));
  expect(sheet).toContain('<v>79</v>');
  expect(sheet + Object.values(rest).join('')).toContain('Өтеғалиева Гүлбаршын 79');
});

describe('a registration number', () => {
  const numbered: Document = {
    title: 'Нөмір',
    language: 'kk',
    blocks: Array.from({ length: 12 }, (_, n) =>
      paragraph(`${'а'.repeat(n + 1)} 2026-000169, `.repeat(12), { align: 'justify' }),
    ),
  };

  it('has a hyphen of its own in DOCX, at which no line ends', async () => {
    const { 'word/document.xml': body = '' } = unzippedTexts(await render(numbered, 'docx'));
    expect(body.match(/<w:noBreakHyphen\/>/g)).toHaveLength(144);
  });

  it('stands on one line of a page in HTML', async () => {
    const html = (await render(numbered, 'html')).toString('utf8');
    expect(html).toContain('<span class="held">2026-000169,</span>');
    expect(html).toContain('.held{white-space:nowrap}');
  });

  it('is not parted in PDF, and is found there with a plain hyphen', async () => {
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(await render(numbered, 'pdf'))));
    expect(text.join('\n').match(/2026-000169/g)).toHaveLength(144);
  });
});
