import Database from 'better-sqlite3';
import * as fc from 'fast-check';
import { parseInstant, SettableClock } from '@qabyldau/kernel';
import { MemoryTables, rebuild, Runner, sample } from '@qabyldau/read-models';
import { openSqlReader, openSqlTables } from './open.js';
import { bothDatabases } from './testing/databases.js';
import { newDirectory } from './testing/new-directory.js';

const { dropped, grown, linked, put, positionAt, sampleModel, sourceOf } = sample;
const clock = new SettableClock(parseInstant('2026-01-05T10:00:00Z'));

const databases = bothDatabases();
afterAll(() => Promise.all(databases.map(({ stop }) => stop())));

describe.each(databases)('a rebuild in $name', ({ newPlace }) => {
  it('equals the live table that many small saves made, and readers see no gap', async () => {
    const { place, remove } = await newPlace();
    const keys = Array.from({ length: 300 }, (_, i) => `к-${i}`);
    const events = sample.sampleLog(
      keys.flatMap((key, i) => [
        put(key, i, i % 3 === 0 ? 'open' : null),
        grown(keys[(i * 7) % (i + 1)] ?? key),
        linked(key, keys[i >> 1] ?? key),
        ...(i % 5 === 4 ? [dropped(keys[i - 2] ?? key)] : []),
      ]),
    );
    const tables = await openSqlTables(place);
    const reader = await openSqlReader(place);
    const gather = { events: 1, milliseconds: 0 };
    const options = { models: [sampleModel], tables, source: sourceOf(events, 7), clock, gather };
    await (
      await Runner.start({ ...options, onParked: () => undefined })
    ).done;

    const before = await reader.select(sampleModel, { limit: 1_000 });
    const seen = new Set<number>();
    const source = sourceOf(events, 100);
    const watched: typeof source = async function* (after, signal) {
      for await (const delivery of source(after, signal)) {
        seen.add(await reader.count(sampleModel));
        yield delivery;
      }
    };
    const upTo = positionAt(events.length - 1);
    for (let time = 0; time < 2; time++) {
      const report = await rebuild({
        model: sampleModel,
        tables,
        source: watched,
        upTo,
        expectedEvents: events.length,
        compare: true,
      });
      expect(report).toMatchObject({ comparison: { same: true }, complete: true, switchedAt: upTo });
      expect(await reader.select(sampleModel, { limit: 1_000 })).toEqual(before);
    }
    expect([...seen]).toEqual([before.rows.length]);
    if ('file' in place)
      expect(namesIn(place.file)).toEqual([
        'read_models',
        'sample_things_v1',
        'sample_things_v1__size__3',
        'sample_things_v1__state__3',
      ]);
    await reader.close();
    await tables.close();
    remove();
  });
});

describe('queries', () => {
  it('use an index for what is declared to be indexed', async () => {
    const { file, remove } = newDirectory();
    const tables = await openSqlTables({ file });
    await tables.load(sampleModel, ['a']);
    await tables.close();
    const database = new Database(file);
    const plan = database
      .prepare('EXPLAIN QUERY PLAN SELECT * FROM sample_things_v1 WHERE state = ? ORDER BY state, id')
      .all('open') as readonly { readonly detail: string }[];
    expect(plan.map(({ detail }) => detail)).toEqual([
      'SEARCH sample_things_v1 USING INDEX sample_things_v1__state__1 (state=?)',
    ]);
    database.close();
    remove();
  });
});

describe.each(databases)('queries of $name', ({ newPlace }) => {
  it('have the same answer whatever is in the table, page by page', async () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'B', 'ә', 'Я', '%', '_', '\uffee', '😀'),
      maxLength: 3,
    });
    const row = fc.record({ id: text, state: fc.option(text), size: fc.integer({ min: -2, max: 2 }) });
    const direction = fc.constantFrom('asc', 'desc');
    const order = fc.record({ column: fc.constantFrom('id', 'state', 'size'), direction });
    const { place, remove } = await newPlace();
    const tables = await openSqlTables(place);
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 12 }),
        fc.array(order, { maxLength: 3 }) as fc.Arbitrary<readonly { column: 'id' | 'state' | 'size' }[]>,
        text.filter((pattern) => !pattern.includes('\\')),
        fc.integer({ min: 1, max: 5 }),
        async (rows, orderBy, like, limit) => {
          const beside = await tables.beside(sampleModel);
          await beside.save(new Map(rows.map((part) => [part.id, { ...part, notes: '[]' }])));
          await beside.replaceLive(positionAt(0));
          const memory = new MemoryTables();
          const twin = await memory.beside(sampleModel);
          await twin.save(new Map(rows.map((part) => [part.id, { ...part, notes: '[]' }])));
          await twin.replaceLive(positionAt(0));
          for (const where of [{}, { state: { like } }, { state: { not: like } }]) {
            for (let after: string | undefined, pages = 0; pages < 15; pages++) {
              const query = { where, orderBy, limit, after };
              const page = await tables.select(sampleModel, query);
              expect(page).toEqual(await memory.select(sampleModel, query));
              if ((after = page.next) === undefined) break;
            }
          }
        },
      ),
      { numRuns: 'file' in place ? 100 : 40 },
    );
    await tables.close();
    remove();
  });
});

const namesIn = (file: string): readonly string[] => {
  const database = new Database(file, { readonly: true });
  const names = database
    .prepare<[], string>('SELECT name FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name')
    .pluck()
    .all();
  database.close();
  return names;
};
