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
import { MemoryTables } from './memory-tables.js';
import { rebuild, rebuildTogether } from './rebuild.js';
import { Runner } from './runner.js';

const events = sampleLog([put('a'), grown('a'), put('b'), grown('b'), grown('a')]);

async function run(tables: MemoryTables, source: ModelSource): Promise<void> {
  const clock = { now: () => '' as never };
  const runner = await Runner.start({
    models: [sampleModel],
    tables,
    source,
    clock,
    onParked: () => undefined,
  });
  await runner.done;
}

describe('a rebuild', () => {
  it('is the live table again, and says what it has read', async () => {
    const tables = new MemoryTables();
    await run(tables, sourceOf(events.slice(0, 3)));
    const live = await tables.checksum(sampleModel);
    const report = await rebuild({
      model: sampleModel,
      tables,
      source: sourceOf(events),
      upTo: positionAt(4),
      expectedEvents: 5,
      compare: true,
    });
    expect(report).toMatchObject({
      position: positionAt(4),
      eventsRead: 5,
      complete: true,
      comparison: { live, rebuilt: { sha256: live.sha256 }, same: true },
      switchedAt: positionAt(4),
    });
    expect(await tables.checksum(sampleModel)).toMatchObject({
      sha256: report.sha256,
      position: positionAt(4),
    });
  });

  it('finds a live table that was tampered with, and mends it', async () => {
    const tables = new MemoryTables();
    await run(tables, sourceOf(events));
    const forged = new Map([['a', { id: 'a', state: 'forged', size: 0, notes: '[]' }]]);
    const at = positionAt(4);
    await tables.save([{ model: sampleModel, changes: forged, from: at, checkpoint: at }]);
    const options = { model: sampleModel, tables, source: sourceOf(events), upTo: at, compare: true };
    expect(await rebuild({ ...options, switchOver: false })).toMatchObject({
      comparison: { same: false },
      switchedAt: undefined,
    });
    expect((await tables.load(sampleModel, ['a'])).get('a')?.state).toBe('forged');
    await rebuild(options);
    expect((await tables.load(sampleModel, ['a'])).get('a')).toMatchObject({ state: null, size: 2 });
  });

  it('does not switch when events are missing', async () => {
    const tables = new MemoryTables();
    const source = sourceOf(events);
    const options = { model: sampleModel, tables, source, upTo: positionAt(4), expectedEvents: 6 };
    expect(await rebuild(options)).toMatchObject({ eventsRead: 5, complete: false, switchedAt: undefined });
    expect(await tables.count(sampleModel)).toBe(0);
  });

  it('reads on to where the live table has come meanwhile', async () => {
    const tables = new MemoryTables();
    await run(tables, sourceOf(events));
    const report = await rebuild({
      model: sampleModel,
      tables,
      source: sourceOf(events),
      upTo: positionAt(2),
    });
    expect(report).toMatchObject({ position: positionAt(2), eventsRead: 3, switchedAt: positionAt(4) });
    expect((await tables.load(sampleModel, ['a'])).get('a')?.size).toBe(2);
  });

  it('leaves the live table as it was when it cannot be finished', async () => {
    const tables = new MemoryTables();
    await run(tables, sourceOf(events));
    const before = await tables.checksum(sampleModel);
    const log = sampleLog([put('a'), broken('a')]);
    const options = { model: sampleModel, tables, upTo: positionAt(1) };
    await expect(rebuild({ ...options, source: sourceOf(log) })).rejects.toThrow('cannot take event-1');
    await expect(rebuild({ ...options, source: sourceOf(log.slice(0, 1)) })).rejects.toThrow('source ended');
    expect(await tables.checksum(sampleModel)).toEqual(before);
  });
});

describe('a rebuild of several tables', () => {
  const models = [sampleModel, sampleCounts];
  const log = sampleLog([put('a'), grown('a'), broken('a'), grown('a')]);

  it('reads the log once, and goes on without the one that cannot take an event', async () => {
    const tables = new MemoryTables();
    const source = jest.fn(sourceOf(log));
    const [stopped, whole] = await rebuildTogether({ models, tables, source, upTo: positionAt(3) });
    expect(source).toHaveBeenCalledTimes(1);
    expect(stopped?.failure?.event.type).toBe('broken');
    expect(stopped?.report).toBeUndefined();
    expect(await tables.count(sampleModel)).toBe(0);
    expect(whole?.report).toMatchObject({ eventsRead: 4, rows: 3, switchedAt: positionAt(3) });
    expect((await tables.load(sampleCounts, ['grown'])).get('grown')).toMatchObject({ events: 2 });
  });

  it('compares each with its live table where that stood, and reads on for the others', async () => {
    const tables = new MemoryTables();
    await run(tables, sourceOf(events.slice(0, 2)));
    const live = await tables.checksum(sampleModel);
    const both = await rebuildTogether({
      models,
      tables,
      source: sourceOf(events),
      upTo: positionAt(4),
      expectedEvents: 5,
      compare: true,
    });
    expect(both.map(({ report }) => report)).toMatchObject([
      { comparison: { live, same: true }, eventsRead: 5, switchedAt: positionAt(4) },
      { comparison: { same: true }, eventsRead: 5, switchedAt: positionAt(4) },
    ]);
  });
});
