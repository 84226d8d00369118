import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { START } from '@qabyldau/event-store';
import { bothDatabases, type TestDatabase } from '@qabyldau/read-models-sql/testing';
import { appeal, TestServer, textOf } from '../testing/test-server.js';
import { readModels } from '../system/procedures.js';
import { appealRegister } from '../system/tables.js';
import { openViewReader } from './open-views.js';
import { rebuildViews } from './rebuild-views.js';
import { withViews, type StandingStill } from './with-views.js';

const databases = bothDatabases();

/** The server, its thread and the command all take the place from the environment. */
async function useDatabase({ newPlace }: TestDatabase): Promise<void> {
  const { place, remove } = await newPlace();
  remove();
  delete process.env['DATABASE_URL'];
  if ('url' in place) Object.assign(process.env, { DATABASE_URL: place.url, DATABASE_SCHEMA: place.schema });
}

afterAll(async () => {
  delete process.env['DATABASE_URL'];
  delete process.env['DATABASE_SCHEMA'];
  await Promise.all(databases.map(({ stop }) => stop()));
});

/** Appeals that eight writers register. */
const ROUNDS = 3;
const WRITTEN = 8 * ROUNDS;

/** Eight at once register appeals and say who is responsible, each several times. */
async function eightWriters(server: TestServer): Promise<void> {
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let i = 0; i < ROUNDS; i++) {
        const { body } = await server.done('/api/v1/appeals', appeal, 'reception');
        const verb = `/api/v1/appeals/${textOf(body['caseId'])}/assign-responsible`;
        await server.done(verb, { employee: 'responsible' }, 'reception');
      }
    }),
  );
}

/** Asks again and again until told to stop; an error or an answer with fewer rows than before fails. */
function poll(directory: string): { answers(): number; stop(): Promise<void> } {
  let polling = true;
  let answers = 0;
  const run = async (): Promise<void> => {
    const views = await openViewReader(directory);
    for (let seen = 0; polling; answers++) {
      const { rows } = await views.select(appealRegister, { limit: 500 });
      if (rows.length < seen) throw new Error(`${rows.length} rows after ${seen}`);
      seen = rows.length;
      await pause(1);
    }
    await views.close();
  };
  const running = run();
  running.catch(() => (polling = false));
  return {
    // Whoever has failed is not waited for: `stop` tells of it.
    answers: () => (polling ? answers : Infinity),
    stop: () => {
      polling = false;
      return running;
    },
  };
}

describe.each(databases)('a rebuild of every read model in $name', (database) => {
  let server: TestServer;

  beforeAll(async () => {
    await useDatabase(database);
    server = await TestServer.start();
  });
  afterAll(() => server.close());

  it('equals what was built live among eight writers, while writers and readers go on', async () => {
    await eightWriters(server);
    const reader = poll(server.directory);
    const writing = eightWriters(server);
    let rebuilt: Awaited<ReturnType<typeof rebuildViews>>;
    // However quick it is: until the reader has been answered often enough meanwhile.
    do rebuilt = await rebuildViews({ directory: server.directory });
    while (reader.answers() <= 10);
    await writing;
    await server.settle();
    for (const { model, report, eventsInLog } of rebuilt) {
      expect([model, report]).toMatchObject([model, { complete: true, comparison: { same: true } }]);
      expect(report?.eventsRead).toBe(eventsInLog);
      // It has been built live, there where it was compared.
      expect(report?.comparison?.live.position).not.toBe(START);
      expect(report?.switchedAt).toBeDefined();
    }
    expect(rebuilt).toHaveLength(readModels.length);
    // The server has gone on from the tables that were switched to.
    const [again] = await rebuildViews({ directory: server.directory, readModel: appealRegister.name });
    expect(again?.report).toMatchObject({ rows: 2 * WRITTEN, comparison: { same: true } });
    await reader.stop();
  });
});

describe.each(databases)('an event that cannot be read, with the tables in $name', (database) => {
  it('parks exactly the models that need it, and is gone past when it is mended', async () => {
    await useDatabase({
      ...database,
      newPlace: () => Promise.resolve({ place: { file: '' }, remove: () => undefined }),
    });
    const server = await TestServer.start();
    await eightWriters(server);
    const directory = mkdtempSync(join(tmpdir(), 'poison-'));
    const wanted = (file: string) => !/^(views|work|snapshots|lock|holder|analytics)/.test(basename(file));
    cpSync(server.directory, directory, { recursive: true, filter: wanted });
    await server.close();
    await useDatabase(database);

    const log = new Database(join(directory, 'log.db'));
    const [damaged] = log
      .prepare<[], { position: number; data: string; name: string }>(
        `SELECT e.position, e.data, t.name FROM events e JOIN types t ON t.id = e.type
         WHERE t.name LIKE 'responsible-assigned.%' ORDER BY e.position LIMIT 1 OFFSET 10`,
      )
      .all();
    if (damaged === undefined) throw new Error('no such event');
    const write = log.prepare<[string, number]>('UPDATE events SET data = ? WHERE position = ?');
    write.run('{"employee":', damaged.position);

    const needIt = readModels
      .filter(({ reads }) => reads.includes('reception-appeal/responsible-assigned'))
      .map(({ name }) => name);
    let standing: readonly StandingStill[] = [];
    const count = await withViews(
      directory,
      (views) => views.count(appealRegister, { responsible: 'responsible' }),
      (found) => (standing = found),
    );
    expect(standing.map(({ model }) => model).sort()).toEqual([...needIt].sort());
    expect(new Set(standing.map(({ reason }) => reason))).toEqual(new Set(['the stored body is not JSON']));
    expect(count).toBe(10);
    const stopped = await rebuildViews({ directory });
    expect(stopped.filter((view) => view.stopped).map(({ model }) => model)).toEqual(needIt);
    expect(stopped.filter((view) => !view.stopped && view.report?.complete !== true)).toEqual([]);

    write.run(damaged.data, damaged.position);
    log.close();
    const mended = await rebuildViews({ directory });
    expect(mended.filter((view) => view.stopped || !view.report?.complete)).toEqual([]);
    standing = [];
    const all = await withViews(
      directory,
      (views) => views.count(appealRegister, { responsible: 'responsible' }),
      (found) => (standing = found),
    );
    expect(standing).toEqual([]);
    expect(all).toBe(WRITTEN);
    rmSync(directory, { recursive: true, force: true });
  });
});
