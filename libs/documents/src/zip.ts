import { unzipSync, zipSync, type Zippable } from 'fflate';

/** The earliest moment that a zip file can name: says nothing of when the file was made. */
const NO_MOMENT = new Date(1980, 0, 1);

/** The same content under the same names always becomes the same bytes: sorted, with one moment for all. */
export function zipped(files: Readonly<Record<string, Uint8Array>>): Buffer {
  const sorted: Zippable = {};
  // Programs look for this one first.
  const first = '[Content_Types].xml';
  const rank = (name: string) => (name === first ? 0 : 1);
  for (const name of Object.keys(files).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))) {
    const content = files[name];
    if (content !== undefined) sorted[name] = [content, { mtime: NO_MOMENT, level: 6 }];
  }
  return Buffer.from(zipSync(sorted, { os: 0 }));
}

/** Zips again what a library has zipped with moments of its own; `change` may replace files. */
export function rezipped(zip: Uint8Array, change: Readonly<Record<string, string>> = {}): Buffer {
  const files: Record<string, Uint8Array> = unzipSync(zip);
  for (const [name, content] of Object.entries(change)) files[name] = new TextEncoder().encode(content);
  return zipped(files);
}

/** The texts of a zip file by name. */
export function unzippedTexts(zip: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
  );
}
