import * as fc from 'fast-check';
import { START } from '@qabyldau/event-store';
import { parseInstant, SettableClock } from '@qabyldau/kernel';
import {
  broken,
  deliveryOf,
  grown,
  positionAt,
  put,
  sampleCounts,
  sampleLog,
  sampleModel,
  sourceOf,
} from './conformance/sample.js';
import type { ModelSource } from './delivery.js';
import { foldUpTo } from './fold-up-to.js';
import { MemoryTables } from './memory-tables.js';
import type { ReadModel } from './read-model.js';
import { Runner, type RunnerOptions } from './runner.js';
import { someMessages } from './some-messages.js';
import type { Parking } from './tables.js';

const clock = new SettableClock(parseInstant('2026-01-05T10:00:00Z'));
const start = (tables: MemoryTables, source: ModelSource, options: Partial<RunnerOptions> = {}) =>
  Runner.start({
    models: [sampleModel, sampleCounts],
    tables,
    source,
    clock,
    onParked: () => undefined,
    ...options,
  });

/** Ends its first part, then waits for the signal as a subscription does. */
const subscriptionOf = (source: ModelSource): ModelSource =>
  async function* (after, signal) {
    yield* source(after, signal);
    if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve));
  };

const rowsOf = async (tables: MemoryTables, model: ReadModel) => (await tables.select(model)).rows;

