import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { QabyldauError } from '@qabyldau/kernel';
import { readData, readMetadata, type Reaction } from '@qabyldau/engine';
import { CURSED_BOOK, reactions, type ShelfContext } from '../test/library/index.js';
import {
  command,
  eventsOf,
  folderForEach,
  lend,
  openLibrary,
  types,
  type Library,
  type LibraryOptions,
} from '../test/open-library.js';
import { verifyLog } from './verify.js';

const folder = folderForEach();
let library: Library;
const open = async (options: Partial<LibraryOptions> = {}) =>
  (library = await openLibrary({ directory: folder(), ...options }));
afterEach(() => library.close());

const handle = (...args: Parameters<Library['runtime']['handle']>) => library.runtime.handle(...args);
const followed = async () => library.runtime.reached(await library.store.head());
const shelfOf = async (book: string) =>
  (await library.runtime.load('shelf', book))?.snapshot.context as ShelfContext | undefined;

describe('a reaction', () => {
  it('sends its command with the event as the cause', async () => {
    await open();
    await handle(lend('a', { correlation: 'c' }));
    await followed();
    const [cause] = await eventsOf(library.store, 'loan-a');
    const [effect] = await eventsOf(library.store, 'shelf-book of a');
    expect(readMetadata(effect!)).toMatchObject({
      causation: cause!.id,
      correlation: 'c',
      actor: { id: 'system', role: 'system', body: 'central' },
    });
  });

  it('keeps the order of the log on each case', async () => {
    await open({ start: false });
    for (const id of ['a', 'b', 'c', 'd']) {
      await handle(lend(id, {}, 'Abai'));
      await handle(command(id, 'return-book'));
    }
    await library.runtime.start({ alone: false });
    expect((await shelfOf('Abai'))?.loans).toEqual(['a', 'b', 'c', 'd']);
    expect(library.reports).toEqual([]);
  });

  it('reaches all cases of a page, however many', async () => {
    await open({ start: false });
    const ids = Array.from({ length: 100 }, (_, i) => `${i}`);
    await Promise.all(ids.map((id) => handle(lend(id))));
    await library.runtime.start({ alone: false });
    for (const id of ids) expect((await shelfOf(`book of ${id}`))?.loans).toEqual([id]);
  });

  it('is silent when its page is read again', async () => {
    await open();
    for (const id of ['a', 'b']) await handle(lend(id, {}, 'Abai'));
    await followed();
    await followed();
    const before = await verifyLog(library.store);
    await library.close();
    for (const end of ['', '-wal', '-shm']) rmSync(join(folder(), `work.db${end}`), { force: true });
    await open();
    expect(await verifyLog(library.store)).toEqual(before);
  });

  it('sends what releases when it is refused', async () => {
    await open();
    await handle(lend('a', {}, 'Abai'));
    await handle(lend('b', {}, 'Abai'));
    await followed();
    const events = await eventsOf(library.store, 'loan-b');
    expect(types(events)).toEqual(['book-lent', 'note-added']);
    expect(readData(events[1]!)).toEqual({ text: 'not on the shelf: Abai' });
    expect(library.reports).toEqual([
      { kind: 'reaction-refused', command: 'take-out', caseId: 'Abai', code: 'not-there' },
    ]);
  });
});

describe('a fault', () => {
  it('in a reaction parks it, and the others go on', async () => {
    await open();
    await handle(lend('a', {}, CURSED_BOOK));
    await handle(lend('b'));
    await followed();
    expect((await library.runtime.health()).parked).toMatchObject([
      { what: 'reaction', reason: 'a fault in the reaction' },
    ]);
    expect((await shelfOf('book of b'))?.loans).toEqual(['b']);
  });

  it('in carrying it out parks it, and the others go on', async () => {
    const astray: Reaction = {
      name: 'astray',
      workflow: 'loan',
      on: ['book-lent'],
      react: () => [
        { workflow: 'loan', caseId: 'nobody', command: { type: 'annotate-loan', data: { text: 'x' } } },
      ],
    };
    await open({ reactions: [astray, ...reactions] });
    await handle(lend('a'));
    await followed();
    const { parked } = await library.runtime.health();
    expect(parked).toHaveLength(1);
    expect(parked[0]?.reason).toContain('case-not-found');
    expect((await shelfOf('book of a'))?.loans).toEqual(['a']);
  });

  it('of the disk lets the page be done again', async () => {
    await open();
    const { append } = library.store;
    let failures = 0;
    library.store.append = (stream, ...rest) => {
      if (!stream.startsWith('shelf-') || failures++ > 0) return append.call(library.store, stream, ...rest);
      return Promise.reject(new QabyldauError('store-failed', { reason: 'disk full' }));
    };
    await handle(lend('a'));
    await followed();
    expect(library.reports).toMatchObject([{ kind: 'subscription-failed', attempt: 1 }]);
    expect((await shelfOf('book of a'))?.loans).toEqual(['a']);
    expect((await library.runtime.health()).parked).toEqual([]);
  });
});
