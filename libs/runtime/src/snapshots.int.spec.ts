import { join } from 'node:path';
import Database from 'better-sqlite3';
import { plainState, type CaseFold } from '@qabyldau/engine';
import { loan } from '../test/library/index.js';
import {
  annotate,
  command,
  done,
  folderForEach,
  lend,
  minute,
  openLibrary,
  type Library,
} from '../test/open-library.js';
import { loadCase } from './load-case.js';
import { openSnapshots } from './snapshots-sqlite.js';
import { verifyLog } from './verify.js';

const folder = folderForEach();
let library: Library;
let snapshots: ReturnType<typeof openSnapshots>;
beforeEach(async () => {
  library = await openLibrary({ directory: folder(), start: false });
  snapshots = openSnapshots(join(folder(), 'other.db'), 'library');
  await library.runtime.handle(lend('long'));
  await library.runtime.handle(command('long', 'renew-loan', { due: minute(90) }));
  for (let i = 0; i < 58; i++) await library.runtime.handle(annotate('long', `${i}`));
});
afterEach(async () => {
  snapshots.close();
  await library.close();
});

const load = () => loadCase(library.store, loan, 'long', snapshots);
const comparable = (fold: CaseFold | undefined) =>
  fold && {
    ...plainState(fold.state),
    revision: fold.state.revision,
    timers: fold.state.timers,
    hash: fold.state.hash,
    edition: fold.state.edition.id,
    commands: [...fold.commands],
  };
const change = (sql: string) => {
  const db = new Database(join(folder(), 'other.db'));
  db.exec(sql);
  db.close();
};

describe('a case with a snapshot', () => {
  it('is the same as without, and only what came later is read', async () => {
    const replayed = comparable(await load());
    expect(replayed?.revision).toBe(59);
    await library.runtime.handle(annotate('long', 'later'));
    const read = jest.spyOn(library.store, 'readStream');
    const cached = await load();
    expect(read).toHaveBeenCalledWith('loan-long', { from: 60 });
    expect(comparable(cached)).toEqual(comparable(await loadCase(library.store, loan, 'long')));
  });

  it('goes on as before: commands, repetitions, timers', async () => {
    const note = annotate('long', 'last');
    await library.runtime.handle(note);
    await library.close();
    library = await openLibrary({ directory: folder() });
    await library.runtime.load('loan', 'long');
    await library.close();
    library = await openLibrary({ directory: folder() });
    expect(done(await library.runtime.handle(note)).repeated).toBe(true);
    expect(done(await library.runtime.handle(command('long', 'return-book'))).revision).toBe(61);
    await library.runtime.settle();
    expect(library.runtime.nextTimer()).toBeUndefined();
    expect(await verifyLog(library.store)).toMatchObject({ ok: true });
  });
});

describe('a snapshot', () => {
  it.each([
    ['of another chart', "UPDATE snapshots SET chart = 'other'"],
    ['of an edition that is no more', "UPDATE snapshots SET edition = 'other'"],
    ['of a state that is no more', `UPDATE snapshots SET body = json_set(body, '$.value', 'burnt')`],
  ])('%s is ignored', async (_, sql) => {
    const replayed = comparable(await load());
    expect(snapshots.get(loan, 'long')).toBeDefined();
    change(sql);
    expect(snapshots.get(loan, 'long')).toBeUndefined();
    expect(comparable(await load())).toEqual(replayed);
  });

  it('of other code is ignored, until that code makes its own', async () => {
    const replayed = comparable(await load());
    const changed = openSnapshots(join(folder(), 'other.db'), 'library with another rule');
    expect(changed.get(loan, 'long')).toBeUndefined();
    expect(comparable(await loadCase(library.store, loan, 'long', changed))).toEqual(replayed);
    expect(changed.get(loan, 'long')).toBeDefined();
    changed.close();
  });

  it('is not made of a short case', async () => {
    await library.runtime.handle(lend('short'));
    await loadCase(library.store, loan, 'short', snapshots);
    expect(snapshots.get(loan, 'short')).toBeUndefined();
  });
});
