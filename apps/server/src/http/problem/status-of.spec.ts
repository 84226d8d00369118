import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { QabyldauError, type ErrorCode } from '@qabyldau/kernel';
import { statusOf } from './status-of.js';

const catalogueFile = join(import.meta.dirname, '../../../../../libs/kernel/src/error-catalogue.ts');

describe('the table from codes to HTTP statuses', () => {
  const codes = [...readFileSync(catalogueFile, 'utf8').matchAll(/^ {2}'?([a-z-]+)'?: \{$/gm)].map(
    ([, code]) => code,
  );

  it('has every code of the catalogue and no other', () => {
    expect(codes.length).toBeGreaterThan(20);
    expect(Object.keys(statusOf).sort()).toEqual([...codes].sort());
  });

  it.each(Object.entries(statusOf))('%s (%i) is an error status, and its code has a text', (code, status) => {
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(600);
    expect(new QabyldauError(code as ErrorCode).remedy.kk).not.toBe('');
  });
});
