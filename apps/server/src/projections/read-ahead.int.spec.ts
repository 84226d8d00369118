import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Position } from '@qabyldau/event-store';
import { readModels } from '../system/procedures.js';
import { openReadAhead } from './read-ahead.js';

describe('a log that is read ahead', () => {
  it('says so where the thread cannot read it', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'no-log-'));
    const ahead = openReadAhead(directory, readModels);
    const read = async (): Promise<void> => {
      const pages = ahead.source('' as Position, new AbortController().signal, '1' as Position);
      for await (const page of pages) expect(page).toBeUndefined();
    };
    await expect(read()).rejects.toThrow('the log cannot be read');
    await expect(read()).rejects.toThrow('the log cannot be read');
    await ahead.close();
    rmSync(directory, { recursive: true });
  });
});
