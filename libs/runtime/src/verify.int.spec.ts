import { join } from 'node:path';
import Database from 'better-sqlite3';
import { annotate, command, folderForEach, lend, openLibrary, type Library } from '../test/open-library.js';
import { verifyLog } from './verify.js';

const folder = folderForEach();
let library: Library;
beforeEach(async () => {
  library = await openLibrary({ directory: folder() });
  for (const id of ['a', 'b']) {
    await library.runtime.handle(
      lend(id, { personal: [{ subject: `reader of ${id}`, data: { name: 'Асан' } }] }),
    );
    await library.runtime.handle(annotate(id, 'first'));
    await library.runtime.handle(command(id, 'return-book'));
  }
  await library.runtime.settle();
  await library.close();
});
afterEach(() => library.close());

/** What somebody with a knife does to the log. */
async function tamper(sql: string): Promise<void> {
  const db = new Database(join(folder(), 'log.db'));
  expect(db.prepare(sql).run().changes).toBeGreaterThan(0);
  db.close();
  library = await openLibrary({ directory: folder(), start: false });
}
const at = (stream: string, revision: number) =>
  `stream = (SELECT id FROM streams WHERE name = '${stream}') AND revision = ${revision}`;
/** Changes the last character but two, which in all columns belongs to the content. */
const oneByte = (column: string) =>
  `${column} = substr(${column}, 1, length(${column}) - 4)
   || CASE substr(${column}, -4, 1) WHEN 'x' THEN 'y' ELSE 'x' END || substr(${column}, -3)`;

describe('verify', () => {
  it('passes a sound log and counts it', async () => {
    library = await openLibrary({ directory: folder(), start: false });
    const seen: number[] = [];
    const result = await verifyLog(library.store, { onProgress: (events) => seen.push(events) });
    expect(result).toEqual({
      ok: true,
      events: 12,
      streams: 5,
      position: await library.store.head(),
    });
    expect(seen).toEqual([12]);
  });

  it('can stop at a position', async () => {
    library = await openLibrary({ directory: folder(), start: false });
    const [upTo] = await firstPositions();
    expect(await verifyLog(library.store, { upTo: upTo! })).toMatchObject({ ok: true, events: 1 });
  });

  it.each(['data', 'metadata', 'personal', 'hash', 'id'])(
    'names the event whose %s was changed',
    async (column) => {
      const revision = 0;
      await tamper(`UPDATE events SET ${oneByte(column)} WHERE ${at('loan-b', revision)}`);
      expect(await verifyLog(library.store)).toMatchObject({ ok: false, stream: 'loan-b', revision });
    },
  );

  it('names the event whose type was changed', async () => {
    await tamper(`UPDATE events SET type = type + 1 WHERE ${at('loan-a', 1)}`);
    expect(await verifyLog(library.store)).toMatchObject({ ok: false, stream: 'loan-a', revision: 1 });
  });

  it('names where an event was removed', async () => {
    await tamper(`DELETE FROM events WHERE ${at('loan-a', 1)}`);
    expect(await verifyLog(library.store)).toMatchObject({
      ok: false,
      stream: 'loan-a',
      revision: 2,
      reason: 'a revision is missing or out of order',
    });
  });

  it('names the event that was moved to another case', async () => {
    await tamper(
      `UPDATE events SET stream = (SELECT id FROM streams WHERE name = 'loan-b'), revision = 3 WHERE ${at('loan-a', 2)}`,
    );
    expect(await verifyLog(library.store)).toMatchObject({ ok: false });
  });
});

async function firstPositions() {
  for await (const page of library.store.readAll({ limit: 1 })) return page.map(({ position }) => position);
  return [];
}
