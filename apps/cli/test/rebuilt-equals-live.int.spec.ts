import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDate, parseInstant } from '@qabyldau/kernel';
import { bothDatabases } from '@qabyldau/read-models-sql/testing';
import { readModels, rebuildViews, type AnyList, type RebuiltView } from '@qabyldau/server';
import { checksumsIn, copyOfLog, eventsIn, inPlace, live, startReadSide, type Place } from './live-log.js';
import { ListReader, pollWhile, pollUnfilled } from './poll-lists.js';
import { killedFirstStart, killedRebuild, raiseVersions, type Untold } from './rebuild-process.js';
import { tellFigures } from './tell-figures.js';

// `npm test` lives through three weeks; infra/scripts/live-year.mjs through a year of 6,000.
const from = parseDate(process.env['QABYLDAU_LIVED_FROM'] ?? '2026-03-23');
const to = parseDate(process.env['QABYLDAU_LIVED_TO'] ?? '2026-04-10');
const appeals = Number(process.env['QABYLDAU_LIVED_APPEALS'] ?? 80);
const WRITERS = 8;
/** How often everything is asked while the tables are built, at least; lists of a year take long to give in full. */
const ROUNDS = appeals > 1000 ? 1 : 4;
/** Long enough for a year. */
const PATIENCE_MS = appeals > 1000 ? 7_200_000 : 240_000;

const directory = mkdtempSync(join(tmpdir(), 'live-'));
const databases = bothDatabases();
const places = new Map<string, Place>();
const copies: string[] = [];
let events: number;

const placeOf = (name: string): Place => places.get(name) ?? {};
const rebuild = (name: string): Promise<readonly RebuiltView[]> =>
  inPlace(placeOf(name), () => rebuildViews({ directory }));

beforeAll(async () => {
  for (const { name, newPlace } of databases) {
    const { place, remove } = await newPlace();
    remove();
    places.set(name, 'url' in place ? place : {});
  }
  const lived = await live(directory, [...places.values()], {
    from,
    to,
    appeals,
    seed: 11,
    writers: WRITERS,
  });
  expect(lived.appeals).toBeGreaterThan(0.9 * appeals);
  events = await eventsIn(directory);
}, PATIENCE_MS);

afterAll(async () => {
  await Promise.all(databases.map(({ stop }) => stop()));
  for (const folder of [directory, ...copies]) rmSync(folder, { recursive: true, force: true });
});

/** Every table equals the live one, and was made from every event of the log. */
function expectAllTheSame(views: readonly RebuiltView[]): void {
  const told = views.map(({ model, report }) => [model, report?.eventsRead, report?.comparison?.same]);
  expect(told).toEqual(readModels.map(({ name }) => [name, events, true]));
  const apart = views.filter(({ report }) => report?.comparison?.live.sha256 !== report?.sha256);
  expect(apart.map(({ model }) => model)).toEqual([]);
}

describe.each(databases)(`tables that $name followed while ${WRITERS} wrote`, ({ name }) => {
  it(
    'are what a rebuild makes from nothing',
    async () => {
      const views = await rebuild(name);
      tellFigures(`Every table rebuilt, ${name}`, views);
      expectAllTheSame(views);
      const empty = views.filter(({ report }) => report?.rows === 0).map(({ model }) => model);
      expect(empty.length).toBeLessThan(readModels.length / 4);
    },
    PATIENCE_MS,
  );

  it(
    'come to the same when a rebuild is killed twice and begun again, and readers are answered as before meanwhile',
    async () => {
      const reader = await ListReader.open(directory, placeOf(name), now);
      const answers = await reader.ask();
      const again = async (): Promise<void> => {
        await killedRebuild(directory, placeOf(name), ({ filled }) => filled);
        // Some have been switched to, others stand beside.
        await killedRebuild(directory, placeOf(name), (look, before) => look.switched > before.switched + 3);
        const views = await rebuild(name);
        tellFigures(`The same after two kills, ${name}`, views);
        expectAllTheSame(views);
      };
      await pollWhile([{ reader }], answers, ROUNDS, again);
      expect(await reader.ask()).toEqual(answers);
      await reader.close();
    },
    PATIENCE_MS,
  );
});

/** Lists look at it: terms that have run out, days ahead. */
const now = parseInstant(`${to}T12:00:00+05:00`);
/** The list in a program in which every read model means something new. */
const raised = (list: AnyList): AnyList => ({
  ...list,
  model: { ...list.model, version: list.model.version + 1 },
});

describe.each(databases)('a server that starts on the log without tables in $name', ({ name, newPlace }) => {
  it(
    'fills them, killed on the way and begun again, and answers nothing before there is something',
    async () => {
      const afresh = async (): Promise<Untold> => {
        const { place: made, remove } = await newPlace();
        remove();
        const copy = copyOfLog(directory);
        copies.push(copy);
        return { directory: copy, place: 'url' in made ? made : {} };
      };
      const reader = await ListReader.open(directory, placeOf(name), now);
      const answers = await reader.ask();
      const expected = await checksumsIn(reader.views);
      // Where all is filled before anybody has asked, nothing is seen: again, from nothing.
      for (let unanswered = 0; unanswered === 0;) {
        const { directory: folder, place } = await killedFirstStart(afresh, ({ filled }) => filled);
        const side = await inPlace(place, () => startReadSide(folder));
        const early = await ListReader.over(side.tables, folder, now);
        unanswered = await pollUnfilled(early, answers, side.filled);
        expect(await checksumsIn(side.tables)).toEqual(expected);
        await side.close();
      }
      await reader.close();
    },
    PATIENCE_MS,
  );
});

describe.each(databases)('readers of every list in $name', ({ name }) => {
  it(
    'of this program and of one with new versions are answered as before while that one fills and switches',
    async () => {
      const reader = await ListReader.open(directory, placeOf(name), now);
      const answers = await reader.ask();
      const filled = [...answers].filter(([, answer]) => !answer.startsWith('0 ')).map(([list]) => list);
      expect(filled).toEqual(expect.arrayContaining(['control', 'appeals', 'search', 'schedules']));
      await pollWhile([{ reader }, { reader, of: raised }], answers, ROUNDS, () =>
        raiseVersions(directory, placeOf(name)),
      );
      expect(await reader.ask(raised)).toEqual(answers);
      await reader.close();
    },
    PATIENCE_MS,
  );
});
