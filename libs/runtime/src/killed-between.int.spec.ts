import { loan, workflows } from '../test/library/index.js';
import {
  done,
  eventsOf,
  folderForEach,
  lend,
  localDate,
  openLibrary,
  START_OF_TEST,
  types,
  type Library,
} from '../test/open-library.js';
import type { AnyWorkflow } from '@qabyldau/engine';
import type { EmbeddedStore } from '@qabyldau/event-store';
import { SettableClock } from '@qabyldau/kernel';
import { CommandHandler } from './handle-command.js';

const folder = folderForEach();
let library: Library;
beforeEach(async () => {
  library = await openLibrary({ directory: folder(), start: false });
});
afterEach(() => library.close());

/** A store some of whose members are others; the rest is its own. */
const withMembers = (
  store: EmbeddedStore,
  members: Partial<Record<keyof EmbeddedStore, unknown>>,
): EmbeddedStore =>
  new Proxy(store, {
    get(target, name) {
      if (name in members) return members[name as keyof EmbeddedStore];
      const own = Reflect.get(target, name) as unknown;
      return typeof own === 'function' ? (own.bind(target) as unknown) : own;
    },
  });

/** As seen by a store that writes to one stream at a time. */
const distant = (store: EmbeddedStore): EmbeddedStore =>
  withMembers(store, { keepsAppendOrder: false, appendTogether: undefined });

/** A process that is killed as soon as it comes to write to a loan: nothing of it happens any more. */
function dying(store: EmbeddedStore) {
  let reached: () => void = () => undefined;
  const killed = new Promise<void>((resolve) => (reached = resolve));
  const never = <T>(): Promise<T> => {
    reached();
    return new Promise<T>(() => undefined);
  };
  const append: EmbeddedStore['append'] = (stream, ...rest) =>
    stream.startsWith('loan-') ? never() : store.append(stream, ...rest);
  const appendTogether: EmbeddedStore['appendTogether'] = () => never();
  const together = (store.appendTogether as unknown) === undefined ? undefined : appendTogether;
  return { dead: withMembers(store, { append, appendTogether: together }), killed };
}

const handlerOf = (store: EmbeddedStore, known: readonly AnyWorkflow[] = workflows): CommandHandler =>
  new CommandHandler({
    store,
    vault: library.vault,
    clock: new SettableClock(START_OF_TEST),
    workflows: known,
    environment: ({ base }) => base,
    localDate,
  });
const given = async (branch = 'central') => types(await eventsOf(library.store, `counter-${branch}`)).length;

describe('a process killed between asking an authority and writing the asker’s own events', () => {
  it('leaves nothing behind where both are one write; repeated, it is done once', async () => {
    const { dead, killed } = dying(library.store);
    const command = lend('a');
    void handlerOf(dead).handle(command);
    await killed;
    expect([await given(), (await eventsOf(library.store, 'loan-a')).length]).toEqual([0, 0]);
    const again = handlerOf(library.store);
    expect(done(await again.handle(command)).facts[0]?.data['number']).toBe(1);
    expect(done(await again.handle(command))).toMatchObject({ repeated: true });
    expect([await given(), (await eventsOf(library.store, 'loan-a')).length]).toEqual([1, 1]);
  });

  it('has its number still where they are two writes: repeated, the command gets that very number', async () => {
    const { dead, killed } = dying(distant(library.store));
    const command = lend('a');
    void handlerOf(dead).handle(command);
    await killed;
    expect([await given(), (await eventsOf(library.store, 'loan-a')).length]).toEqual([1, 0]);
    const again = handlerOf(distant(library.store));
    // Others are not held up, and do not get the number that is taken.
    expect(done(await again.handle(lend('b'))).facts[0]?.data['number']).toBe(2);
    expect(done(await again.handle(command)).facts[0]?.data['number']).toBe(1);
    expect(done(await again.handle(command))).toMatchObject({ repeated: true });
    expect([await given(), (await eventsOf(library.store, 'loan-a')).length]).toEqual([2, 1]);
  });

  it('asks anew for what can be given back: what was said before may not hold any more', async () => {
    const reserving: AnyWorkflow = {
      ...loan,
      asksFirst: () => ({
        workflow: 'counter',
        caseId: 'central',
        command: { type: 'give-number', data: {} },
        ifRefused: { workflow: 'counter', caseId: 'returns', command: { type: 'give-number', data: {} } },
      }),
    };
    const known = [reserving, ...workflows.filter(({ name }) => name !== 'loan')];
    const { dead, killed } = dying(distant(library.store));
    const command = lend('a');
    void handlerOf(dead, known).handle(command);
    await killed;
    const again = handlerOf(distant(library.store), known);
    expect(done(await again.handle(command)).facts[0]?.data['number']).toBe(2);
    expect([await given(), await given('returns')]).toEqual([2, 0]);
    expect(done(await again.handle(command))).toMatchObject({ repeated: true });
  });
});
