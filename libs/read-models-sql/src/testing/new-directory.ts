import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A place of its own for a test's file; `remove` takes all of it away. */
export function newDirectory(): { readonly path: string; readonly file: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'views-'));
  return { path, file: join(path, 'views.db'), remove: () => rmSync(path, { recursive: true, force: true }) };
}
