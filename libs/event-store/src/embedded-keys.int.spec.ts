import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { temporaryDirectory } from '../test/temporary-directory.js';
import { keyFile } from './database-files.js';
import { openEmbeddedStore, type EmbeddedStore } from './embedded-store.js';
import { openKeyReader } from './key-reader.js';

describe('the key store', () => {
  const directory = temporaryDirectory();
  let store: EmbeddedStore;
  beforeAll(async () => (store = await openEmbeddedStore({ directory: directory.path })));
  afterAll(async () => {
    await store.close();
    directory.remove();
  });

  const onDisk = (bytes: Buffer): boolean =>
    [keyFile(directory.path), `${keyFile(directory.path)}-wal`]
      .filter((file) => existsSync(file))
      .some((file) => readFileSync(file).includes(bytes));

  it('gives a key as soon as it was put, and keeps the first one', async () => {
    const key = randomBytes(60);
    const stored = store.keys.put('first', key);
    expect(store.keys.get('first')).toEqual(Uint8Array.from(key));
    await stored;
    await store.keys.put('first', randomBytes(60));
    expect(Buffer.from(store.keys.get('first') as Uint8Array)).toEqual(key);
    expect(store.keys.get('nobody')).toBeUndefined();
  });

  it('is on the disk before an append that was made after it', async () => {
    const key = randomBytes(60);
    void store.keys.put('earlier', key);
    const event = { id: 'e', type: 't', data: '{}', metadata: '{}', hash: 'h' } as never;
    await store.append('s', 'no-stream', [event]);
    expect(onDisk(key)).toBe(true);
  });

  it('leaves no byte of a destroyed key, in whatever order keys came and went', async () => {
    const keys = Array.from({ length: 500 }, (_, n) => ({
      subject: `person-${(n * 7919) % 500}`,
      bytes: randomBytes(60),
    }));
    await Promise.all(keys.map(({ subject, bytes }) => store.keys.put(subject, bytes)));
    expect(keys.every(({ bytes }) => onDisk(bytes))).toBe(true);
    const [gone, kept] = [keys.slice(100, 300), [...keys.slice(0, 100), ...keys.slice(300)]];
    const reader = openKeyReader(directory.path);
    expect(reader.get(gone[0]?.subject ?? '')).toBeInstanceOf(Uint8Array);
    await Promise.all(gone.map(({ subject }) => store.keys.destroy(subject)));
    expect(gone.filter(({ bytes }) => onDisk(bytes))).toEqual([]);
    expect(gone.every(({ subject }) => store.keys.get(subject) === 'destroyed')).toBe(true);
    expect(reader.get(gone[0]?.subject ?? '')).toBe('destroyed');
    expect(kept.every(({ bytes }) => onDisk(bytes))).toBe(true);
    expect(kept.every(({ subject }) => store.keys.get(subject) instanceof Uint8Array)).toBe(true);
    reader.close();
  });

  it('stays destroyed: silently a second time, for a new key, and for one who never had any', async () => {
    await store.keys.put('erased', randomBytes(60));
    await store.keys.destroy('erased');
    await store.keys.destroy('erased');
    const late = randomBytes(60);
    await store.keys.put('erased', late);
    expect(store.keys.get('erased')).toBe('destroyed');
    expect(onDisk(late)).toBe(false);
    await store.keys.destroy('never seen');
    expect(store.keys.get('never seen')).toBe('destroyed');
  });
});
