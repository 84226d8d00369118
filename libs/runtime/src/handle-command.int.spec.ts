import { randomId, SettableClock, type Clock, type Instant } from '@qabyldau/kernel';
import type { EmbeddedStore, EventStore } from '@qabyldau/event-store';
import { readMetadata, step, systemActor, type CaseState } from '@qabyldau/engine';
import {
  CLOSED_BRANCH,
  counter as counterWorkflow,
  NUMBERED,
  ONCE_BRANCH,
  SPOKEN_FOR,
  type LoanContext,
} from '../test/library/index.js';
import {
  annotate,
  command,
  done,
  eventsOf,
  folderForEach,
  handlerOn,
  lend,
  minute,
  openLibrary,
  START_OF_TEST,
  types,
  type Library,
  type LibraryOptions,
} from '../test/open-library.js';
import { caseAt } from './as-of.js';
import type { CommandOutcome } from './command.js';
import { CommandHandler } from './handle-command.js';
import { verifyLog } from './verify.js';

const folder = folderForEach();
let library: Library;
const open = async (options: Partial<LibraryOptions> = {}) =>
  (library = await openLibrary({ directory: folder(), start: false, ...options }));
afterEach(() => library.close());

const handle = (...args: Parameters<Library['runtime']['handle']>) => library.runtime.handle(...args);
const refusal = (outcome: CommandOutcome) => (outcome.kind === 'refused' ? outcome.refusal.code : undefined);

/** The store as one that is reached over a network: appends overtake each other and go to one stream each. */
const aDistant = (store: EmbeddedStore): EmbeddedStore =>
  new Proxy(store, {
    get(target, name) {
      if (name === 'keepsAppendOrder') return false;
      if (name === 'appendTogether') return undefined;
      if (name !== 'append') return Reflect.get(target, name).bind?.(target);
      return async (...args: Parameters<EventStore['append']>) => {
        await new Promise((resolve) => setTimeout(resolve, (args[2][0]!.id.charCodeAt(0) % 4) * 2));
        return target.append(...args);
      };
    },
  });

describe('a command', () => {
  it('produces what its workflow decides, and is answered with it', async () => {
    await open();
    const { facts, ...answer } = done(await handle(lend('a')));
    expect(answer).toMatchObject({ caseId: 'a', revision: 0, repeated: false, at: START_OF_TEST });
    expect(facts).toMatchObject([{ type: 'book-lent', revision: 0, data: { number: 1, due: minute(60) } }]);
    const [event] = await eventsOf(library.store, 'loan-a');
    expect(event).toMatchObject({ id: facts[0]?.id, type: 'book-lent.v1', position: answer.position });
    expect(readMetadata(event!)).toMatchObject({ law: ['L1'], actor: { id: 'saule' }, edition: 'first' });
  });

  it('is refused to the wrong role, in the wrong state and by a rule', async () => {
    await open();
    await handle(lend('a'));
    const reader = { id: 'r', role: 'reader' };
    expect(refusal(await handle(annotate('a', 'x', { actor: reader })))).toBe('not-your-role');
    for (const hours of [2, 3]) done(await handle(command('a', 'renew-loan', { due: minute(hours * 60) })));
    const third = await handle(command('a', 'renew-loan', { due: minute(999) }));
    expect(third).toMatchObject({ kind: 'refused', caseId: 'a', revision: 2 });
    expect(refusal(third)).toBe('renewed-too-often');
    await handle(command('a', 'return-book'));
    expect(refusal(await handle(command('a', 'return-book')))).toBe('not-now');
    expect(await eventsOf(library.store, 'loan-a')).toHaveLength(4);
  });

  it('stays silent when there is nothing left to do', async () => {
    await open();
    await handle(lend('a'));
    expect(await handle(command('a', 'renew-loan', { due: minute(60) }))).toEqual({
      kind: 'done',
      caseId: 'a',
      revision: 0,
      facts: [],
      repeated: false,
    });
  });

  it('finds no case that never began', async () => {
    await open();
    await expect(handle(annotate('nobody', 'x'))).rejects.toMatchObject({ code: 'case-not-found' });
    expect(await library.runtime.load('loan', 'nobody')).toBeUndefined();
  });

  it('does not hold on a revision that is not the head', async () => {
    await open();
    await handle(lend('a'));
    const at = (expectedRevision: number) => handle(annotate('a', 'x', { expectedRevision }));
    expect(done(await at(0)).revision).toBe(1);
    await expect(at(0)).rejects.toMatchObject({ code: 'stale-revision', data: { given: 0, actual: 1 } });
    await expect(at(7)).rejects.toMatchObject({ code: 'stale-revision', data: { given: 7, actual: 1 } });
  });

  it('is judged at the very instant under which its facts are recorded', async () => {
    const ticking: Clock = { now: () => minute(tick++) };
    let tick = 0;
    const judged: Instant[] = [];
    await open({
      clock: ticking,
      environment: ({ base }) => {
        judged.push(base.at);
        return base;
      },
    });
    await handle(lend('a'));
    const outcome = done(await handle(annotate('a', 'x')));
    expect(outcome.at).toBe(judged.at(-1));
  });
});

