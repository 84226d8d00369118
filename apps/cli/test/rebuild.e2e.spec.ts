import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Json } from '@qabyldau/kernel';
import { Served, temporaryFolder } from './run-cli.js';
import { does, json, qabyldau } from './run-here.js';

interface Answer {
  readonly ok: boolean;
  readonly readModels: readonly {
    readonly readModel: string;
    readonly verdict: string;
    readonly eventsInLog: number;
    readonly eventsRead: number;
    readonly sha256: string;
    readonly liveSha256: string;
  }[];
}

const folder = temporaryFolder();
const rebuild = ['rebuild', '--data', folder] as const;
const employees = [...rebuild, '--read-model', 'employees'] as const;

/** Another hand changes the tables. */
function inViews(change: (views: Database.Database) => void): void {
  const views = new Database(join(folder, 'views.db'));
  change(views);
  views.close();
}

/** As if the table had not been able to take the event where it stands. */
const standStill = (): void =>
  inViews((views) =>
    views
      .prepare(
        `UPDATE read_models SET parked_position = checkpoint, parked_event = 'e-7', parked_reason = 'bad luck'
         WHERE name = 'employees'`,
      )
      .run(),
  );

beforeAll(async () => {
  const period = ['--from', '2026-02-02', '--to', '2026-02-06'];
  await does('simulate', '--data', folder, ...period, '--appeals', '5', '--seed', '3');
  await does('appeals', '--data', folder);
});

describe('rebuild, where nothing else runs', () => {
  it('builds every table anew and proves it the same', async () => {
    const { ok, readModels } = await json<Answer & Record<string, Json>>(...rebuild);
    expect(ok).toBe(true);
    expect(readModels.length).toBeGreaterThan(20);
    for (const { verdict, eventsRead, eventsInLog, sha256, liveSha256 } of readModels) {
      expect([verdict, eventsRead, sha256]).toEqual(['same', eventsInLog, liveSha256]);
    }
  });

  it('replaces a table that differed, says so, and ends with 1', async () => {
    inViews((views) => {
      const found = views
        .prepare<[], { name: string }>(
          `SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'employees%'`,
        )
        .get();
      views.exec(`UPDATE "${found?.name ?? ''}" SET serving = 7`);
    });
    const { code, stdout } = await qabyldau(...employees);
    expect([code, stdout]).toEqual([1, expect.stringContaining('it was different: replaced')]);
    const again = await qabyldau(...employees);
    expect([again.code, again.stdout]).toEqual([0, expect.stringContaining('the same')]);
  });

  it('refuses a name that no table has', async () => {
    const { code, stderr } = await qabyldau(...rebuild, '--read-model', 'employes');
    expect([code, stderr]).toEqual([1, expect.stringContaining('There is no table employes.')]);
  });
});

describe('a table that stands still', () => {
  it('is told of where lists and registers are asked, and goes on after a rebuild while a server runs', async () => {
    standStill();
    for (const asked of [['appeals'], ['list', 'appeals']]) {
      const { code, stderr } = await qabyldau(...asked, '--data', folder);
      expect([code, stderr]).toEqual([0, expect.stringMatching(/employees stands still at event e-7 \(bad/)]);
    }
    const server = await Served.start(folder, '--clock', '2026-02-07T10:00:00+05:00');
    const status = async () => (await server.ask('administrator', '/health')).body['status'];
    expect(await status()).toBe('needs attention');
    await does(...employees);
    await server.until('the server goes on with the table', async () => (await status()) === 'fine');
    expect((await json<Answer & Record<string, Json>>(...rebuild)).ok).toBe(true);
    await server.stop();
  });
});
