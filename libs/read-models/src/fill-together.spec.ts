import { START } from '@qabyldau/event-store';
import { parseInstant, SettableClock } from '@qabyldau/kernel';
import {
  broken,
  grown,
  positionAt,
  put,
  sampleCounts,
  sampleLog,
  sampleModel,
  sourceOf,
} from './conformance/sample.js';
import type { ModelSource } from './delivery.js';
import { fillTogether } from './fill-together.js';
import { MemoryTables } from './memory-tables.js';
import { Runner } from './runner.js';

const events = sampleLog([put('a'), grown('a'), put('b'), broken('b'), grown('a')]);
const models = [sampleModel, sampleCounts];
const upTo = positionAt(2);
const clock = new SettableClock(parseInstant('2026-01-05T10:00:00Z'));

describe('tables filled together', () => {
  it('are what following the log makes of them, each event counted once', async () => {
    const tables = new MemoryTables();
    const read: number[] = [];
    const onRead = (sofar: number) => void read.push(sofar);
    await fillTogether({ models, tables, source: sourceOf(events, 2), upTo, expectedEvents: 3, onRead });
    expect(read).toEqual([2, 3]);
    const live = new MemoryTables();
    const source = sourceOf(events.slice(0, 3));
    await (
      await Runner.start({ models, tables: live, source, clock, onParked: () => undefined })
    ).done;
    for (const model of models) expect(await tables.checksum(model)).toEqual(await live.checksum(model));
  });

  it('stay empty where an event cannot be taken, and all when the count is another or somebody stops', async () => {
    const tables = new MemoryTables();
    const source = sourceOf(events, 2);
    const fill = { models, tables, source, upTo: positionAt(4), expectedEvents: 5 };
    await expect(fillTogether({ ...fill, expectedEvents: 6 })).rejects.toThrow('6 events, 5 were read');
    await expect(fillTogether({ ...fill, signal: AbortSignal.abort(new Error('over')) })).rejects.toThrow(
      'over',
    );
    expect(await tables.checkpoint(sampleCounts)).toBe(START);
    await fillTogether(fill);
    expect(await tables.checkpoint(sampleModel)).toBe(START);
    expect(await tables.checkpoint(sampleCounts)).toBe(positionAt(4));
  });

  it('are followed by a runner that they join', async () => {
    const tables = new MemoryTables();
    const source: ModelSource = async function* (after, signal) {
      yield* sourceOf(events.slice(0, 3))(after, signal);
      if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve));
    };
    const runner = await Runner.start({
      models: [sampleCounts],
      tables,
      source,
      clock,
      onParked: () => undefined,
    });
    await fillTogether({
      models: [sampleModel],
      tables,
      source: sourceOf(events, 1),
      upTo: positionAt(0),
      expectedEvents: 1,
    });
    await runner.join([sampleModel]);
    expect(await runner.waitFor(sampleModel.name, upTo, 60_000)).toBe(true);
    expect((await tables.select(sampleModel)).rows.map(({ id, size }) => [id, size])).toEqual([
      ['a', 1],
      ['b', 0],
    ]);
    await expect(runner.join([sampleModel])).rejects.toThrow('two read models');
    await runner.stop();
  });
});
