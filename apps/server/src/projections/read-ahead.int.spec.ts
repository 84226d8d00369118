import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { START, type Position } from '@qabyldau/event-store';
import { readModels } from '../system/procedures.js';
import { openReadAhead } from './read-ahead.js';

describe('a log that is read ahead', () => {
  it('says so where the thread cannot read it', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'no-log-'));
    const head = '1' as Position;
    const ahead = openReadAhead(directory, readModels, head);
    const read = async (): Promise<void> => {
      const pages = ahead.source(START, new AbortController().signal, head);
      for await (const page of pages) expect(page).toBeUndefined();
    };
    await expect(read()).rejects.toThrow('the log cannot be read');
    await expect(read()).rejects.toThrow('the log cannot be read');
    await ahead.close();
    rmSync(directory, { recursive: true });
  });
});
