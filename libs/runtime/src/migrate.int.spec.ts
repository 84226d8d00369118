import { hasCode, SettableClock, type IsoDate, type JsonObject } from '@qabyldau/kernel';
import {
  plainState,
  readMetadata,
  type Actor,
  type AnyWorkflow,
  type EditionMigrated,
} from '@qabyldau/engine';
import { counter, loan, shelf } from '../test/library/index.js';
import {
  annotate,
  command,
  done,
  eventsOf,
  folderForEach,
  lend,
  minute,
  openLibrary,
  START_OF_TEST,
  types,
  type Library,
} from '../test/open-library.js';
import { caseAt } from './as-of.js';
import { verifyLog } from './verify.js';

const [first] = loan.editions;
if (first === undefined) throw new Error('a loan has an edition');
const later = { ...first, id: 'second', inForceFrom: '2030-01-01' as IsoDate };
const twoEditions: AnyWorkflow = { ...loan, editions: [first, later] };
const keeper: Actor = { id: 'admin', role: 'administrator' };

const folder = folderForEach();
let library: Library;
let clock: SettableClock;
beforeEach(async () => {
  clock = new SettableClock(START_OF_TEST);
  const workflows = [twoEditions, shelf, counter];
  library = await openLibrary({ directory: folder(), clock, workflows });
  await library.runtime.handle(lend('a'));
  await library.runtime.settle();
});
afterEach(() => library.close());

const stateOf = async (caseId: string) => (await library.runtime.load('loan', caseId))!;

/** Goes on where it stands, with half an hour more. */
async function planned(changes: Partial<EditionMigrated> = {}) {
  const state = await stateOf('a');
  const { value } = plainState(state);
  const context = state.snapshot.context as JsonObject;
  const timers = [{ name: 'loanDue', due: minute(90) }];
  const event: EditionMigrated = { from: 'first', to: 'second', value, context, timers, ...changes };
  return { workflow: 'loan', caseId: 'a', revision: state.revision, event, actor: keeper };
}

describe('a migration to another edition', () => {
  it('is one event with who did it, and the case goes on under that edition', async () => {
    const move = await planned();
    clock.set(minute(5));
    const { facts, at } = done(await library.runtime.migrate(move));
    expect(facts).toMatchObject([{ type: 'edition-migrated', revision: move.revision + 1 }]);
    expect(at).toBe(minute(5));
    const event = (await eventsOf(library.store, 'loan-a')).at(-1);
    expect(readMetadata(event!)).toMatchObject({ actor: keeper, edition: 'second', law: ['cl. 5'] });
    await library.runtime.handle(annotate('a', 'under the second'));
    const next = (await eventsOf(library.store, 'loan-a')).at(-1);
    expect(readMetadata(next!).edition).toBe('second');
    expect(await verifyLog(library.store)).toMatchObject({ ok: true });
  });

  it('sets the timers anew: the old one never fires, the new one does', async () => {
    await library.runtime.migrate(await planned());
    await library.runtime.settle();
    expect((await library.runtime.health()).timers).toBe(1);
    clock.set(minute(60));
    expect(await library.runtime.fireDueTimers()).toBe(0);
    clock.set(minute(90));
    expect(await library.runtime.fireDueTimers()).toBe(1);
    expect((await stateOf('a')).snapshot.value).toBe('overdue');
  });

  it('replays to the same case', async () => {
    await library.runtime.migrate(await planned());
    await library.runtime.handle(command('a', 'renew-loan', { due: minute(120) }));
    const live = await stateOf('a');
    const replayed = (await caseAt(library.store, twoEditions, 'a'))!;
    expect(plainState(replayed)).toEqual(plainState(live));
    expect([replayed.edition.id, replayed.timers, replayed.hash]).toEqual(['second', live.timers, live.hash]);
  });

  it('told twice is done once', async () => {
    const move = await planned();
    const [one, two] = await Promise.all([library.runtime.migrate(move), library.runtime.migrate(move)]);
    expect(done(two).facts).toEqual(done(one).facts);
    expect(done(await library.runtime.migrate(move)).repeated).toBe(true);
    expect(done(await library.runtime.migrate(await planned())).facts).toEqual([]);
    const written = types(await eventsOf(library.store, 'loan-a'));
    expect(written.filter((type) => type === 'edition-migrated')).toHaveLength(1);
  });

  it('writes nothing when the case went on meanwhile, when it does not fit, or when there is no case', async () => {
    const move = await planned();
    await library.runtime.handle(annotate('a', 'meanwhile'));
    const before = (await eventsOf(library.store, 'loan-a')).length;
    const code = (error: unknown) =>
      (['stale-revision', 'illegal-transition', 'case-not-found'] as const).find((c) => hasCode(error, c));
    const failing = async (given: typeof move) => library.runtime.migrate(given).catch(code);
    expect(await failing(move)).toBe('stale-revision');
    expect(await failing(await planned({ to: 'third' }))).toBe('illegal-transition');
    expect(await failing(await planned({ value: 'nowhere' }))).toBe('illegal-transition');
    expect(await failing(await planned({ value: 'returned' }))).toBe('illegal-transition');
    expect(await failing({ ...move, caseId: 'nobody', revision: -1 })).toBe('case-not-found');
    expect(await eventsOf(library.store, 'loan-a')).toHaveLength(before);
  });
});