describe('the runner', () => {
  it('makes the same tables wherever it is stopped and started again', async () => {
    await fc.assert(
      fc.asyncProperty(
        someMessages,
        fc.array(fc.nat(60)),
        fc.integer({ min: 1, max: 9 }),
        async (...given) => {
          const [messages, stops, size] = given;
          const events = sampleLog(messages);
          const tables = new MemoryTables();
          for (const stop of [...stops.sort((a, b) => a - b), events.length]) {
            const runner = await start(tables, sourceOf(events.slice(0, stop), size), {
              gather: { events: size * 2, milliseconds: 1_000 },
            });
            await runner.done;
          }
          const position = events.at(-1)?.position ?? START;
          const expected = await foldUpTo(sampleModel, sourceOf(events), { position });
          expect(await tables.load(sampleModel, expected.keys())).toEqual(expected);
          expect(await tables.count(sampleModel)).toBe(expected.size);
          expect(await tables.checkpoint(sampleModel)).toBe(position);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('lets a model that is further on skip what it has', async () => {
    const events = sampleLog([put('a'), grown('a'), grown('a'), grown('a')]);
    const tables = new MemoryTables();
    await (
      await start(tables, sourceOf(events.slice(0, 2)), { models: [sampleModel] })
    ).done;
    const asked: string[] = [];
    const source: ModelSource = (after, signal) => {
      asked.push(after);
      return sourceOf(events, 3)(after, signal);
    };
    const runner = await start(tables, source);
    await runner.done;
    expect(asked).toEqual([START]);
    expect(await rowsOf(tables, sampleModel)).toMatchObject([{ size: 3 }]);
    expect(await rowsOf(tables, sampleCounts)).toEqual([
      { type: 'grown', events: 3 },
      { type: 'put', events: 1 },
    ]);
    expect(runner.position('sample-counts')).toBe(positionAt(3));
  });

  it('parks a model before the event it cannot take, says so, and goes on with the others', async () => {
    const events = sampleLog([put('a'), grown('a'), broken('a'), grown('a')]);
    const tables = new MemoryTables();
    const told: [string, Parking][] = [];
    const onParked: RunnerOptions['onParked'] = (model, parking) => told.push([model.name, parking]);
    const runner = await start(tables, sourceOf(events), { onParked });
    await runner.done;
    const parking = { position: positionAt(2), eventId: 'event-2', reason: 'cannot take event-2' };
    expect(told).toEqual([['sample-things', parking]]);
    expect(await tables.parked(sampleModel)).toEqual(parking);
    expect(await tables.checkpoint(sampleModel)).toBe(positionAt(1));
    expect(await rowsOf(tables, sampleModel)).toMatchObject([{ size: 1 }]);
    expect(await tables.checkpoint(sampleCounts)).toBe(positionAt(3));
    expect(await runner.waitFor('sample-things', positionAt(3), 60_000)).toBe(false);
    expect(runner.metrics()).toMatchObject([
      { model: 'sample-things', parked: parking, eventsTaken: 2, position: positionAt(1) },
      { model: 'sample-counts', parked: undefined, eventsTaken: 4, caughtUp: false },
    ]);
  });

  it('goes on with a parked model when it is told to', async () => {
    const events = sampleLog([put('a'), broken('a'), grown('a')]);
    const tables = new MemoryTables();
    let mended = false;
    const model: typeof sampleModel = {
      ...sampleModel,
      row: (key, current, event) =>
        mended && event.type === 'broken' ? 'unchanged' : sampleModel.row(key, current, event),
    };
    let parked = (): void => undefined;
    const standing = new Promise<void>((resolve) => (parked = resolve));
    const source = subscriptionOf(sourceOf(events));
    const runner = await start(tables, source, { models: [model], onParked: () => parked() });
    await standing;
    mended = true;
    await runner.resume('sample-things');
    expect(await runner.waitFor('sample-things', positionAt(2), 60_000)).toBe(true);
    expect(await tables.parked(model)).toBeUndefined();
    expect(await rowsOf(tables, model)).toMatchObject([{ size: 1 }]);
    await runner.stop();
  });

  it('finds by itself that another hand has unparked a model', async () => {
    const tables = new MemoryTables();
    let mended = false;
    const model: typeof sampleModel = {
      ...sampleModel,
      row: (key, current, event) =>
        mended && event.type === 'broken' ? 'unchanged' : sampleModel.row(key, current, event),
    };
    let parked = (): void => undefined;
    const standing = new Promise<void>((resolve) => (parked = resolve));
    const source = subscriptionOf(sourceOf(sampleLog([put('a'), broken('a'), grown('a')])));
    const runner = await start(tables, source, { models: [model], onParked: () => parked() });
    await standing;
    await runner.lookAgain();
    expect(runner.metrics()[0]?.parked).toBeDefined();
    mended = true;
    await tables.unpark(model);
    await runner.lookAgain();
    expect(await runner.waitFor('sample-things', positionAt(2), 60_000)).toBe(true);
    expect(await rowsOf(tables, model)).toMatchObject([{ size: 1 }]);
    await runner.stop();
  });

  it('tells those who wait for a position, and those who wait in vain', async () => {
    const events = sampleLog([put('a'), grown('a')]);
    const runner = await start(new MemoryTables(), subscriptionOf(sourceOf(events)));
    expect(await runner.waitFor('sample-things', positionAt(1), 60_000)).toBe(true);
    expect(await runner.waitFor('sample-things', positionAt(2), 1)).toBe(false);
    const inVain = runner.waitFor('sample-things', positionAt(2), 60_000);
    await runner.stop();
    expect(await inVain).toBe(false);
  });

  it('says how far behind it is', async () => {
    const events = sampleLog([put('a'), grown('a'), grown('a')]);
    const behind: ModelSource = async function* () {
      yield { ...deliveryOf(events, 0, 1), caughtUp: false };
      throw new Error('the log is gone');
    };
    const tables = new MemoryTables();
    const options = { models: [sampleModel], gather: { events: 1, milliseconds: 0 } };
    const runner = await start(tables, behind, options);
    await expect(runner.done).rejects.toThrow('the log is gone');
    expect(runner.metrics()).toMatchObject([{ lagMilliseconds: 3_600_000, caughtUp: false, saves: 1 }]);
    const again = await start(tables, subscriptionOf(sourceOf(events)), options);
    await again.waitFor('sample-things', positionAt(2), 60_000);
    await again.stop();
    expect(await tables.checkpoint(sampleModel)).toBe(positionAt(2));
  });

  it('begins again when somebody else moves a checkpoint', async () => {
    const events = sampleLog([put('a'), grown('a'), grown('a')]);
    const tables = new MemoryTables();
    const moved = new Map([['a', { id: 'a', state: null, size: 1, notes: '[]' }]]);
    const meddled: ModelSource = async function* (after, signal) {
      if (after === START) {
        const beside = await tables.beside(sampleModel);
        await beside.save(moved);
        await beside.replaceLive(positionAt(1));
      }
      yield* sourceOf(events)(after, signal);
    };
    await (
      await start(tables, meddled, { models: [sampleModel] })
    ).done;
    expect(await rowsOf(tables, sampleModel)).toMatchObject([{ size: 2 }]);
    expect(await tables.checkpoint(sampleModel)).toBe(positionAt(2));
  });

  it('lets the tables of lower versions go once it has caught up', async () => {
    const events = sampleLog([put('a')]);
    const tables = new MemoryTables();
    await (
      await start(tables, sourceOf(events), { models: [sampleModel] })
    ).done;
    await (
      await start(tables, sourceOf(events), { models: [{ ...sampleModel, version: 2 }] })
    ).done;
    expect(await tables.checkpoint(sampleModel)).toBe(START);
  });

  it('refuses two models of one name', async () => {
    const models = [sampleModel, { ...sampleModel, version: 2 }];
    await expect(start(new MemoryTables(), sourceOf([]), { models })).rejects.toThrow('sample-things');
  });
});
