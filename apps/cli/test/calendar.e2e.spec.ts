import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { JsonObject } from '@qabyldau/kernel';
import { workflows } from '@qabyldau/server';
import { fold, readData } from '@qabyldau/engine';
import { readLog } from './log-file.js';
import { Served, temporaryFolder } from './run-cli.js';
import { does, json, qabyldau } from './run-here.js';

const clock = '2026-03-13T19:00:00+05:00';
const mourning = { kk: 'Аза тұту күні', ru: 'День траура', en: 'Day of mourning' };
const change = {
  version: 'kz-2026-2',
  act: { number: '441', date: '2026-03-13' },
  days: [
    { off: '2026-03-18', reason: mourning },
    { works: '2026-03-28', off: '2026-03-30' },
  ],
};

interface Move {
  readonly workflow: string;
  readonly caseId: string;
  readonly term: string;
  readonly was: string;
  readonly dueOn: string;
}
interface Preview {
  readonly inForce: boolean;
  readonly seen: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly terms: readonly Move[];
}

const folder = temporaryFolder();
const file = join(folder, 'calendar.json');
const calendar = (what: string, ...more: readonly string[]) =>
  ['calendar', what, ...more, '--data', folder, '--clock', clock] as const;
const ordered = (moves: readonly Move[]) =>
  moves
    .map(({ workflow, caseId, term, was, dueOn }) => `${workflow} ${caseId} ${term} ${was} ${dueOn}`)
    .sort();

/** What the log says was moved. */
async function recorded(): Promise<readonly Move[]> {
  const events = await readLog(folder);
  return events
    .filter(({ type }) => type.startsWith('terms-rederived'))
    .flatMap((event) => {
      const { stream } = event;
      const { name = '' } = workflows.find((workflow) => stream.startsWith(`${workflow.name}-`)) ?? {};
      const caseId = stream.slice(name.length + 1);
      return (readData(event)['terms'] as unknown as Move[]).map((move) => ({
        ...move,
        workflow: name,
        caseId,
      }));
    });
}

/** The timers of every case, replayed from the log, and those that the engine waits for. */
async function timers(): Promise<{
  readonly replayed: readonly string[];
  readonly standing: readonly string[];
}> {
  const streams = new Map<string, Awaited<ReturnType<typeof readLog>>[number][]>();
  for (const event of await readLog(folder)) {
    const known = streams.get(event.stream);
    if (known === undefined) streams.set(event.stream, [event]);
    else known.push(event);
  }
  const replayed: string[] = [];
  for (const [stream, events] of streams) {
    const workflow = workflows.find(({ name }) => stream.startsWith(`${name}-`));
    if (workflow === undefined) continue;
    const caseId = stream.slice(workflow.name.length + 1);
    for (const { name, due } of fold(workflow, caseId, events)?.state.timers ?? [])
      replayed.push(`${caseId} ${name} ${due}`);
  }
  const work = new Database(join(folder, 'work.db'), { readonly: true });
  const standing = work
    .prepare<[], { text: string }>("SELECT case_id || ' ' || name || ' ' || due AS text FROM timers")
    .all();
  work.close();
  return { replayed: replayed.sort(), standing: standing.map(({ text }) => text).sort() };
}

describe('qabyldau calendar', () => {
  let foreseen: Preview;
  beforeAll(async () => {
    await does('simulate', '--data', folder, '--from', '2026-03-02', '--to', '2026-03-13', '--appeals', '60');
    writeFileSync(file, JSON.stringify(change));
  });

  it('says what is wrong with a file', async () => {
    const bad = join(folder, 'bad.json');
    writeFileSync(bad, JSON.stringify({ ...change, days: [{ off: '2026-03-21', reason: mourning }] }));
    for (const what of ['preview', 'apply']) {
      const refused = await qabyldau(...calendar(what, bad));
      expect(refused.code).toBe(1);
      expect(refused.stderr).toContain('21 March 2026');
      expect(refused.stderr).toContain('[day-is-off-already]');
    }
    writeFileSync(bad, '{');
    expect((await qabyldau(...calendar('preview', bad))).stderr).toContain('not JSON');
    expect((await qabyldau(...calendar('preview', join(folder, 'none.json')))).stderr).toContain('none.json');
  });

  it('shows what would move, and writes nothing', async () => {
    const before = (await readLog(folder)).length;
    foreseen = await json<Preview & JsonObject>(...calendar('preview', file));
    expect(foreseen.inForce).toBe(false);
    expect(foreseen.counts['reply']).toBeGreaterThan(10);
    const text = await does(...calendar('preview', file));
    expect(text).toContain('2026-03-18  off    Day of mourning');
    expect(await readLog(folder)).toHaveLength(before);
  });

  it('moves exactly that, also when it is killed on the way', async () => {
    const server = await Served.start(folder, '--clock', clock);
    const adopted = await server.ask('controller', '/api/v1/calendars/kz/adopt-calendar', change);
    expect(adopted.status).toBe(200);
    await server.kill();
    await does(...calendar('apply', file));
    expect(ordered(await recorded())).toEqual(ordered(foreseen.terms));
    const { replayed, standing } = await timers();
    expect(standing).toEqual(replayed);
    await does('verify', '--data', folder);
  });

  it('does nothing the second time', async () => {
    const before = (await readLog(folder)).length;
    expect(await does(...calendar('apply', file))).toContain('in force already');
    expect(await json(...calendar('preview', file))).toMatchObject({ inForce: true, terms: [] });
    expect(await json(...calendar('show'))).toMatchObject({
      version: 'kz-2026-2',
      moved: { terms: foreseen.terms.length },
    });
    expect(await readLog(folder)).toHaveLength(before);
  });

  it('goes through the server that holds the folder', async () => {
    const server = await Served.start(folder, '--clock', clock);
    const back = { ...change, version: 'kz-2026-3', days: [{ ordinary: '2026-03-18' }] };
    writeFileSync(file, JSON.stringify(back));
    const expected = await json<Preview & JsonObject>(...calendar('preview', file));
    const earlier = (await recorded()).length;
    expect(await does(...calendar('apply', file))).toContain('kz-2026-3');
    expect(ordered((await recorded()).slice(earlier))).toEqual(ordered(expected.terms));
    await server.stop();
  });
});
