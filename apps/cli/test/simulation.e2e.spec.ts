import { cpSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { unexercised } from '@qabyldau/simulation';
import { withDataFolder } from '../src/data-folder.js';
import { lawKeptIn } from '../src/law-kept/read-law-kept.js';
import type { LivedSimulation } from '../src/run-simulation.js';
import { bytesOf, foundIn, readLog, textsIn, type OpenedEvent } from './log-file.js';
import { json as jsonOfProcess, Served, temporaryFolder } from './run-cli.js';
import { does, json, qabyldau } from './run-here.js';
import { faultsOf } from './words-of-a-refusal.js';

const period = ['--from', '2026-02-02', '--to', '2026-03-20', '--appeals', '70'];
const simulate = (folder: string, seed: number): Promise<LivedSimulation> =>
  json(...simulating(folder, seed));
const simulating = (folder: string, seed: number) =>
  ['simulate', '--data', folder, ...period, '--seed', `${seed}`] as const;

const folder = temporaryFolder();
let lived: LivedSimulation;
let events: readonly OpenedEvent[];

/** A copy that a test may damage. */
function copy(): string {
  const other = temporaryFolder();
  cpSync(folder, other, { recursive: true });
  return other;
}

beforeAll(async () => {
  lived = await simulate(folder, 1);
  events = await readLog(folder);
});

describe('a simulation', () => {
  it('writes the same log for the same seed, and another for another', async () => {
    const [same, other] = [temporaryFolder(), temporaryFolder()];
    // Another process knows nothing of what this one has in memory.
    await Promise.all([jsonOfProcess(...simulating(same, 1)), simulate(other, 2)]);
    const [one, two, three] = await Promise.all(
      [folder, same, other].map((data) => json('dump', '--hash', '--data', data)),
    );
    expect(one).toEqual({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/), events: events.length });
    expect(two).toEqual(one);
    expect(three?.['sha256']).not.toBe(one?.['sha256']);
  });

  it('exercises most of what is declared, and says what it left', async () => {
    const { declared, exercised, rules } = lived.coverage;
    expect(exercised / declared).toBeGreaterThan(0.5);
    expect(unexercised(lived.coverage).length).toBeLessThanOrEqual(declared - exercised);
    expect(rules.filter(({ times }) => times > 0)).toHaveLength(exercised);
    const [other, short] = [temporaryFolder(), ['--from', '2026-02-02', '--to', '2026-02-04']];
    const day = await qabyldau('simulate', '--data', other, ...short, '--appeals', '4', '--require-coverage');
    expect([day.code, day.stdout]).toEqual([1, expect.stringMatching(/ \d+\/\d+, /)]);
    expect(day.stderr).toContain('refusal/reception-list/out-of-sequence\n');
  });

  it('keeps the law: what its log says, counted again by other code', async () => {
    const { breaches, events: looked } = await withDataFolder(folder, ({ store }) => lawKeptIn(store));
    expect([looked, breaches]).toEqual([events.length, []]);
  });

  it('is refused in words that anybody can read, filled in', () => {
    const examples = lived.coverage.rules.flatMap(({ workflow, name, example }) =>
      example === undefined ? [] : [[`${workflow}: ${name}`, faultsOf(example)] as const],
    );
    expect(examples.length).toBeGreaterThan(60);
    expect(examples.filter(([, faults]) => faults.length > 0)).toEqual([]);
  });

  it('is dumped with one canonical event a line', async () => {
    const lines = (await does('dump', '--data', folder)).trimEnd().split('\n');
    expect(lines).toHaveLength(events.length);
    expect(Object.keys(JSON.parse(lines[0]!))).toEqual(
      expect.arrayContaining(['data', 'hash', 'id', 'metadata', 'revision', 'stream', 'type']),
    );
  });

  it('is verified', async () => {
    expect(await json('verify', '--data', folder)).toMatchObject({ ok: true, events: events.length });
  });
});

