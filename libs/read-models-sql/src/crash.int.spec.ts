import { cpSync } from 'node:fs';
import { parseInstant, SettableClock } from '@qabyldau/kernel';
import { foldUpTo, Runner, sample, type ModelSource } from '@qabyldau/read-models';
import { openSqlTables } from './open.js';
import { newDirectory } from './testing/new-directory.js';

const { broken, dropped, grown, linked, put, positionAt, sampleCounts, sampleModel, sourceOf } = sample;
const clock = new SettableClock(parseInstant('2026-01-05T10:00:00Z'));
const models = [sampleModel, sampleCounts];

const run = async (file: string, source: ModelSource, onParked = (): void => undefined) => {
  const tables = await openSqlTables({ file });
  const gather = { events: 1, milliseconds: 0 };
  return Runner.start({ models, tables, source, clock, onParked, gather })
    .then((runner) => runner.done)
    .finally(() => tables.close());
};

describe('a projection that is killed', () => {
  it('goes on from what it left on the disk, each event counting once', async () => {
    const directory = newDirectory();
    const keys = ['a', 'b', 'ә', 'c'];
    const messages = keys.flatMap((key, i) => [
      put(key, i),
      grown(keys[i - 1] ?? key),
      linked(key, 'a'),
      ...(i === 2 ? [dropped('b')] : []),
      grown('a'),
    ]);
    const events = sample.sampleLog(messages);
    const left = [directory];
    // Files copied while they are open are what a killed process leaves: the last commits are in the WAL only.
    const watched: ModelSource = async function* (after, signal) {
      for await (const delivery of sourceOf(events, 2)(after, signal)) {
        yield delivery;
        const copy = newDirectory();
        cpSync(directory.path, copy.path, { recursive: true });
        left.push(copy);
      }
    };
    await run(directory.file, watched);
    expect(left).toHaveLength(1 + Math.ceil(events.length / 2));
    const position = positionAt(events.length - 1);
    const expected = await foldUpTo(sampleModel, sourceOf(events), { position });
    for (const { file, remove } of left) {
      await run(file, sourceOf(events, 3));
      const tables = await openSqlTables({ file });
      expect(await tables.load(sampleModel, expected.keys())).toEqual(expected);
      expect(await tables.count(sampleModel)).toBe(expected.size);
      const counts = (await tables.select(sampleCounts)).rows;
      expect(counts.reduce((sum, row) => sum + row.events, 0)).toBe(events.length);
      expect(await tables.checkpoint(sampleModel)).toBe(position);
      await tables.close();
      remove();
    }
  });

  it('stays parked after a restart, while the others have gone on', async () => {
    const { file, remove } = newDirectory();
    const events = sample.sampleLog([put('a'), broken('a'), grown('a')]);
    const onParked = jest.fn();
    await run(file, sourceOf(events, 1), onParked);
    await run(file, sourceOf(events, 1), onParked);
    expect(onParked).toHaveBeenCalledTimes(1);
    const tables = await openSqlTables({ file });
    expect(await tables.parked(sampleModel)).toMatchObject({ eventId: 'event-1' });
    expect(await tables.checkpoint(sampleModel)).toBe(positionAt(0));
    expect(await tables.checkpoint(sampleCounts)).toBe(positionAt(2));
    await tables.close();
    remove();
  });
});
