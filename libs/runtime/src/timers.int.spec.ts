import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { firstValueFrom, filter } from 'rxjs';
import { SettableClock } from '@qabyldau/kernel';
import { inState, readMetadata } from '@qabyldau/engine';
import {
  annotate,
  command,
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
import { verifyLog } from './verify.js';

const folder = folderForEach();
let library: Library;
let clock: SettableClock;
const open = async (options: Partial<LibraryOptions> = {}) => {
  clock = new SettableClock(options.clock?.now() ?? START_OF_TEST);
  return (library = await openLibrary({ directory: folder(), clock, ...options }));
};
const reopen = async (options: Partial<LibraryOptions> = {}) => {
  await library.close();
  return open(options);
};
afterEach(() => library.close());

const state = async (caseId: string) => (await library.runtime.load('loan', caseId))!.snapshot.value;
const fired = async (caseId: string) =>
  types(await eventsOf(library.store, `loan-${caseId}`)).filter((type) => type === 'timer-fired').length;

describe('a timer', () => {
  it('is set by entering its state and fires when it is due, as a stored event', async () => {
    await open();
    await library.runtime.handle(lend('a'));
    await library.runtime.settle();
    expect(library.runtime.nextTimer()).toBe(minute(60));
    clock.set(minute(59));
    expect(await library.runtime.fireDueTimers()).toBe(0);
    clock.set(minute(60));
    expect(await library.runtime.fireDueTimers()).toBe(1);
    expect(inState((await state('a')) as never, 'overdue')).toBe(true);
    const event = (await eventsOf(library.store, 'loan-a')).find(({ type }) => type === 'timer-fired.v1');
    expect(JSON.parse(event!.data)).toEqual({ delay: 'loanDue', setAt: 0, due: minute(60) });
    expect(readMetadata(event!).actor).toEqual({ id: 'system', role: 'system' });
    expect(library.runtime.nextTimer()).toBeUndefined();
    expect(await library.runtime.fireDueTimers()).toBe(0);
  });

  it('is cancelled by leaving its state', async () => {
    await open();
    await library.runtime.handle(lend('a'));
    await library.runtime.handle(command('a', 'return-book'));
    await library.runtime.settle();
    expect(library.runtime.nextTimer()).toBeUndefined();
    clock.set(minute(60));
    expect(await library.runtime.fireDueTimers()).toBe(0);
  });

  it('moves when its state is entered again with another due instant', async () => {
    await open();
    await library.runtime.handle(lend('a'));
    await library.runtime.handle(command('a', 'renew-loan', { due: minute(90) }));
    await library.runtime.settle();
    expect((await library.runtime.health()).timers).toBe(1);
    clock.set(minute(60));
    expect(await library.runtime.fireDueTimers()).toBe(0);
    clock.set(minute(90));
    expect(await library.runtime.fireDueTimers()).toBe(1);
    expect(await fired('a')).toBe(1);
  });

  it('set before a restart fires after it, once', async () => {
    await open();
    await library.runtime.handle(lend('a'));
    await library.runtime.settle();
    await reopen();
    clock.set(minute(60));
    expect(await library.runtime.fireDueTimers()).toBe(1);
    await reopen({ clock: new SettableClock(minute(61)) });
    expect(await library.runtime.fireDueTimers()).toBe(0);
    expect(await fired('a')).toBe(1);
  });

  it('whose time passed while the program stood still fires at the start, by itself', async () => {
    await open();
    await library.runtime.handle(lend('a'));
    await library.close();
    library = await openLibrary({ directory: folder(), clock: new SettableClock(minute(61)), start: false });
    const firing = firstValueFrom(library.runtime.events.pipe(filter(({ type }) => type === 'timer-fired')));
    await library.runtime.start({ alone: true });
    expect(await firing).toMatchObject({ caseId: 'a', metadata: { at: minute(61) } });
    expect(await fired('a')).toBe(1);
  });

  it('told to fire twice at once, by one process or two, stores one event', async () => {
    await open();
    await library.runtime.handle(lend('a'));
    await library.runtime.settle();
    clock.set(minute(60));
    const other = handlerOn(library, new SettableClock(minute(61)));
    await other.load('loan', 'a');
    const timer = { name: 'loanDue', setAt: 0, due: minute(60) };
    await Promise.all([
      library.runtime.fireDueTimers(),
      library.runtime.fireDueTimers(),
      other.fireTimer('loan', 'a', timer),
      other.fireTimer('loan', 'a', timer),
    ]);
    expect(await fired('a')).toBe(1);
    await library.runtime.handle(annotate('a', 'x'));
    expect(await verifyLog(library.store)).toMatchObject({ ok: true });
  });

  it('set by another process is not taken for one that no longer stands', async () => {
    await open();
    await library.runtime.handle(lend('a'));
    const other = handlerOn(library, new SettableClock(START_OF_TEST));
    await other.handle(command('a', 'renew-loan', { due: minute(90) }));
    await library.runtime.settle();
    clock.set(minute(90));
    expect(await library.runtime.fireDueTimers()).toBe(1);
    expect(await fired('a')).toBe(1);
  });

  it('that its case no longer knows is forgotten', async () => {
    await open();
    await library.runtime.handle(lend('a'));
    await library.runtime.settle();
    const stray = { workflow: 'loan', caseId: 'a', name: 'loanDue', setAt: 7, due: minute(1) };
    const position = library.work.checkpoint();
    library.work.apply({ position, timersSet: [stray], timersGone: [], timersCleared: [], effects: [] });
    clock.set(minute(2));
    expect(await library.runtime.fireDueTimers()).toBe(1);
    expect(library.runtime.nextTimer()).toBe(minute(60));
  });

  it('that fails is told, stays due and does not hold up the others', async () => {
    await open();
    await library.runtime.handle(lend('a'));
    await library.runtime.settle();
    const stray = { workflow: 'loan', caseId: 'nobody', name: 'loanDue', setAt: 0, due: minute(1) };
    const position = library.work.checkpoint();
    library.work.apply({ position, timersSet: [stray], timersGone: [], timersCleared: [], effects: [] });
    clock.set(minute(60));
    expect(await library.runtime.fireDueTimers()).toBe(1);
    expect(await fired('a')).toBe(1);
    expect(library.reports).toMatchObject([{ kind: 'timer-failed', caseId: 'nobody', timer: 'loanDue' }]);
    expect(library.runtime.nextTimer()).toBe(minute(1));
  });
});

it('the work store is rebuilt from the log when it is lost', async () => {
  await open();
  for (const id of ['a', 'b', 'c']) await library.runtime.handle(lend(id));
  await library.runtime.handle(command('b', 'return-book'));
  await library.runtime.handle(command('c', 'renew-loan', { due: minute(90) }));
  await library.runtime.settle();
  const timers = library.work.dueTimers(minute(999), 9);
  const events = (await verifyLog(library.store)).events;
  await library.close();
  for (const end of ['', '-wal', '-shm']) rmSync(join(folder(), `work.db${end}`), { force: true });
  await open();
  await library.runtime.settle();
  expect(timers).toHaveLength(2);
  expect(library.work.dueTimers(minute(999), 9)).toEqual(timers);
  expect((await verifyLog(library.store)).events).toBe(events);
});
