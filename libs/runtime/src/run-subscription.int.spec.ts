import { START, type Delivery, type Position } from '@qabyldau/event-store';
import { annotate, folderForEach, lend, openLibrary, type Library } from '../test/open-library.js';
import { runSubscription, type RunningSubscription, type SubscriptionOptions } from './run-subscription.js';

const folder = folderForEach();
let library: Library;
let running: RunningSubscription;
beforeEach(async () => (library = await openLibrary({ directory: folder(), start: false })));
afterEach(async () => {
  await running.stop();
  await library.close();
});

let errors: [string, number][];
const follow = (process: SubscriptionOptions['process'], options: Partial<SubscriptionOptions> = {}) => {
  errors = [];
  running = runSubscription({
    store: library.store,
    after: START,
    process,
    onError: (error, attempt) => errors.push([String(error), attempt]),
    ...options,
  });
};
const revisions = ({ events }: Delivery) => events.map(({ stream, revision }) => `${stream}@${revision}`);
const head = () => library.store.head();

describe('a subscription', () => {
  it('gives everything that stands and then what comes, each once and in order', async () => {
    await library.runtime.handle(lend('a'));
    const seen: string[] = [];
    follow((page) => void seen.push(...revisions(page)));
    await running.reached(await head());
    await library.runtime.handle(annotate('a', 'x'));
    await running.reached(await head());
    expect(seen).toEqual(['counter-central@0', 'loan-a@0', 'loan-a@1']);
    expect(running.position()).toBe(await head());
  });

  it('begins after a position and keeps to its filter', async () => {
    await library.runtime.handle(lend('a'));
    const after = await head();
    await library.runtime.handle(lend('b'));
    const seen: string[] = [];
    follow((page) => void seen.push(...revisions(page)), { after, filter: { streamPrefixes: ['loan-'] } });
    await running.reached(await head());
    expect(seen).toEqual(['loan-b@0']);
  });

  it('repeats a page that fails, and counts what failed in a row', async () => {
    await library.runtime.handle(lend('a'));
    let failures = 2;
    const seen: string[] = [];
    follow((page) => {
      if (page.events.length > 0 && failures-- > 0) throw new Error('no');
      seen.push(...revisions(page));
    });
    await running.reached(await head());
    expect(errors).toEqual([
      ['Error: no', 1],
      ['Error: no', 2],
    ]);
    failures = 1;
    await library.runtime.handle(annotate('a', 'x'));
    await running.reached(await head());
    expect(errors.at(-1)).toEqual(['Error: no', 1]);
    expect(seen).toEqual(['counter-central@0', 'loan-a@0', 'loan-a@1']);
  });

  it('takes one page at a time', async () => {
    let atWork = 0;
    let most = 0;
    follow(async () => {
      most = Math.max(most, ++atWork);
      await new Promise((resolve) => setImmediate(resolve));
      atWork--;
    });
    for (const id of ['a', 'b', 'c', 'd']) await library.runtime.handle(lend(id));
    await running.reached(await head());
    expect(most).toBe(1);
  });

  it('subscribes again when the store ends it', async () => {
    await library.runtime.handle(lend('a'));
    const subscribe = jest.spyOn(library.store, 'subscribeToAll');
    subscribe.mockImplementationOnce(() => {
      throw new Error('connection lost');
    });
    const seen: string[] = [];
    follow((page) => void seen.push(...revisions(page)));
    await running.reached(await head());
    expect(errors).toEqual([['Error: connection lost', 1]]);
    expect(seen).toEqual(['counter-central@0', 'loan-a@0']);
  });

  it('that is stopped finishes its page and takes no other', async () => {
    const seen: string[] = [];
    let finish: () => void = () => undefined;
    let begun: () => void = () => undefined;
    const inWork = new Promise<void>((resolve) => (begun = resolve));
    await library.runtime.handle(lend('a'));
    follow(async (page) => {
      if (page.events.length > 0) begun();
      await new Promise<void>((resolve) => (finish = resolve));
      seen.push(...revisions(page));
    });
    await inWork;
    await library.runtime.handle(annotate('a', 'x'));
    const stopping = running.stop();
    finish();
    await stopping;
    expect(seen).toEqual(['counter-central@0', 'loan-a@0']);
  });

  it('that is stopped lets go of a page that fails, and of those who wait for it', async () => {
    await library.runtime.handle(lend('a'));
    let failed: () => void = () => undefined;
    const failing = new Promise<void>((resolve) => (failed = resolve));
    follow(
      () => {
        throw new Error('no');
      },
      { onError: () => failed() },
    );
    const waiting = running.reached(await head());
    const outcome = expect(waiting).rejects.toMatchObject({ code: 'store-closed' });
    await failing;
    await running.stop();
    await outcome;
    expect(running.position()).toBe('' as Position);
  });
});
