import fc from 'fast-check';
import { SettableClock, type Instant } from '@qabyldau/kernel';
import { plainState, type CaseState } from '@qabyldau/engine';
import { loan } from '../test/library/index.js';
import {
  annotate,
  command,
  done,
  folderForEach,
  handlerOn,
  lend,
  minute,
  openLibrary,
  type Library,
} from '../test/open-library.js';
import { caseAt, eventsUntil, firstAfter } from './as-of.js';

const folder = folderForEach();
let library: Library;
beforeEach(async () => (library = await openLibrary({ directory: folder(), start: false })));
afterEach(() => library.close());

const plain = (state: CaseState | undefined) => state && { ...plainState(state), revision: state.revision };
const at = async (caseId: string, instant: Instant) =>
  plain(await caseAt(library.store, loan, caseId, { at: instant }));

describe('a case as of an instant', () => {
  it('is what it was recorded to be then, also when clocks go back and disagree', async () => {
    let run = 0;
    const step = fc.record({
      caseNumber: fc.nat(2),
      minutes: fc.integer({ min: -3, max: 6 }),
      instance: fc.nat(1),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const prefix = `${run++}`;
        // Later than everything that earlier runs recorded in the same log.
        let now = run * 1000;
        const clock = { now: () => minute(now) };
        const instances = [handlerOn(library, clock), handlerOn(library, clock)];
        const recorded: { caseId: string; at: Instant; state: ReturnType<typeof plain> }[] = [];
        for (const { caseNumber, minutes, instance } of steps) {
          now += minutes;
          const caseId = `${prefix}-${caseNumber}`;
          const handler = instances[instance]!;
          const begun = recorded.some((record) => record.caseId === caseId);
          const outcome = done(await handler.handle(begun ? annotate(caseId, 'x') : lend(caseId)));
          recorded.push({ caseId, at: outcome.at!, state: plain(await handler.load('loan', caseId)) });
        }
        for (let instant = run * 1000 - 40; instant <= now + 40; instant += 3) {
          const end = recorded.findIndex((record) => record.at > minute(instant));
          const then = end < 0 ? recorded : recorded.slice(0, end);
          for (const caseId of [0, 1, 2].map((n) => `${prefix}-${n}`)) {
            const expected = then.findLast((record) => record.caseId === caseId)?.state;
            expect(await at(caseId, minute(instant))).toEqual(expected);
          }
        }
      }),
      { numRuns: 12 },
    );
  });

  it('does not look at effective instants', async () => {
    const clock = new SettableClock(minute(10));
    const handler = handlerOn(library, clock);
    await handler.handle(lend('a'));
    clock.set(minute(20));
    await handler.handle(command('a', 'annotate-loan', { text: 'x', since: minute(1) }));
    expect((await at('a', minute(19)))?.revision).toBe(0);
    expect((await at('a', minute(20)))?.revision).toBe(1);
  });

  it('ends where the log first passed the instant, though later events carry earlier ones', async () => {
    const ahead = handlerOn(library, new SettableClock(minute(30)));
    const behind = handlerOn(library, new SettableClock(minute(20)));
    await behind.handle(lend('a'));
    await ahead.handle(lend('b'));
    await behind.handle(annotate('a', 'recorded at 20, after something recorded at 30'));
    expect((await at('a', minute(25)))?.revision).toBe(0);
    expect((await at('a', minute(30)))?.revision).toBe(1);
  });

  it('is nothing before it began, and itself without a moment', async () => {
    const handler = handlerOn(library, new SettableClock(minute(10)));
    await handler.handle(lend('a'));
    expect(await at('a', minute(9))).toBeUndefined();
    expect(await firstAfter(library.store, minute(10))).toBeUndefined();
    expect(plain(await caseAt(library.store, loan, 'a'))).toEqual(plain(await handler.load('loan', 'a')));
    expect(await eventsUntil(library.store, 'loan-nobody', { at: minute(99) })).toEqual([]);
  });
});

it('a case as of a revision', async () => {
  const handler = handlerOn(library, new SettableClock(minute(10)));
  await handler.handle(lend('a'));
  const first = plain(await handler.load('loan', 'a'));
  await handler.handle(annotate('a', 'x'));
  expect(plain(await caseAt(library.store, loan, 'a', { revision: 0 }))).toEqual(first);
  expect(await eventsUntil(library.store, 'loan-a', { revision: 1 })).toHaveLength(2);
});
