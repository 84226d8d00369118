import { unzippedTexts } from '../zip.js';
import { csvLine } from './csv.js';
import { streamWorkbook } from './workbook-stream.js';

const pages = async function* () {
  yield [['=1+1', 'Қазақша <әріп>', 3, null] as const];
  yield [['\u0001б', 'x', -4, 'y'] as const];
};
const sheet = () => ({
  name: 'Тізім: [1]',
  titles: ['А', 'Ә', 'Б', 'В'],
  widths: [10, 10, 5, 5],
  pages: pages(),
});

async function written(): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of streamWorkbook(sheet())) parts.push(part);
  return Buffer.concat(parts);
}

it('writes typed cells: a text is never a formula', async () => {
  const files = unzippedTexts(await written());
  const rows = files['xl/worksheets/sheet1.xml'] ?? '';
  expect(rows).toContain('<t xml:space="preserve">=1+1</t>');
  expect(rows).not.toContain('<f>');
  expect(rows).toContain('Қазақша &lt;әріп&gt;');
  expect(rows).toContain('<c><v>-4</v></c>');
  expect(rows).toContain('>б<');
  expect(files['xl/workbook.xml']).toContain('name="Тізім   1 "');
});

it('is the same bytes every time', async () => {
  expect(await written()).toEqual(await written());
});

it('parts lines of values by what is asked, and quotes what holds it', () => {
  expect(csvLine(['a;b', 'c,d', -1, '-1'], ';')).toBe(`"a;b";c,d;-1;'-1\r\n`);
  expect(csvLine(['a;b', 'c,d', null])).toBe('a;b,"c,d",\r\n');
});
