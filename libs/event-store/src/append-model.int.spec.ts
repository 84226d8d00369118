import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { canonicalJson } from '@qabyldau/kernel';
import { temporaryDirectory } from '../test/temporary-directory.js';
import { collect, idsOf, refusedActual } from './conformance/subject.js';
import { openEmbeddedStore, type EmbeddedStore } from './embedded-store.js';
import type { ExpectedRevision } from './port.js';

/** What an append does to a stream, said as simply as possible; `stream` is the list of ids that stand there. */
function modelled(
  stream: string[],
  before: number,
  ids: readonly string[],
): 'written' | 'repeated' | 'refused' {
  if (before === stream.length - 1) {
    stream.push(...ids);
    return 'written';
  }
  const standing = stream.slice(before + 1, before + 1 + ids.length);
  return before < stream.length && ids.every((id, index) => standing[index] === id) ? 'repeated' : 'refused';
}

const step = fc.record({
  stream: fc.constantFrom('a', 'b'),
  // Mostly near the head, and few ids, so that repeats of every kind come up.
  before: fc.integer({ min: -1, max: 6 }),
  ids: fc.array(fc.constantFrom('1', '2', '3'), { minLength: 1, maxLength: 3 }),
});

describe('appending', () => {
  const directory = temporaryDirectory();
  let store: EmbeddedStore;
  beforeAll(async () => (store = await openEmbeddedStore({ directory: directory.path })));
  afterAll(async () => {
    await store.close();
    directory.remove();
  });

  it.each(['one after the other', 'without waiting in between'])(
    'does what the model does, %s',
    async (how) => {
      const inTurn = how === 'one after the other';
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 30 }), async (steps) => {
          const run = randomUUID();
          const streams: Record<string, string[]> = { a: [], b: [] };
          const outcomes: Promise<void>[] = [];
          for (const { stream, before, ids } of steps) {
            const model = streams[stream] ?? [];
            const outcome = modelled(model, before, ids);
            const actual: ExpectedRevision = model.length === 0 ? 'no-stream' : model.length - 1;
            const events = ids.map((id) => ({
              id,
              type: 't',
              data: canonicalJson({}),
              metadata: canonicalJson({}),
              hash: id,
            }));
            const refused = refusedActual(
              store,
              `${run}-${stream}`,
              before < 0 ? 'no-stream' : before,
              events,
            );
            const checked = refused.then((was) =>
              expect(was).toBe(outcome === 'refused' ? actual : undefined),
            );
            outcomes.push(checked);
            if (inTurn) await checked;
          }
          await Promise.all(outcomes);
          for (const [stream, ids] of Object.entries(streams)) {
            expect(idsOf(await collect(store.readStream(`${run}-${stream}`)))).toEqual(ids);
          }
        }),
        { numRuns: 150 },
      );
    },
  );
});
