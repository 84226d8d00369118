import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reaction } from '@qabyldau/engine';
import { SettableClock } from '@qabyldau/kernel';
import {
  annotate,
  eventsOf,
  folderForEach,
  lend,
  minute,
  noEffects,
  openLibrary,
  START_OF_TEST,
  types,
  type Library,
  type LibraryOptions,
} from '../test/open-library.js';
import type { EffectHandler } from './run-effects.js';

const folder = folderForEach();
let library: Library;
let clock: SettableClock;
let fails = true;
let seen: string[];

const receipt: EffectHandler = ({ id, caseId }) => {
  if (fails) throw new Error('the post office is closed');
  seen.push(id);
  const command = { type: 'note-sending', data: { letter: id } };
  return Promise.resolve([{ workflow: 'loan', caseId, command }]);
};
const open = async (options: Partial<LibraryOptions> = {}) => {
  const effects = { ...noEffects, 'send-receipt': receipt };
  library = await openLibrary({ directory: folder(), clock, effects, ...options });
};
const parked = async () => (await library.runtime.health()).parked;
const release = (id: string) => library.runtime.releaseParked(id);

beforeEach(() => {
  fails = true;
  seen = [];
  clock = new SettableClock(START_OF_TEST);
});
afterEach(() => library.close());

/** Lets the effect of a loan fail until it is parked. */
async function parkedEffect(): Promise<string> {
  await open();
  await library.runtime.handle(lend('a'));
  await library.runtime.reached(await library.store.head());
  for (let next = library.work.nextEffect(); next; next = library.work.nextEffect()) {
    clock.set(next);
    await library.runtime.runEffects();
  }
  const [work, ...more] = await parked();
  expect(more).toEqual([]);
  expect(work).toMatchObject({
    what: 'effect',
    reason: 'the post office is closed',
    about: { kind: 'case', workflow: 'loan', caseId: 'a', type: 'send-receipt' },
  });
  return work!.id;
}

describe('a parked effect', () => {
  it('is carried out when it is released, under the id it had', async () => {
    const id = await parkedEffect();
    fails = false;
    await library.runtime.settle();
    expect(seen).toEqual([]);
    expect(await release(id)).toEqual({ kind: 'released' });
    await library.runtime.settle();
    expect(seen).toEqual([id]);
    expect(await parked()).toEqual([]);
    expect(types(await eventsOf(library.store, 'loan-a'))).toContain('sending-noted');
    expect(await release(id)).toEqual({ kind: 'not-parked' });
  });

  it('is still there after a stop, parked or released, and is done once', async () => {
    const id = await parkedEffect();
    await library.close();
    fails = false;
    await open();
    await library.runtime.settle();
    expect([seen, (await parked()).length]).toEqual([[], 1]);
    await release(id);
    await library.close();
    await open();
    await library.runtime.settle();
    expect([seen, await parked()]).toEqual([[id], []]);
  });

  it('loses nothing when the server is killed right after the release', async () => {
    const id = await parkedEffect();
    await release(id);
    // What lies in the files now is what a killed process leaves.
    const left = mkdtempSync(join(tmpdir(), 'killed-'));
    cpSync(folder(), left, { recursive: true, filter: (file) => !file.endsWith('.lock') });
    await library.close();
    fails = false;
    await open({ directory: left });
    await library.runtime.settle();
    expect([seen, await parked()]).toEqual([[id], []]);
    await library.close();
    await open();
    rmSync(left, { recursive: true });
  });

  it('that fails again is tried as often as at first, and waits again', async () => {
    const id = await parkedEffect();
    await release(id);
    expect(library.work.dueEffects(clock.now(), 10)).toMatchObject([{ id, attempts: 0 }]);
    await library.runtime.runEffects();
    expect(await parked()).toEqual([]);
    expect(library.work.countEffects()).toBe(1);
  });
});

describe('a parked reaction', () => {
  const astray: Reaction = {
    name: 'astray',
    workflow: 'loan',
    on: ['book-lent'],
    react: ({ caseId }) =>
      caseId === 'a'
        ? [{ workflow: 'loan', caseId: 'b', command: { type: 'annotate-loan', data: { text: 'x' } } }]
        : [],
  };

  it('waits again while its reason stands, and is done once it does not', async () => {
    fails = false;
    await open({ reactions: [astray] });
    await library.runtime.handle(lend('a'));
    await library.runtime.settle();
    const [work] = await parked();
    expect(work).toMatchObject({ what: 'reaction', about: { kind: 'event', stream: 'loan-a', revision: 0 } });
    clock.set(minute(1));
    expect(await release(work!.id)).toMatchObject({ kind: 'parked-again' });
    expect(await parked()).toMatchObject([{ id: work!.id, at: minute(1) }]);
    await library.runtime.handle(lend('b'));
    expect(await release(work!.id)).toEqual({ kind: 'released' });
    expect(await parked()).toEqual([]);
    expect(types(await eventsOf(library.store, 'loan-b'))).toContain('note-added');
  });
});

describe('other parked work', () => {
  const at = START_OF_TEST;

  it('an outcome that was refused is told again', async () => {
    fails = false;
    await open();
    await library.runtime.handle(lend('a'));
    await library.runtime.settle();
    const { actor, ...asked } = annotate('a', 'returned by post');
    const about = (role: string) =>
      ({ kind: 'command', command: { ...asked, actor: { ...actor, role } } }) as const;
    const outcome = { id: 'o-1', what: 'outcome', reason: 'refused', at } as const;
    library.work.park({ ...outcome, about: about('nobody') });
    expect(await release('o-1')).toMatchObject({
      kind: 'parked-again',
      reason: expect.stringContaining('not-your-role') as string,
    });
    library.work.park({ ...outcome, about: about(actor.role) });
    expect(await release('o-1')).toEqual({ kind: 'released' });
    expect(await parked()).toEqual([]);
  });

  it('a case that a job passed over is struck off; what nobody knows how to take up stays in sight', async () => {
    await open();
    library.work.park({ id: 's-1', what: 'sweep', reason: 'loan-x: illegal-history', at });
    library.work.park({ id: 'r-1', what: 'reaction', reason: 'of an older program', at });
    library.work.park({ id: 'e-1', what: 'effect', reason: 'of an older program', at });
    expect(await release('s-1')).toEqual({ kind: 'released' });
    expect(await release('r-1')).toEqual({ kind: 'not-known' });
    expect(await release('e-1')).toEqual({ kind: 'not-known' });
    expect((await parked()).map(({ id }) => id)).toEqual(['e-1', 'r-1']);
  });
});