describe('the same command again', () => {
  it('gets the first answer and writes nothing', async () => {
    await open();
    await handle(lend('a'));
    const twice = annotate('a', 'once');
    const first = done(await handle(twice));
    await handle(annotate('a', 'another'));
    expect(await handle(twice)).toEqual({ ...first, repeated: true });
    expect(await eventsOf(library.store, 'loan-a')).toHaveLength(3);
  });

  it('gets the first answer after the store was opened again', async () => {
    await open();
    const twice = lend('a');
    const first = done(await handle(twice));
    await library.close();
    await open();
    expect(await handle(twice)).toEqual({ ...first, repeated: true });
  });

  it('writes once when both come at once', async () => {
    await open();
    await handle(lend('a'));
    const twice = annotate('a', 'once');
    const outcomes = await Promise.all([handle(twice), handle(twice)]);
    expect(outcomes.map((o) => done(o).repeated)).toEqual([false, true]);
    expect(await eventsOf(library.store, 'loan-a')).toHaveLength(2);
  });
});

describe('many writers', () => {
  it('of one case lose nothing, double nothing and leave no gap', async () => {
    await open();
    await handle(lend('a'));
    const commands = Array.from({ length: 32 }, (_, i) => annotate('a', `${i}`));
    const outcomes = await Promise.all(commands.map((c) => handle(c)));
    const events = await eventsOf(library.store, 'loan-a');
    expect(events.map((e) => e.revision)).toEqual(Array.from({ length: 33 }, (_, i) => i));
    outcomes.forEach((outcome, i) => {
      const written = events[done(outcome).revision]!;
      expect(readMetadata(written).command).toBe(commands[i]!.id);
    });
    expect(await verifyLog(library.store)).toMatchObject({ ok: true, events: 34 });
  });

  it('in two processes settle their conflicts', async () => {
    await open();
    const [one, other] = [0, 1].map(() => handlerOn(library, new SettableClock(START_OF_TEST)));
    await one!.handle(lend('a'));
    await other!.load('loan', 'a');
    const commands = Array.from({ length: 32 }, (_, i) => annotate('a', `${i}`));
    const outcomes = await Promise.all(commands.map((c, i) => (i % 2 ? one! : other!).handle(c)));
    const revisions = outcomes.map((o) => done(o).revision).sort((a, b) => a - b);
    expect(revisions).toEqual(Array.from({ length: 32 }, (_, i) => i + 1));
    expect(await verifyLog(library.store)).toMatchObject({ ok: true, events: 34 });
  });

  it('settle also where appends may overtake each other', async () => {
    await open();
    const { store, vault } = library;
    const conflicts = jest.spyOn(store, 'append');
    const handler = handlerOn({ store: aDistant(store), vault }, new SettableClock(START_OF_TEST));
    await handler.handle(lend('a'));
    await Promise.all(Array.from({ length: 20 }, (_, i) => handler.handle(annotate('a', `${i}`))));
    expect(await eventsOf(store, 'loan-a')).toHaveLength(21);
    expect(conflicts).toHaveBeenCalledTimes(22);
  });

  it('keep their cases apart in a memory for one', async () => {
    await open({ cacheSize: 1 });
    const ids = ['a', 'b', 'c', 'd'];
    await Promise.all(ids.map((id) => handle(lend(id))));
    await Promise.all([...ids, ...ids, ...ids].map((id) => handle(annotate(id, 'x'))));
    await Promise.all([...ids, ...ids].map((id) => handle(annotate(id, NUMBERED))));
    for (const id of ids) expect(await eventsOf(library.store, `loan-${id}`)).toHaveLength(6);
    expect(await eventsOf(library.store, 'counter-central')).toHaveLength(12);
    expect(await verifyLog(library.store)).toMatchObject({ ok: true });
  });
});

