import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { temporaryDirectory } from '../test/temporary-directory.js';
import { readHolder } from './directory-lock.js';
import { openEmbeddedStore } from './embedded-store.js';

const built = new URL('../dist/index.js', import.meta.url).href;

async function inAnotherProcess(program: string): Promise<unknown> {
  const source = `import { openEmbeddedStore, readHolder } from '${built}'; console.log(JSON.stringify(${program}));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', source]);
  return JSON.parse(stdout);
}

describe('the lock of a directory', () => {
  const directory = temporaryDirectory();
  afterAll(() => directory.remove());

  it('lets one store write, and tells another process who it is', async () => {
    expect(readHolder(directory.path)).toBeUndefined();
    const store = await openEmbeddedStore({ directory: directory.path });
    store.lock.describe({ url: 'http://localhost:4000' });

    const opening = openEmbeddedStore({ directory: directory.path });
    await expect(opening).rejects.toMatchObject({
      code: 'store-locked',
      data: { directory: directory.path, holder: expect.stringContaining(String(process.pid)) },
    });
    const path = JSON.stringify(directory.path);
    const error = await inAnotherProcess(
      `await openEmbeddedStore({ directory: ${path} }).catch((error) => error)`,
    );
    expect(error).toMatchObject({ code: 'store-locked' });
    const holder = await inAnotherProcess(`readHolder(${path})`);
    expect(holder).toMatchObject({ pid: process.pid, url: 'http://localhost:4000' });

    await store.close();
    expect(readHolder(directory.path)).toBeUndefined();
    await (await openEmbeddedStore({ directory: directory.path })).close();
  });
});
