import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAccessKey } from './access-key.js';

describe('the access key', () => {
  const directory = mkdtempSync(join(tmpdir(), 'access-key-'));
  const key = openAccessKey(directory);
  afterAll(() => rmSync(directory, { recursive: true }));

  it('recognises its own tokens, also after a restart, and of employees with dots in their names', () => {
    for (const employee of ['e-1', 'a.b.c', 'Әлия']) {
      const token = key.tokenOf(employee);
      expect(key.employeeOf(token)).toBe(employee);
      expect(key.employeeOf(token)).toBe(employee);
      expect(openAccessKey(directory).employeeOf(token)).toBe(employee);
    }
  });

  it('recognises no other', () => {
    const [, signature = ''] = key.tokenOf('e-1').split('.');
    for (const token of ['', '.', 'e-1', 'e-1.', `e-2.${signature}`, signature, `.${signature}`]) {
      expect(key.employeeOf(token)).toBeUndefined();
    }
  });

  it('is for its owner’s eyes only', () => {
    expect(statSync(join(directory, 'access.key')).mode & 0o777).toBe(0o600);
  });

  it('marks content: the same for the same, and differently from a signature', () => {
    expect(key.markOf('x')).toBe(key.markOf('x'));
    expect(key.markOf('x')).not.toBe(key.markOf('y'));
    expect(key.tokenOf('x')).not.toContain(key.markOf('x'));
  });
});