describe('another process on the same store', () => {
  const behind = async () => {
    await open();
    const other = handlerOn(library, new SettableClock(minute(1)));
    await handle(lend('a'));
    await other.load('loan', 'a');
    return other;
  };

  it('decides anew on what was written behind its back', async () => {
    const other = await behind();
    await handle(annotate('a', 'behind the back'));
    expect(done(await other.handle(annotate('a', 'x'))).revision).toBe(2);
  });

  it('gives no refusal that the log does not bear out', async () => {
    const other = await behind();
    await handle(command('a', 'return-book'));
    expect(refusal(await other.handle(command('a', 'renew-loan', { due: minute(60) })))).toBe('not-now');
    await expect(other.handle(annotate('a', 'x', { expectedRevision: 0 }))).rejects.toMatchObject({
      data: { given: 0, actual: 1 },
    });
  });

  it('accepts the revision that a client has seen elsewhere', async () => {
    const other = await behind();
    await handle(annotate('a', 'x'));
    expect(done(await other.handle(annotate('a', 'y', { expectedRevision: 1 }))).revision).toBe(2);
    await handle(annotate('a', 'z'));
    expect((await other.load('loan', 'a'))?.revision).toBe(3);
  });

  it('carries out a command that it gets too, once, and goes on with a sound chain', async () => {
    const other = await behind();
    const both = annotate('a', 'told to two processes');
    const [first, second] = await Promise.all([handle(both), other.handle(both)]);
    expect([done(first).repeated, done(second).repeated].sort()).toEqual([false, true]);
    expect(done(first).at).toBe(done(second).at);
    await other.handle(annotate('a', 'next'));
    await handle(annotate('a', 'and next'));
    expect(await verifyLog(library.store)).toMatchObject({ ok: true, events: 5 });
  });
});

describe('an append that fails', () => {
  const huge = 'ы'.repeat(600_000);

  it('leaves the case as it was', async () => {
    await open();
    await handle(lend('a'));
    await expect(handle(annotate('a', huge))).rejects.toMatchObject({ code: 'event-too-large' });
    expect(done(await handle(annotate('a', 'short'))).revision).toBe(1);
  });

  it('harms nobody who was decided on top of it', async () => {
    await open();
    await handle(lend('a'));
    const failing = handle(annotate('a', huge)).catch((error: unknown) => error);
    const writing = handle(annotate('a', 'short'));
    const silent = handle(command('a', 'renew-loan', { due: minute(60) }));
    const refused = handle(annotate('a', 'x', { actor: { id: 'r', role: 'reader' } }));
    const loading = library.runtime.load('loan', 'a');
    expect(await failing).toMatchObject({ code: 'event-too-large' });
    expect(done(await writing).revision).toBe(1);
    expect(done(await silent).facts).toEqual([]);
    expect(refusal(await refused)).toBe('not-your-role');
    expect((await loading)?.revision).toBeLessThanOrEqual(1);
    expect(await verifyLog(library.store)).toMatchObject({ ok: true, events: 3 });
  });

  it('repeated with a smaller content is a command of its own', async () => {
    await open();
    await handle(lend('a'));
    const id = randomId();
    await expect(handle(annotate('a', huge, { id }))).rejects.toMatchObject({ code: 'event-too-large' });
    expect(done(await handle(annotate('a', 'short', { id })))).toMatchObject({
      repeated: false,
      revision: 1,
    });
  });

  it('leaves a pinned case to be looked at as it was', async () => {
    await open({ pinned: (stream) => stream.startsWith('loan-') });
    await handle(lend('a'));
    const notes = (state: CaseState | undefined) => (state?.snapshot.context as LoanContext).notes;
    await expect(handle(annotate('a', huge))).rejects.toMatchObject({ code: 'event-too-large' });
    expect(notes(library.runtime.peek('loan', 'a'))).toBe(0);
    await handle(annotate('a', 'short'));
    expect(notes(library.runtime.peek('loan', 'a'))).toBe(1);
  });

  it('of the disk is told, and may be repeated', async () => {
    await open();
    await handle(lend('a'));
    const { append } = library.store;
    library.store.append = () => Promise.reject(new Error('the disk is full'));
    await expect(handle(annotate('a', 'x'))).rejects.toThrow('the disk is full');
    library.store.append = append.bind(library.store);
    expect(done(await handle(annotate('a', 'x'))).revision).toBe(1);
  });
});

