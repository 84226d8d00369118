import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readData } from '@qabyldau/engine';
import {
  annotate,
  eventsOf,
  folderForEach,
  lend,
  masterKey,
  openLibrary,
  type Library,
  type LibraryOptions,
} from '../test/open-library.js';
import { seededSource, Vault } from './vault.js';
import { verifyLog } from './verify.js';

const folder = folderForEach();
let library: Library;
const open = async (options: Partial<LibraryOptions> = {}) =>
  (library = await openLibrary({ directory: folder(), start: false, ...options }));
afterEach(() => library.close());

const reader = (subject = 'person-1') => ({
  subject,
  data: { name: 'Айгүл Сейтқалиева', iin: '900101400123' },
});
const lendTo = (caseId: string, ...personal: ReturnType<typeof reader>[]) =>
  library.runtime.handle(lend(caseId, { personal }));
const personalOf = async (caseId: string) =>
  (await library.runtime.history('loan', caseId)).flatMap(({ personal }) => personal);

/** Everything that a thief of the folder would read. */
const bytes = () =>
  Buffer.concat(
    [
      'log.db',
      'log.db-wal',
      'keys.db',
      'keys.db-wal',
      'work.db',
      'work.db-wal',
      'snapshots.db',
      'snapshots.db-wal',
    ]
      .map((name) => join(folder(), name))
      .filter((file) => existsSync(file))
      .map((file) => readFileSync(file)),
  );

describe('personal parts', () => {
  it('stand nowhere in plain, and are opened for those who hold the key', async () => {
    await open();
    await lendTo('a', reader());
    await library.runtime.load('loan', 'a');
    expect(bytes().includes('book of a')).toBe(true);
    expect(bytes().includes('Айгүл')).toBe(false);
    expect(bytes().includes('900101400123')).toBe(false);
    expect(bytes().includes(masterKey)).toBe(false);
    expect(await personalOf('a')).toEqual([reader()]);
  });

  it('are opened after the store was opened again', async () => {
    await open();
    await lendTo('a', reader());
    await library.close();
    await open();
    expect(await personalOf('a')).toEqual([reader()]);
  });

  it('are unreadable once the key is destroyed, here and after a restart, and the log stays sound', async () => {
    await open();
    await lendTo('a', reader('erased'), reader('other'));
    await library.vault.destroy('erased');
    expect(await personalOf('a')).toEqual([reader('other')]);
    await library.close();
    await open();
    expect(await personalOf('a')).toEqual([reader('other')]);
    expect(await verifyLog(library.store)).toMatchObject({ ok: true });
  });

  it('of an erased person are not sealed with a key that nobody keeps', async () => {
    await open();
    await lendTo('a', reader('erased'));
    await library.vault.destroy('erased');
    await expect(lendTo('b', reader('erased'))).rejects.toMatchObject({ code: 'key-destroyed' });
    expect(await eventsOf(library.store, 'loan-b')).toEqual([]);
  });

  it('are not sealed with a key that never reached the disk', async () => {
    await open();
    await library.runtime.handle(lend('a'));
    // A group of writes fails as a whole.
    const { append, keys } = library.store;
    const { put } = keys;
    const fails = () => Promise.reject(new Error('the disk is full'));
    library.store.append = fails;
    keys.put = fails;
    const note = (text: string) => annotate('a', text, { personal: [reader()] });
    await expect(library.runtime.handle(note('one'))).rejects.toThrow('the disk is full');
    library.store.append = append.bind(library.store);
    keys.put = put.bind(keys);
    await library.runtime.handle(note('two'));
    await library.close();
    await open();
    const events = await library.runtime.history('loan', 'a');
    expect(events.find(({ recorded }) => readData(recorded)['text'] === 'two')?.personal).toEqual([reader()]);
  });

  it('cannot be moved to another case or person', async () => {
    await open();
    await lendTo('a', reader('one'), reader('two'));
    const [event] = await eventsOf(library.store, 'loan-a');
    expect(() => library.vault.open(event!.personal, 'loan-b')).toThrow();
    const swapped = event!
      .personal!.replace('"one"', '"x"')
      .replace('"two"', '"one"')
      .replace('"x"', '"two"');
    expect(() => library.vault.open(swapped, 'loan-a')).toThrow();
  });
});

describe('a seeded source', () => {
  it('gives the same bytes twice, and others for another place, person or seed', async () => {
    await open();
    const sealed = (seed: string, place = 'p', subject = 's') =>
      new Vault(
        { get: () => undefined, put: () => Promise.resolve(), destroy: () => Promise.resolve() },
        masterKey,
        seededSource(seed),
      ).seal([reader(subject)], 'loan-a', place).text;
    expect(sealed('one')).toBe(sealed('one'));
    const all = [sealed('one'), sealed('two'), sealed('one', 'q'), sealed('one', 'p', 't')];
    expect(new Set(all).size).toBe(4);
  });
});

describe('a subject', () => {
  it('is the same for the same identifier and tells nothing of it', async () => {
    await open();
    const { vault } = library;
    const subject = vault.subjectOf('900101400123', 'a');
    expect(vault.subjectOf('900101400123', 'b')).toBe(subject);
    expect(vault.subjectOf('900101400124', 'a')).not.toBe(subject);
    expect(subject).toMatch(/^person-[\w-]{22}$/);
    expect(new Vault(library.store.keys, Buffer.alloc(32, 8)).subjectOf('900101400123', 'a')).not.toBe(
      subject,
    );
  });

  it('without an identifier follows from the case', async () => {
    await open();
    const { vault } = library;
    expect(vault.subjectOf(undefined, 'a')).toBe(vault.subjectOf(undefined, 'a'));
    expect(vault.subjectOf(undefined, 'a')).not.toBe(vault.subjectOf(undefined, 'b'));
    expect(vault.subjectOf(undefined, 'a')).not.toBe(vault.subjectOf('a', 'a'));
  });
});
