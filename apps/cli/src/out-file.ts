import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { UsageError } from './failure.js';

/**
 * Where something is to be written: never among the files of the data folder, which a slip of the pen would destroy.
 * @throws UsageError `bad-option`
 */
export function outFile(directory: string, out: string, option = '--out'): string {
  const file = resolve(out);
  const way = relative(whereReally(directory), whereReally(file));
  if (way === '' || !(way.startsWith('..') || isAbsolute(way)))
    throw new UsageError('bad-option', { option, value: out, expected: `≠ ${directory}` });
  return file;
}

/** With every link on the way followed, as far as there is anything. */
const whereReally = (path: string): string =>
  existsSync(path) || dirname(path) === path
    ? realpathSync(path)
    : join(whereReally(dirname(path)), basename(path));