describe('a case that is asked first', () => {
  const number = (outcome: CommandOutcome) => done(outcome).facts[0]?.data['number'];

  it('gives each its own', async () => {
    await open();
    const outcomes = await Promise.all(['a', 'b', 'c'].map((id) => handle(lend(id))));
    expect(outcomes.map(number).sort()).toEqual([1, 2, 3]);
  });

  it('keeps what it gave when the command is repeated, here or after a restart', async () => {
    await open();
    const twice = lend('a');
    const other = lend('b');
    await library.runtime.handle({
      ...other,
      workflow: 'counter',
      caseId: 'central',
      id: `${twice.id}:ask`,
      type: 'give-number',
      actor: { id: 'system', role: 'system' },
    });
    await handle(other);
    expect(number(await handle(twice))).toBe(1);
    await library.close();
    await open();
    expect(number(await handle(twice))).toBe(1);
    expect(await eventsOf(library.store, 'counter-central')).toHaveLength(2);
  });

  it('says no for the one that asked', async () => {
    await open();
    const outcome = await handle(
      command('a', 'lend-book', { branch: CLOSED_BRANCH, book: 'x', due: minute(1) }),
    );
    expect(outcome).toMatchObject({ kind: 'refused', caseId: 'a', revision: -1 });
    expect(refusal(outcome)).toBe('branch-closed');
    expect(await eventsOf(library.store, 'loan-a')).toEqual([]);
  });

  it('is not troubled by what would be refused anyway', async () => {
    await open();
    expect(refusal(await handle(lend('a', { actor: { id: 'r', role: 'reader' } })))).toBe('not-your-role');
    await handle(lend('a'));
    expect(refusal(await handle(lend('a')))).toBe('not-now');
    await library.close();
    await open();
    expect(refusal(await handle(lend('a')))).toBe('not-now');
    expect(types(await eventsOf(library.store, 'counter-central'))).toEqual(['number-given']);
  });
});

