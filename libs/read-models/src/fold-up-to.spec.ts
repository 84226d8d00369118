import { START } from '@qabyldau/event-store';
import { parseInstant } from '@qabyldau/kernel';
import { grown, positionAt, put, sampleLog, sampleModel, sourceOf } from './conformance/sample.js';
import { foldUpTo } from './fold-up-to.js';

const events = sampleLog([put('a'), grown('a'), grown('a'), put('b'), grown('a')]);
const source = sourceOf(events, 2);
const sizeOfA = async (...[asOf]: [Parameters<typeof foldUpTo>[2]]) =>
  (await foldUpTo(sampleModel, source, asOf)).get('a')?.size;

describe('a table as it stood', () => {
  it('holds the events up to a position, inclusive', async () => {
    expect(await sizeOfA({ position: START })).toBeUndefined();
    expect(await sizeOfA({ position: positionAt(0) })).toBe(0);
    expect(await sizeOfA({ position: positionAt(1) })).toBe(1);
    expect(await sizeOfA({ position: positionAt(4) })).toBe(3);
  });

  it('is not given when the source ends before the position', async () => {
    await expect(sizeOfA({ position: positionAt(5) })).rejects.toThrow('the source ended');
  });

  it('holds the events up to an instant, inclusive, and all of them for a later one', async () => {
    expect(await sizeOfA({ instant: parseInstant('2026-01-05T08:59:59Z') })).toBeUndefined();
    expect(await sizeOfA({ instant: parseInstant('2026-01-05T09:00:01Z') })).toBe(1);
    expect(await sizeOfA({ instant: parseInstant('2027-01-01T00:00:00Z') })).toBe(3);
  });

  it('ends at the first later event, even if earlier instants follow (clocks go back)', async () => {
    const jumped = events.map((event, i) => (i === 1 ? { ...event, at: '2026-06-01T00:00:00.000Z' } : event));
    const rows = await foldUpTo(sampleModel, sourceOf(jumped, 2), {
      instant: parseInstant('2026-02-01T00:00:00Z'),
    });
    expect(rows.get('a')?.size).toBe(0);
  });
});
