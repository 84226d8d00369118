import { epochOf, SettableClock } from '@qabyldau/kernel';
import { START } from '@qabyldau/event-store';
import { readData, readMetadata } from '@qabyldau/engine';
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
import type { PendingEffect } from './work-store.js';

const folder = folderForEach();
let library: Library;
let clock: SettableClock;
let seen: PendingEffect[];

/** Sends a letter, whose sending is noted in the case. */
const send: EffectHandler = (effect) => {
  seen.push(effect);
  const command = { type: 'note-sending', data: { letter: effect.id } };
  return Promise.resolve([{ workflow: 'loan', caseId: effect.caseId, command }]);
};
const open = async (receipt = send, options: Partial<LibraryOptions> = {}) => {
  seen = [];
  clock = new SettableClock(START_OF_TEST);
  const effects = { ...noEffects, 'send-receipt': receipt };
  return (library = await openLibrary({ directory: folder(), clock, effects, ...options }));
};
afterEach(() => library.close());

const followed = async () => library.runtime.reached(await library.store.head());
const letters = async (caseId: string) =>
  (await eventsOf(library.store, `loan-${caseId}`)).filter(({ type }) => type === 'sending-noted.v1');

describe('an effect', () => {
  it('is done once in the normal way, and its outcome comes back as a command', async () => {
    await open();
    await library.runtime.handle(lend('a'));
    await library.runtime.settle();
    await library.runtime.settle();
    const [event] = await eventsOf(library.store, 'loan-a');
    expect(seen).toMatchObject([
      { id: `${event!.id}:0`, eventId: event!.id, type: 'send-receipt', params: { book: 'book of a' } },
    ]);
    const [noted, ...more] = await letters('a');
    expect(more).toEqual([]);
    expect(readData(noted!)).toEqual({ letter: `${event!.id}:0` });
    expect(readMetadata(noted!)).toMatchObject({ causation: event!.id, correlation: 'a' });
    expect((await library.runtime.health()).effects).toBe(0);
  });

  it('that throws is tried again after growing pauses and parked after ten tries', async () => {
    const broken: EffectHandler = (effect) => {
      seen.push(effect);
      throw new Error('the post office is closed');
    };
    await open(broken);
    await library.runtime.handle(lend('a'));
    await followed();
    const pauses: number[] = [];
    for (let next = library.work.nextEffect(); next; next = library.work.nextEffect()) {
      pauses.push(epochOf(next) - epochOf(clock.now()));
      clock.set(next);
      expect(await library.runtime.runEffects()).toBe(1);
      expect(await library.runtime.runEffects()).toBe(0);
    }
    expect(pauses).toEqual([0, ...[1, 2, 4, 8, 16, 32, 64, 128, 256].map((seconds) => seconds * 1000)]);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(1);
    const { parked, effects } = await library.runtime.health();
    expect(effects).toBe(0);
    expect(parked).toMatchObject([{ id: seen[0]?.id, what: 'effect', reason: 'the post office is closed' }]);
    expect(library.reports.map((r) => r.kind === 'effect-failed' && r.parked)).toEqual([
      ...Array<boolean>(9).fill(false),
      true,
    ]);
  });

  it('whose mark was lost in a crash is done again under the same id, and noted once', async () => {
    await open();
    await library.runtime.handle(lend('a'));
    await followed();
    library.work.effectsDone = () => undefined;
    await library.runtime.runEffects();
    const [first] = seen;
    await library.close();
    await open();
    await library.runtime.settle();
    expect(seen.map(({ id }) => id)).toEqual([first!.id]);
    expect(await letters('a')).toHaveLength(1);
  });

  it('that nothing carries out is tried again, too', async () => {
    await open(send, { effects: {} });
    await library.runtime.handle(lend('a'));
    await followed();
    await library.runtime.runEffects();
    expect(library.reports).toMatchObject([{ kind: 'effect-failed', parked: false }]);
    expect((await library.runtime.health()).effects).toBe(1);
  });
});

describe('an effect whose event the read side cannot show yet', () => {
  it('waits without having failed, and is done once it can', async () => {
    let shown = START;
    await open(send, { shownUpTo: () => Promise.resolve(shown) });
    await library.runtime.handle(lend('a'));
    shown = await library.store.head();
    await library.runtime.handle(lend('b'));
    await followed();
    expect(await library.runtime.runEffects()).toBe(1);
    expect(await library.runtime.runEffects()).toBe(0);
    expect(seen).toMatchObject([{ caseId: 'a' }]);
    await library.close();
    await open(send, { shownUpTo: (wanted) => Promise.resolve(wanted) });
    await library.runtime.settle();
    expect(seen).toMatchObject([{ caseId: 'b', attempts: 0 }]);
  });
});

describe('an effect whose outcome the case refuses', () => {
  it('is not done again, and waits in sight for a person', async () => {
    const again: EffectHandler = (effect) => {
      seen.push(effect);
      const command = { type: 'lend-book', data: lend('a').data };
      return Promise.resolve([{ workflow: 'loan', caseId: effect.caseId, command }]);
    };
    await open(again);
    await library.runtime.handle(lend('a'));
    await library.runtime.settle();
    expect(seen).toHaveLength(1);
    expect(library.reports).toMatchObject([{ kind: 'effect-failed', parked: true }]);
    const { effects, parked } = await library.runtime.health();
    expect(effects).toBe(0);
    expect(parked).toMatchObject([
      { what: 'outcome', reason: expect.stringContaining('not-your-role') as string },
    ]);
  });
});

describe('effects', () => {
  it('of more cases than are worked on at once are all done in one go', async () => {
    await open();
    for (let i = 0; i < 60; i++) await library.runtime.handle(lend(`${i}`));
    await followed();
    expect(await library.runtime.runEffects()).toBe(60);
    expect(seen).toHaveLength(60);
    expect(await library.runtime.runEffects()).toBe(0);
  });

  it('of one case are done one after the other, in order', async () => {
    const order: string[] = [];
    const slow =
      (name: string): EffectHandler =>
      async () => {
        order.push(`${name} begins`);
        await new Promise((resolve) => setImmediate(resolve));
        order.push(`${name} ends`);
        return [];
      };
    await open(send, { effects: { 'send-receipt': slow('receipt'), 'send-reminder': slow('reminder') } });
    await library.runtime.handle(lend('a'));
    await followed();
    clock.set(minute(60));
    await library.runtime.fireDueTimers();
    await library.runtime.runEffects();
    expect(order).toEqual(['receipt begins', 'receipt ends', 'reminder begins', 'reminder ends']);
  });

  it('are dropped in replay', async () => {
    await open();
    await library.runtime.handle(lend('a'));
    await library.runtime.settle();
    await library.close();
    await open();
    await library.runtime.load('loan', 'a');
    await library.runtime.handle(annotate('a', 'x'));
    await library.runtime.settle();
    expect(seen).toEqual([]);
    expect(types(await eventsOf(library.store, 'loan-a'))).toEqual([
      'book-lent',
      'sending-noted',
      'note-added',
    ]);
  });
});
