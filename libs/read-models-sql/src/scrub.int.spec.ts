import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Client } from 'pg';
import { parseInstant, SettableClock } from '@qabyldau/kernel';
import { Runner, sample, type ModelEvent, type ReadModelTables } from '@qabyldau/read-models';
import { openSqlTables } from './open.js';
import { startPostgres } from './testing/postgres-server.js';
import { newDirectory } from './testing/new-directory.js';

const { dropped, put, personalSample, sourceOf } = sample;
const clock = new SettableClock(parseInstant('2026-01-05T10:00:00Z'));

/** Inserted in no order, so that pages of the table's indexes are split again and again. */
const people = Array.from({ length: 20_000 }, (_, i) => (i * 7_919) % 20_000);
const keyOf = (person: number) => `person-${person}-key`;
const nameOf = (person: number) => `Name${person}OfACitizen ${'ж'.repeat((person * 31) % 100)}`;
const erased = people.filter((person) => person % 10 === 3);

const arrival = people.flatMap((person) => [
  put(keyOf(person), person, 'first name'),
  put(keyOf(person), person, nameOf(person)),
]);
const log = sample.sampleLog([...arrival, ...erased.map((person) => dropped(keyOf(person)))]);

/** Which erased persons' names or keys stand anywhere in the folder's files. */
function traces(path: string): readonly number[] {
  const found = new Set<number>();
  for (const file of filesIn(path)) {
    const text = readFileSync(file, 'latin1');
    for (const [, name, key] of text.matchAll(/Name(\d+)OfA|person-(\d+)-key/g))
      found.add(Number(name ?? key));
  }
  return erased.filter((person) => found.has(person));
}

const filesIn = (path: string): readonly string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

async function run(tables: ReadModelTables, events: readonly ModelEvent[]): Promise<void> {
  const options = { models: [personalSample], tables, source: sourceOf(events, 250), clock };
  const gather = { events: 1, milliseconds: 0 };
  const runner = await Runner.start({ ...options, gather, onParked: () => undefined });
  await runner.done;
}

describe('rows deleted from a personal model', () => {
  it('leave no byte in any file once the runner has caught up', async () => {
    const { path, file, remove } = newDirectory();
    const tables = await openSqlTables({ file });
    await run(tables, log.slice(0, arrival.length));
    expect(traces(path)).toHaveLength(erased.length);
    await run(tables, log);
    expect(traces(path)).toEqual([]);
    expect(await tables.count(personalSample)).toBe(people.length - erased.length);
    expect(await tables.count(personalSample, { state: nameOf(4) })).toBe(1);
    await tables.close();
    remove();
  });

  it('leave none after a reader that was in the way has gone', async () => {
    const { path, file, remove } = newDirectory();
    const tables = await openSqlTables({ file });
    await run(tables, log.slice(0, arrival.length));
    const reader = new Database(file, { readonly: true });
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM read_models').get();
    await run(tables, log);
    expect(await tables.scrub()).toBe(false);
    reader.exec('COMMIT');
    expect(await tables.scrub()).toBe(true);
    expect(traces(path)).toEqual([]);
    reader.close();
    await tables.close();
    remove();
  });

  it('are scrubbed after a restart, if the program stopped in between', async () => {
    const { path, file, remove } = newDirectory();
    const tables = await openSqlTables({ file });
    await run(tables, log.slice(0, arrival.length));
    const from = await tables.checkpoint(personalSample);
    const changes = new Map(erased.map((person) => [keyOf(person), 'deleted' as const]));
    const checkpoint = sample.positionAt(log.length);
    await tables.save([{ model: personalSample, from, checkpoint, changes }]);
    await tables.close();
    const again = await openSqlTables({ file });
    expect(await again.scrub()).toBe(true);
    expect(traces(path)).toEqual([]);
    await again.close();
    remove();
  });

  it('are gone from the table files of PostgreSQL too, unless somebody is reading', async () => {
    const server = await startPostgres();
    const url = await server.newDatabase();
    const tables = await openSqlTables({ url });
    const stored = join(server.directory, 'base');
    const flush = () => asking(url, (client) => client.query('checkpoint'));
    await run(tables, log.slice(0, arrival.length));
    await flush();
    expect(traces(stored)).toHaveLength(erased.length);
    const from = await tables.checkpoint(personalSample);
    const changes = new Map(erased.map((person) => [keyOf(person), 'deleted' as const]));
    await tables.save([{ model: personalSample, from, checkpoint: sample.positionAt(log.length), changes }]);
    await asking(url, async (client) => {
      await client.query('begin');
      await client.query('select count(*) from qabyldau.sample_persons_v1');
      expect(await tables.scrub()).toBe(false);
      await client.query('commit');
    });
    expect(await tables.scrub()).toBe(true);
    await flush();
    expect(traces(stored)).toEqual([]);
    expect(await tables.count(personalSample)).toBe(people.length - erased.length);
    await tables.close();
    await server.stop();
  });
});

async function asking(url: string, ask: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await ask(client);
  await client.end();
}