describe('verify', () => {
  it.each([
    ['data', (text: string) => text.replace('"body":"', '"body":"X')],
    ['metadata', (text: string) => text.replace('2026-', '2025-')],
    ['personal', (text: string) => text.replace(/.{3}"/, 'AAA"')],
  ])('names stream and revision when the %s of an event was changed', async (column, change) => {
    const damaged = copy();
    const { stream, revision, ...event } = events.find(({ type }) => type === 'appeal-registered.v1')!;
    const text = event[column as 'data'];
    expect(change(text)).not.toBe(text);
    const db = new Database(join(damaged, 'log.db'));
    db.prepare(`UPDATE events SET ${column} = ? WHERE id = ?`).run(change(text), event.id);
    db.close();
    const { code, stdout } = await qabyldau('verify', '--data', damaged, '--json');
    expect([code, JSON.parse(stdout)]).toMatchObject([1, { ok: false, stream, revision }]);
  });

  it('says so in words when an event is gone', async () => {
    const damaged = copy();
    const { stream } = events.find(({ type, revision }) => type === 'brief-prepared.v1' && revision > 1)!;
    const db = new Database(join(damaged, 'log.db'));
    db.prepare(
      'DELETE FROM events WHERE revision = 1 AND stream = (SELECT id FROM streams WHERE name = ?)',
    ).run(stream);
    db.close();
    const { code, stderr } = await qabyldau('verify', '--data', damaged);
    expect([code, stderr]).toEqual([1, expect.stringContaining(`revision 2 of stream ${stream} (`)]);
  });
});

/** What the office says of itself: its name, posts, rooms, forms, schedules, and the other bodies it writes to. */
const namesOfTheOffice: ReadonlySet<string> = new Set([
  'body-established/name',
  'unit-added/name',
  'other-body-named/name',
  'employee-appointed/position',
  'contacts-stated/address',
  'contacts-stated/superior',
  'template-adopted/text',
  'line-set/organisation',
  'line-set/place',
  'line-set/position',
  'schedule-published/lines',
  'day-opened/place',
  'slot-booked/place',
  'slot-allocated/place',
  'reply-sent/place',
  'appeal-redirected/to',
  'reception-handed-over/place',
]);

describe('what identifies a person', () => {
  /** Long enough not to come about by chance. */
  const telling = (text: string): boolean => Buffer.byteLength(text) >= 8;

  it('stands nowhere in the bytes of the log and of what the engine keeps beside it', () => {
    const texts = new Set(events.flatMap(({ people }) => people.flatMap(({ data }) => textsIn(data))));
    const wanted = [...texts].filter(telling);
    expect(wanted.length).toBeGreaterThan(400);
    expect(foundIn(bytesOf(folder, 'views.db'), wanted).length).toBeGreaterThan(60);
    for (const file of ['log.db', 'work.db', 'snapshots.db', 'keys.db'])
      expect([file, foundIn(bytesOf(folder, file), wanted)]).toEqual([file, []]);
  });

  it('has no sentence beside it in the open: names of the office and of its paper stand there, nothing typed about a case', () => {
    const sentence = (text: string): boolean => /\p{L}{2}.*\s.*\p{L}{2}/u.test(text);
    const open = events.flatMap(({ type, data }) =>
      Object.entries(data).flatMap(([field, value]) =>
        textsIn(value).some(sentence) ? [`${type.replace(/\.v\d+$/, '')}/${field}`] : [],
      ),
    );
    expect([...new Set(open)].filter((place) => !namesOfTheOffice.has(place))).toEqual([]);
  });

  it('is unreadable for ever after the erasure, and the log stays whole', async () => {
    const erased = copy();
    const subjects = new Map<string, Set<string>>();
    for (const { subject, data } of events.flatMap(({ people }) => people))
      subjects.set(subject, new Set([...(subjects.get(subject) ?? []), ...textsIn(data).filter(telling)]));
    const registered = events.find(({ type }) => type === 'appeal-registered.v1')!;
    const appeal = registered.stream.replace('reception-appeal-', '');
    const { subject } = registered.people[0]!;
    const others = new Set([...subjects].flatMap(([other, texts]) => (other === subject ? [] : [...texts])));
    const own = [...(subjects.get(subject) ?? [])].filter((text) => !others.has(text));
    expect(foundIn(bytesOf(erased, 'views.db'), own).length).toBeGreaterThan(0);

    const server = await Served.start(erased, '--clock', '2026-03-21T10:00:00+05:00');
    const path = `/api/v1/appeals/${appeal}`;
    const applicant = async () => (await server.ask('receptionist', path)).body['applicant'];
    expect(await applicant()).toMatchObject({ name: expect.stringMatching(/./) });
    const history = async () => textsIn((await server.ask('receptionist', `${path}/history`)).body);
    expect((await history()).filter((text) => own.includes(text)).length).toBeGreaterThan(0);
    expect(
      await json('erase', subject, '--ground', 'Law on personal data 12', '--data', erased),
    ).toMatchObject({ facts: [{ type: 'person-erased' }] });
    await server.until('the views forget', async () => (await applicant()) === null);
    expect((await history()).filter((text) => own.includes(text))).toEqual([]);
    await server.stop();

    expect(foundIn(bytesOf(erased, 'views.db'), own)).toEqual([]);
    const log = await readLog(erased);
    expect(log.flatMap(({ people }) => people).filter((part) => part.subject === subject)).toEqual([]);
    const certificates = log.filter(({ type }) => type === 'person-erased.v2');
    expect(certificates.map(({ stream }) => stream)).toEqual([`person-${subject}`]);
    expect(await json('verify', '--data', erased)).toMatchObject({ ok: true, events: log.length });
  });
});
