import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outFile } from './out-file.js';
import { save } from './save.js';

const root = mkdtempSync(join(tmpdir(), 'qabyldau-out-'));
const data = join(root, 'data');
const log = join(data, 'log.db');
mkdirSync(data);
writeFileSync(log, 'the log');
symlinkSync(data, join(root, 'link'));
symlinkSync(log, join(root, 'file'));
afterAll(() => rmSync(root, { recursive: true }));

describe('a file that is to be written', () => {
  it.each([
    ['the log', log],
    ['the folder itself', data],
    ['a new file beside the log', join(data, 'new', 'list.csv')],
    ['the folder by a way round', join(root, 'other', '..', 'data', 'log.db')],
    ['the folder by a link', join(root, 'link', 'log.db')],
    ['the log by a link', join(root, 'file')],
  ])('is never %s', (_, out) => {
    expect(() => outFile(data, out)).toThrow('bad-option');
  });

  it.each(['list.csv', 'data.csv', '..csv', 'data2/list.csv'])('may be %s beside the folder', (name) => {
    expect(outFile(data, join(root, name))).toBe(join(root, name));
  });

  it('stays as it was when nothing can be made', async () => {
    const out = join(root, 'kept.csv');
    writeFileSync(out, 'older');
    const failing = (async function* () {
      await Promise.resolve();
      yield* [];
      throw new Error('no such filter');
    })();
    await expect(save(failing, out)).rejects.toThrow('no such filter');
    expect(readFileSync(out, 'utf8')).toBe('older');
  });

  it('holds every part, whether text or bytes', async () => {
    const out = join(root, 'whole.csv');
    await save(['а;', new Uint8Array([49, 10])], out);
    expect(readFileSync(out, 'utf8')).toBe('а;1\n');
  });

  it('that cannot be there is told with what to do', async () => {
    await expect(save(['a'], join(root, 'nowhere', 'x.csv'))).rejects.toMatchObject({ code: 'cannot-write' });
    await expect(save(['a'], data)).rejects.toMatchObject({ code: 'cannot-write' });
  });
});
