import { readModelTablesConformance, sample } from '@qabyldau/read-models';
import { openSqlReader, openSqlTables } from './open.js';
import { newDirectory } from './testing/new-directory.js';

const { sampleModel } = sample;

readModelTablesConformance('SQLite', () => {
  const directory = newDirectory();
  const tables = openSqlTables({ file: directory.file });
  const close = () => tables.close().then(directory.remove);
  return Promise.resolve({ tables, close });
});

describe('the file', () => {
  it('is read by another connection while it is written, each answer of one moment', async () => {
    const { file, remove } = newDirectory();
    const tables = openSqlTables({ file });
    const reader = openSqlReader({ file });
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
    const { file, remove } = newDirectory();
    const tables = openSqlTables({ file });
    const checkpoint = sample.positionAt(3);
    await tables.save([
      { model: sampleModel, from: await tables.checkpoint(sampleModel), checkpoint, changes: new Map() },
    ]);
    await tables.close();
    const again = openSqlTables({ file });
    expect(await again.checkpoint(sampleModel)).toBe(checkpoint);
    const columns = { ...sampleModel.columns, size: { type: 'text' } } as const;
    await expect(again.load({ ...sampleModel, columns }, ['a'])).rejects.toThrow("raise the model's version");
    await again.close();
    remove();
  });

  it('is not made by a reader', () => {
    const { file, remove } = newDirectory();
    expect(() => openSqlReader({ file })).toThrow();
    remove();
  });
});