describe('a command and what it asks', () => {
  const numbers = async () =>
    (await eventsOf(library.store, 'counter-central')).map(
      ({ data }) => (JSON.parse(data) as { last: number }).last,
    );
  const spokenFor = () =>
    handle(command('a', 'lend-book', { branch: 'central', book: SPOKEN_FOR, due: minute(1) }));

  it('are one write: the store is told once', async () => {
    await open();
    const together = jest.spyOn(library.store, 'appendTogether');
    await handle(lend('a'));
    expect(together.mock.calls.map(([appends]) => appends.map(({ stream }) => stream))).toEqual([
      ['counter-central', 'loan-a'],
    ]);
    expect(await numbers()).toEqual([1]);
  });

  it('leave nothing behind when the command is refused', async () => {
    await open();
    expect(refusal(await spokenFor())).toBe('spoken-for');
    expect(await numbers()).toEqual([]);
    expect(done(await handle(lend('b'))).facts[0]?.data['number']).toBe(1);
  });

  it('leave nothing behind when the disk refuses, and are one again when repeated', async () => {
    await open();
    const full = jest.spyOn(library.store, 'appendTogether').mockRejectedValue(new Error('the disk is full'));
    const twice = lend('a');
    await expect(handle(twice)).rejects.toThrow('the disk is full');
    full.mockRestore();
    expect(done(await handle(twice))).toMatchObject({ repeated: false, facts: [{ data: { number: 1 } }] });
    expect(done(await handle(twice))).toMatchObject({ repeated: true, facts: [{ data: { number: 1 } }] });
    expect(await numbers()).toEqual([1]);
  });

  it('do not rest on what another command asked and could not write', async () => {
    await open();
    const once = (id: string) =>
      handle(command(id, 'lend-book', { branch: ONCE_BRANCH, book: 'x', due: minute(1) }));
    const full = jest
      .spyOn(library.store, 'appendTogether')
      .mockRejectedValueOnce(new Error('the disk is full'));
    const [first, second] = await Promise.allSettled([once('a'), once('b')]);
    full.mockRestore();
    expect(first).toMatchObject({ status: 'rejected', reason: { message: 'the disk is full' } });
    expect(second).toMatchObject({ status: 'fulfilled', value: { facts: [{ data: { number: 1 } }] } });
    expect(types(await eventsOf(library.store, `counter-${ONCE_BRANCH}`))).toEqual(['number-given']);
    // Now it has nothing more to say, and the log says so too.
    expect(done(await once('c')).facts).toMatchObject([{ type: 'book-lent' }]);
  });

  it('are not written when who had nothing to say would say something else by now', async () => {
    await open();
    const { store } = library;
    const once = (id: string) => command(id, 'lend-book', { branch: ONCE_BRANCH, book: 'x', due: minute(1) });
    await handle(once('a'));
    const together = jest.spyOn(store, 'appendTogether');
    await handle(once('b'));
    const counter = { stream: `counter-${ONCE_BRANCH}`, revision: 0 };
    expect(together.mock.calls.map(([, unchanged]) => unchanged)).toEqual([[counter]]);
    // Behind its back the counter goes on.
    const state = await caseAt(store, counterWorkflow, ONCE_BRANCH);
    const stamp = { at: START_OF_TEST, actor: systemActor, command: 'elsewhere', correlation: 'elsewhere' };
    const { events } = step(state!, [{ type: 'number-given', data: { last: 2 } }], stamp);
    await store.append(counter.stream, 0, events);
    together.mockClear();
    expect(done(await handle(once('c'))).facts).toMatchObject([{ type: 'book-lent' }]);
    expect(together.mock.calls.map(([, unchanged]) => unchanged)).toEqual([
      [counter],
      [{ ...counter, revision: 1 }],
    ]);
    expect((await verifyLog(store)).ok).toBe(true);
  });

  it('find out together that somebody else was first', async () => {
    await open();
    const { store, vault } = library;
    const handlers = [1, 2].map(() => handlerOn({ store, vault }, new SettableClock(START_OF_TEST)));
    await Promise.all(handlers.map((handler, i) => handler.handle(lend(`first-${i}`))));
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, (_, i) => handlers[i % 2]!.handle(lend(`loan-${i}`))),
    );
    const given = outcomes.map((outcome) => done(outcome).facts[0]?.data['number']);
    expect(given.sort((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: 12 }, (_, i) => i + 3));
    expect(await numbers()).toEqual(Array.from({ length: 14 }, (_, i) => i + 1));
  });

  it('are two writes where a store takes one stream at a time', async () => {
    await open();
    const { store, vault } = library;
    const handler = handlerOn({ store: aDistant(store), vault }, new SettableClock(START_OF_TEST));
    const twice = lend('a');
    for (const repeated of [false, true])
      expect(done(await handler.handle(twice))).toMatchObject({ repeated, facts: [{ data: { number: 1 } }] });
    const no = await handler.handle(
      command('b', 'lend-book', { branch: 'central', book: SPOKEN_FOR, due: minute(1) }),
    );
    expect(refusal(no)).toBe('spoken-for');
    // A number cannot be given back: it stays unused.
    expect(done(await handler.handle(lend('c'))).facts[0]?.data['number']).toBe(3);
  });

  it('answer for each: what was asked is told too', async () => {
    const told: string[] = [];
    await open({ answered: ({ type }, { kind }) => told.push(`${type} ${kind}`) });
    await handle(lend('a'));
    await handle(command('b', 'lend-book', { branch: CLOSED_BRANCH, book: 'x', due: minute(1) }));
    expect(told).toEqual(['give-number done', 'lend-book done', 'give-number refused', 'lend-book refused']);
  });
});

describe('recorded instants', () => {
  it('never go back although the clock does', async () => {
    let now = minute(10);
    await open({ clock: { now: () => now } });
    await handle(lend('a'));
    now = minute(5);
    expect(done(await handle(annotate('a', 'x'))).at).toBe(minute(10));
    now = minute(11);
    expect(done(await handle(annotate('a', 'x'))).at).toBe(minute(11));
  });

  it('never go back over a restart, even when nothing but the log is left', async () => {
    await open({ clock: { now: () => minute(10) } });
    await handle(lend('a'));
    await library.close();
    await open({ clock: { now: () => minute(5) }, start: true });
    expect(done(await handle(lend('b'))).at).toBe(minute(10));
  });

  it('never go back within a case', async () => {
    await open();
    const ahead = handlerOn(library, new SettableClock(minute(10)));
    await ahead.handle(lend('a'));
    expect(done(await handle(annotate('a', 'x'))).at).toBe(minute(10));
  });
});

it('a handler knows only its workflows', async () => {
  await open();
  const handler = new CommandHandler({
    store: library.store,
    vault: library.vault,
    clock: new SettableClock(START_OF_TEST),
    workflows: [],
    environment: ({ base }) => base,
    localDate: () => '2026-03-02' as never,
  });
  await expect(handler.handle(lend('a'))).rejects.toThrow('no workflow loan');
});
