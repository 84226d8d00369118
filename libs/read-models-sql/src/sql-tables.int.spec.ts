import { START } from '@qabyldau/event-store';
import { readModelTablesConformance, sample } from '@qabyldau/read-models';
import { openSqlReader, openSqlTables } from './open.js';
import { bothDatabases } from './testing/databases.js';
import { newDirectory } from './testing/new-directory.js';

const { sampleModel } = sample;

const databases = bothDatabases();
afterAll(() => Promise.all(databases.map(({ stop }) => stop())));

describe.each(databases)('$name', ({ name, newPlace }) => {
  readModelTablesConformance(name, async () => {
    const { place, remove } = await newPlace();
    const tables = await openSqlTables(place);
    return { tables, close: () => tables.close().then(remove) };
  });

  it('is read by another connection while it is written, each answer of one moment', async () => {
    const { place, remove } = await newPlace();
    const tables = await openSqlTables(place);
    const reader = await openSqlReader(place);
    expect(await reader.count(sampleModel)).toBe(0);
    const row = { id: 'a', state: null, size: 1, notes: '[]' };
    const checkpoint = sample.positionAt(0);
    await tables.save([
      {
        model: sampleModel,
        from: await tables.checkpoint(sampleModel),
        checkpoint,
        changes: new Map([['a', row]]),
      },
    ]);
    expect(await reader.select(sampleModel)).toEqual({ rows: [row], next: undefined, position: checkpoint });
    expect(await reader.checksum(sampleModel)).toEqual(await tables.checksum(sampleModel));
    await reader.close();
    await tables.close();
    remove();
  });

  it('keeps its rows and checkpoints when it is opened again, and refuses other columns', async () => {
    const { place, remove } = await newPlace();
    const tables = await openSqlTables(place);
    const checkpoint = sample.positionAt(3);
    await tables.save([
      { model: sampleModel, from: await tables.checkpoint(sampleModel), checkpoint, changes: new Map() },
    ]);
    await tables.close();
    const again = await openSqlTables(place);
    expect(await again.checkpoint(sampleModel)).toBe(checkpoint);
    const columns = { ...sampleModel.columns, size: { type: 'text' } } as const;
    await expect(again.load({ ...sampleModel, columns }, ['a'])).rejects.toThrow("raise the model's version");
    await again.close();
    remove();
  });
});

describe('a file', () => {
  it('is not made by a reader', async () => {
    const { file, remove } = newDirectory();
    await expect(openSqlReader({ file })).rejects.toMatchObject({ code: 'SQLITE_CANTOPEN' });
    remove();
  });
});

describe('a database', () => {
  const [, postgres] = databases;

  it('is empty to a reader who comes before the writer, and keeps to the log it was built from', async () => {
    const { place } = (await postgres?.newPlace()) ?? {};
    if (place === undefined || !('url' in place)) throw new Error('no PostgreSQL');
    const reader = await openSqlReader(place);
    expect(await reader.count(sampleModel)).toBe(0);
    expect(await reader.select(sampleModel)).toMatchObject({ rows: [] });
    expect((await reader.checksum(sampleModel)).rows).toBe(0);
    await reader.close();
    // While the log is empty anybody may begin; after its first event only that log goes on.
    const head = sample.positionAt(3);
    const open = (firstEvent: string | undefined, reached = head) =>
      openSqlTables({
        ...place,
        log: { firstEvent: () => Promise.resolve(firstEvent), head: () => Promise.resolve(reached) },
      });
    for (const firstEvent of [undefined, 'first', 'first']) await (await open(firstEvent)).close();
    for (const firstEvent of ['other', undefined])
      await expect(open(firstEvent)).rejects.toThrow('holds the tables of another one');
    const tables = await open('first');
    await tables.save([{ model: sampleModel, from: START, checkpoint: head, changes: new Map() }]);
    await tables.close();
    await expect(open('first', sample.positionAt(2))).rejects.toThrow('holds the tables of another one');
    // Another process follows the log while this one opens: it is not taken for one that had a longer log.
    const following = await open('first');
    const further = sample.positionAt(4);
    const whileItFollows = async () => {
      await following.save([{ model: sampleModel, from: head, checkpoint: further, changes: new Map() }]);
      return head;
    };
    const log = { firstEvent: () => Promise.resolve('first'), head: whileItFollows };
    await (await openSqlTables({ ...place, log })).close();
    await following.close();
  });
});
