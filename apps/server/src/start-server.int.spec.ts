import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasCode } from '@qabyldau/kernel';
import { readHolder } from '@qabyldau/event-store';
import { openLog } from './log.js';
import { openLocalServer } from './open-local-server.js';
import { withViews } from './projections/with-views.js';
import { startServer, type Server } from './start-server.js';
import { openAccessKey } from './system/access-key.js';
import { openSystem } from './system/open-system.js';
import { appealRegister } from './system/tables.js';
import { appeal, TestServer } from './testing/test-server.js';

const quiet = openLog({ write: () => undefined });

describe('a server on a data folder', () => {
  let directory: string;
  let server: Server | undefined;
  beforeEach(() => (directory = mkdtempSync(join(tmpdir(), 'start-server-'))));
  afterEach(async () => {
    await server?.close();
    server = undefined;
    rmSync(directory, { recursive: true });
  });
  const start = async () => (server = await startServer({ directory, port: 0, log: quiet }));

  it('says where it answers, and lets nobody else in', async () => {
    const { url, signIns } = await start();
    expect(readHolder(directory)?.url).toBe(url);
    expect((await fetch(`${url}/ready`)).status).toBe(200);
    expect(signIns.map(({ role }) => role)).toEqual(['administrator']);
    const refused: unknown = await startServer({ directory, port: 0, log: quiet }).catch(
      (error: unknown) => error,
    );
    expect(hasCode(refused, 'store-locked')).toBe(true);
  });

  it('stops in good order: what was asked is answered, live streams end, the folder is free', async () => {
    const { url, close, closed } = await start();
    const headers = { authorization: `Bearer ${openAccessKey(directory).tokenOf('administrator')}` };
    const live = await fetch(`${url}/api/v1/events`, { headers });
    const asked = fetch(`${url}/health`);
    await asked;
    const ended = live.text();
    await Promise.all([close(), close()]);
    await closed;
    expect(await ended).toContain('retry');
    await expect(fetch(`${url}/health`)).rejects.toThrow();
    expect(existsSync(join(directory, 'holder.json'))).toBe(false);
  });

  it('stops at SIGTERM', async () => {
    const { closed } = await start();
    const before = process.listenerCount('SIGTERM');
    process.emit('SIGTERM');
    await closed;
    expect(process.listenerCount('SIGTERM')).toBe(before - 1);
  });
});

describe('a data folder that nobody serves', () => {
  it('takes commands without a socket, and answers from read models that are up to date', async () => {
    const filled = await TestServer.start();
    const { directory } = filled;
    await filled.app.close();
    await filled.system.close();
    const local = await openLocalServer(directory, filled.clock);
    const answer = await local.inject({
      method: 'POST',
      url: '/api/v1/appeals',
      headers: { authorization: `Bearer ${openAccessKey(directory).tokenOf('reception')}` },
      payload: appeal,
    });
    expect(answer.statusCode).toBe(201);
    await local.close();
    rmSync(join(directory, 'views.db'));
    // Whoever writes now fills no tables, as the simulation does until its end.
    const writer = await openSystem({ directory, clock: filled.clock, effects: {}, alone: true });
    await expect(withViews(directory, (views) => views.select(appealRegister))).rejects.toMatchObject({
      code: 'table-filling',
    });
    await writer.close();
    const { rows } = await withViews(directory, (views) => views.select(appealRegister));
    expect(rows.map(({ number }) => number)).toEqual(['2026-000001']);
    rmSync(directory, { recursive: true });
  });
});

describe('reading personal data', () => {
  let server: TestServer;
  beforeAll(async () => (server = await TestServer.start()));
  afterAll(() => server.close());

  it('is itself recorded: who, when, which case, and nothing of the person', async () => {
    await server.done('/api/v1/appeals', appeal, 'reception');
    await server.settle();
    for (const path of ['', '/2026-000001', '/2026-000001/history'])
      await server.get(`/api/v1/appeals${path}`, 'controller');
    await server.get('/api/v1/appeals/2026-000001/history', 'analyst');
    const lines = readFileSync(join(server.directory, 'access-log.jsonl'), 'utf8').trim().split('\n');
    const read = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(read.map(({ by, what }) => [by, what])).toEqual([
      ['controller', 'register'],
      ['controller', 'appeal'],
      ['controller', 'history'],
    ]);
    expect(read[0]).toMatchObject({ at: server.clock.now(), role: 'controller', body: 'alatau' });
    expect(lines.join('')).not.toContain('Сейітқызы');
  });
});
