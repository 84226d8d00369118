import { strToU8, Zip, ZipDeflate, ZipPassThrough, type ZipInputFile } from 'fflate';
import { escaped } from '../markup.js';
import type { CellValue } from './csv.js';

/** A sheet of any length, taken a page of rows at a time. */
export interface WorkbookStream {
  readonly name: string;
  readonly titles: readonly string[];
  /** In characters, by column. */
  readonly widths: readonly number[];
  readonly pages: AsyncIterable<readonly (readonly CellValue[])[]>;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The parts of a workbook beside its one sheet. */
const parts = (title: string): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
  '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${escaped(sheetName(title))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
});

/**
 * A workbook of one sheet, written while its rows come: only a page is held. The same rows give the same bytes.
 * A text is never a formula: cells are typed.
 */
export async function* streamWorkbook(sheet: WorkbookStream): AsyncGenerator<Uint8Array, void, undefined> {
  const { name, titles, widths, pages } = sheet;
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  for (const [path, content] of Object.entries(parts(name))) {
    const part = new ZipPassThrough(path);
    addUndated(zip, part);
    part.push(strToU8(content), true);
  }
  const rows = new ZipDeflate('xl/worksheets/sheet1.xml', { level: 6 });
  addUndated(zip, rows);
  const head = titles.map((title) => textCell(title, ' s="1"')).join('');
  rows.push(strToU8(`${sheetStart(widths)}<row>${head}</row>`));
  for await (const page of pages) {
    const line = (cells: readonly CellValue[]) => `<row>${cells.map(cellXml).join('')}</row>`;
    rows.push(strToU8(page.map(line).join('')));
    yield* ready.splice(0);
  }
  rows.push(strToU8('</sheetData></worksheet>'), true);
  zip.end();
  yield* ready.splice(0);
}

/** The earliest moment that a zip file can name: says nothing of when the file was made. */
function addUndated(zip: Zip, file: ZipInputFile): void {
  file.mtime = new Date(1980, 0, 1);
  file.os = 0;
  zip.add(file);
}

const sheetStart = (widths: readonly number[]): string =>
  `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths
    .map((width, place) => {
      const at = String(place + 1);
      return `<col min="${at}" max="${at}" width="${String(width)}" customWidth="1"/>`;
    })
    .join('')}</cols><sheetData>`;

function cellXml(value: CellValue): string {
  if (value === null) return '<c/>';
  return typeof value === 'number' ? `<c><v>${String(value)}</v></c>` : textCell(value);
}

const textCell = (text: string, style = ''): string =>
  `<c t="inlineStr"${style}><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

/** Thirty-one characters at most, without those that a sheet's name may not have. */
const sheetName = (name: string): string => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);
