import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestOf, foldingCode } from './folding-code.js';

describe('the digest of the code that folds', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'qabyldau-code-'));
    mkdirSync(join(folder, 'rules'));
    writeFileSync(join(folder, 'machine.js'), 'export const term = 15;');
    writeFileSync(join(folder, 'rules', 'brief.js'), 'export const days = 7;');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('stays the same while no file changes, wherever the folder is', () => {
    const before = digestOf([folder]);
    writeFileSync(join(folder, 'machine.js.map'), '{}');
    expect(digestOf([folder, join(folder, 'no-such')])).toBe(before);
  });

  it.each([
    ['a function far from the chart', join('rules', 'brief.js'), 'export const days = 8;'],
    ['a new file', 'evolve.js', ''],
  ])('changes with %s', (_, file, text) => {
    const before = digestOf([folder]);
    writeFileSync(join(folder, file), text);
    expect(digestOf([folder])).not.toBe(before);
  });

  it('is of this program', () => {
    expect(foldingCode()).toMatch(/^[\w-]{16}$/);
    expect(foldingCode()).not.toBe(digestOf([]));
  });
});
