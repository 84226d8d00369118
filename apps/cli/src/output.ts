import { canonicalJson, type Json } from '@qabyldau/kernel';

export const print = (line = ''): void => void process.stdout.write(`${line}\n`);
export const printJson = (value: Json): void => print(canonicalJson(value));

/** In characters; a letter with a combining mark is one. */
const widthOf = (text: string): number => text.normalize('NFC').length;

/** Columns of text, aligned; the last one is not padded. Widths count characters, which Cyrillic letters are. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => widthOf(row[i] ?? ''))));
  const pad = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - widthOf(text)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === row.length - 1 ? cell : pad(cell, widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** One line on standard error that is written over; silent where nobody looks. */
export function progress(): { show(text: string): void; done(): void } {
  if (!process.stderr.isTTY) return plainProgress();
  return {
    show: (text) => void process.stderr.write(`\r\u001b[K${text}`),
    done: () => void process.stderr.write('\r\u001b[K'),
  };
}

/** Without a terminal: a line now and then. */
function plainProgress(): { show(text: string): void; done(): void } {
  const every = 10_000;
  let last = Date.now();
  return {
    show: (text) => {
      if (Date.now() - last < every) return;
      last = Date.now();
      process.stderr.write(`${text}\n`);
    },
    done: () => undefined,
  };
}
