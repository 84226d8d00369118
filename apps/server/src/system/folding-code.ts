import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = import.meta.url;
const root = fileURLToPath(new URL('../../../../', here));
/** The compiled files, or under a test runner the sources. */
const compiled = here.includes('/dist/') ? 'dist' : 'src';

let known: string | undefined;

/**
 * Changes with every change of the code that folds a case: the workflows and what they are written in. A snapshot that
 * other code has made is not used. The files themselves are asked, so that nobody has to remember a version number.
 */
export function foldingCode(): string {
  known ??= digestOf([
    ...readdirSync(join(root, 'workflows')).map((name) => join(root, 'workflows', name, compiled)),
    ...['kernel', 'calendar', 'engine'].map((name) => join(root, 'libs', name, compiled)),
  ]);
  return known;
}

/** Of names and contents of all files under the folders, but for source maps. */
export function digestOf(folders: readonly string[]): string {
  const digest = createHash('sha256');
  for (const folder of folders.filter((path) => existsSync(path))) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      // A source map changes with every comment.
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of files)
      digest.update(file.slice(folder.length)).update('\0').update(readFileSync(file));
  }
  return digest.digest('base64url').slice(0, 16);
}
