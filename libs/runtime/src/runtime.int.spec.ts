import { filter, firstValueFrom } from 'rxjs';
import type { AnyWorkflow } from '@qabyldau/engine';
import { SettableClock } from '@qabyldau/kernel';
import { loan } from '../test/library/index.js';
import {
  annotate,
  folderForEach,
  lend,
  localDate,
  minute,
  openLibrary,
  START_OF_TEST,
  type Library,
} from '../test/open-library.js';
import { Runtime } from './runtime.js';
import type { RuntimeReport } from './runtime-report.js';

const folder = folderForEach();
let library: Library;
afterEach(() => library.close());

it('a chart that is not fit to run is refused at the start', async () => {
  library = await openLibrary({ directory: folder(), start: false });
  const { store, vault, work } = library;
  const broken: AnyWorkflow = { ...loan, lawfulEnds: [] };
  const options = { store, vault, work, reactions: [], effects: {}, localDate, workflows: [broken] };
  const clock = new SettableClock(START_OF_TEST);
  expect(() => new Runtime({ ...options, clock, environment: ({ base }) => base })).toThrow('broken-chart');
});

it('tells every event in log order, after the reactions to it', async () => {
  library = await openLibrary({ directory: folder() });
  const told: string[] = [];
  library.runtime.events.subscribe(({ workflow, type }) => told.push(`${workflow} ${type}`));
  await library.runtime.handle(lend('a'));
  await library.runtime.settle();
  expect(told).toEqual(['counter number-given', 'loan book-lent', 'shelf taken-out']);
});

it('tells how far it is', async () => {
  library = await openLibrary({ directory: folder() });
  await library.runtime.handle(lend('a'));
  await library.runtime.settle();
  const head = await library.store.head();
  const nextTimer = library.runtime.nextTimer();
  expect(nextTimer).toBeDefined();
  const followed = { head, position: head, timers: 1, nextTimer, effects: 0, parked: [], failingTimers: [] };
  expect(await library.runtime.health()).toEqual(followed);
});

it('cannot be asked for what it has read before it was started', async () => {
  library = await openLibrary({ directory: folder(), start: false });
  await expect(library.runtime.health()).rejects.toThrow('has not been started');
});

it('stops although a page fails for which a timer is waiting', async () => {
  const clock = new SettableClock(START_OF_TEST);
  let told: (what: RuntimeReport) => void = () => undefined;
  const failing = new Promise<RuntimeReport>((resolve) => (told = resolve));
  library = await openLibrary({ directory: folder(), clock, alone: true, report: (what) => told(what) });
  await library.runtime.handle(lend('a'));
  const taken = library.runtime.events.pipe(filter(({ type }) => type === 'taken-out'));
  await firstValueFrom(taken);
  library.work.apply = () => {
    throw new Error('no');
  };
  clock.set(minute(61));
  expect(await failing).toMatchObject({ kind: 'subscription-failed' });
  await library.runtime.stop();
});

it('opens the history of a case with its personal parts', async () => {
  library = await openLibrary({ directory: folder() });
  const personal = [{ subject: 'person-1', data: { name: 'Асан' } }];
  await library.runtime.handle(lend('a', { personal }));
  await library.runtime.handle(annotate('a', 'x'));
  expect(await library.runtime.history('loan', 'a')).toMatchObject([
    { type: 'book-lent', caseId: 'a', workflow: 'loan', data: { number: 1 }, personal },
    { type: 'note-added', personal: [] },
  ]);
});
