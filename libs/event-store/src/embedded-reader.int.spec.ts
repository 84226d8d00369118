import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { temporaryDirectory } from '../test/temporary-directory.js';
import { collect, idsOf, someEvents } from './conformance/subject.js';
import { openEmbeddedReader } from './embedded-reader.js';
import { openEmbeddedStore, type EmbeddedStore } from './embedded-store.js';

const program = new URL('../test/read-live.mjs', import.meta.url).pathname;

describe('reading a directory that another writes to', () => {
  const directory = temporaryDirectory();
  let store: EmbeddedStore;
  beforeAll(async () => (store = await openEmbeddedStore({ directory: directory.path })));
  afterAll(async () => {
    await store.close();
    directory.remove();
  });

  it('sees, from another process, what is appended while it waits', async () => {
    const events = someEvents(40);
    await store.append('a', 'no-stream', events.slice(0, 20));
    const child = spawn(process.execPath, [program, directory.path, '40']);
    let printed = '';
    child.stdout.on('data', (part: Buffer) => (printed += part.toString()));
    const closed = once(child, 'close');
    await once(child.stderr, 'data');
    for (const [index, event] of events.slice(20).entries()) await store.append('a', 19 + index, [event]);
    await closed;
    expect(JSON.parse(printed)).toEqual(idsOf(events));
  });

  it('is woken by the writer where the two can talk', async () => {
    let wakes = 0;
    const reader = openEmbeddedReader(directory.path, {
      wake: (ring) =>
        store.onCommit(() => {
          wakes += 1;
          ring();
        }),
    });
    const after = await reader.head();
    const seen: string[] = [];
    const events = someEvents(30);
    const following = (async () => {
      for await (const delivery of reader.subscribeToAll({ after })) {
        seen.push(...idsOf(delivery.events));
        if (seen.length === events.length) break;
      }
    })();
    for (const [n, event] of events.entries())
      await store.append('b', n === 0 ? 'no-stream' : n - 1, [event]);
    await following;
    expect(seen).toEqual(idsOf(events));
    expect(reader.stats()).toMatchObject({ streams: store.stats().streams });
    await reader.close();
    const before = wakes;
    await store.append('c', 'no-stream', someEvents(1));
    expect(wakes).toBe(before);
  });

  it('says `store-closed` to those who still read from a store that was closed', async () => {
    const reader = openEmbeddedReader(directory.path);
    const waiting = (async () => {
      for await (const delivery of reader.subscribeToAll()) if (delivery.caughtUp) void reader.close();
    })();
    await expect(waiting).rejects.toMatchObject({ code: 'store-closed' });
    await expect(collect(reader.readStream('a'))).rejects.toMatchObject({ code: 'store-closed' });
  });
});

describe('an embedded store', () => {
  it('filled in relaxed durability holds everything after it was closed', async () => {
    const directory = temporaryDirectory();
    const relaxed = await openEmbeddedStore({ directory: directory.path, durability: 'relaxed' });
    const events = someEvents(3000);
    await relaxed.append('a', 'no-stream', events);
    await relaxed.flush();
    const last = relaxed.append('b', 'no-stream', someEvents(1));
    await relaxed.close();
    expect(await last).toMatchObject({ revision: 0 });
    await expect(relaxed.append('c', 'no-stream', someEvents(1))).rejects.toMatchObject({
      code: 'store-closed',
    });

    const store = await openEmbeddedStore({ directory: directory.path });
    expect(idsOf(await collect(store.readStream('a')))).toEqual(idsOf(events));
    expect(store.stats()).toMatchObject({ events: 3001, streams: 2 });
    expect(store.stats().bytes).toBeGreaterThan(100_000);
    await store.close();
    await store.close();
    directory.remove();
  });

  it('refuses a position that it has not given', async () => {
    const directory = temporaryDirectory();
    const store = await openEmbeddedStore({ directory: directory.path });
    const read = async (after: string) => collect(store.readAll({ after: after as never }));
    for (const after of ['1', 'x'.repeat(16), '0'.repeat(16), '9'.repeat(16)]) {
      await expect(read(after)).rejects.toMatchObject({ code: 'bad-position' });
    }
    await store.close();
    directory.remove();
  });
});
