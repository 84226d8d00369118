/** A value as tables of figures hold it. */
export type CellValue = string | number | null;

/** What a spreadsheet program would take for a formula, it must take for text. */
const formula = /^[=+\-@\t\r]/;

/** Text that no spreadsheet program runs as a formula. Numbers, which are ours, stay numbers. */
export const unformulated = (value: string): string => (formula.test(value) ? `'${value}` : value);

/** RFC 4180 with a byte order mark, without which office programs break every Kazakh letter. */
export const renderCsv = (titles: readonly string[], rows: Iterable<readonly CellValue[]>): Buffer =>
  Buffer.from(`\uFEFF${[titles, ...rows].map((line) => csvLine(line)).join('')}`, 'utf8');

export type Separator = ',' | ';';

/** One line, with its end: for whoever streams. */
export const csvLine = (values: readonly CellValue[], separator: Separator = ','): string =>
  `${values.map((value) => field(value, separator)).join(separator)}\r\n`;

function field(value: CellValue, separator: Separator): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = unformulated(value);
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
