import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';
import { readMetadata } from '@qabyldau/engine';
import { openEmbeddedStore, type EmbeddedStore, type RecordedEvent } from '@qabyldau/event-store';
import { masterKey, temporaryFolder } from '../test/open-library.js';
import { Vault } from './vault.js';
import { verifyLog } from './verify.js';

/** How often the program is killed. */
const KILLS = Number(process.env['QABYLDAU_KILLS'] ?? 10);
const AT_WORK = 20;

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const folder = temporaryFolder();
const acknowledged: string[] = [];
let compiled = '';
let store: EmbeddedStore;
let events: readonly RecordedEvent[];

/** The fixture for a plain process, where its bare imports are found. */
function compileFixture(): string {
  const cache = file('../../../node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const target = mkdtempSync(join(cache, 'crash-'));
  writeFileSync(join(target, 'package.json'), '{ "type": "module" }');
  for (const name of readdirSync(file('../test/library'))) {
    const source = readFileSync(file(`../test/library/${name}`), 'utf8');
    const { code } = transformSync(source, {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'es6' },
    });
    writeFileSync(join(target, name.replace('.ts', '.js')), code);
  }
  return target;
}

interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<unknown>;
  /** So many commands were acknowledged that much is under way. */
  readonly atWork: Promise<unknown>;
}

function start(run: string): Started {
  const program = [file('../test/crash-child.mjs'), folder, join(compiled, 'index.js'), run];
  const child = spawn(process.execPath, program, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  const many = new Promise<void>((resolve) => {
    let lines = 0;
    createInterface({ input: child.stdout }).on('line', (line) => {
      acknowledged.push(line.replace('acknowledged ', ''));
      if (++lines === AT_WORK) resolve();
    });
  });
  return { child, ended, atWork: Promise.race([many, ended]) };
}

beforeAll(
  async () => {
    compiled = compileFixture();
    for (let kill = 0; kill < KILLS; kill++) {
      const { child, ended, atWork } = start(`run${kill}`);
      // Every third is killed while it may still be starting.
      if (kill % 3 !== 2) await atWork;
      await pause(Math.random() * (kill % 3 === 2 ? 1000 : 300));
      child.kill('SIGKILL');
      expect(await ended).toEqual([null, 'SIGKILL']);
    }
    expect(await start('finish').ended).toEqual([0, null]);
    store = await openEmbeddedStore({ directory: folder });
    const pages: RecordedEvent[] = [];
    for await (const page of store.readAll()) pages.push(...page);
    events = pages;
  },
  240_000 + KILLS * 5_000,
);

afterAll(async () => {
  await store.close();
  rmSync(compiled, { recursive: true, force: true });
});

const ofType = (type: string) => events.filter((event) => event.type === `${type}.v1`);
const sorted = (values: readonly string[]) => [...values].sort();

describe(`after ${KILLS} kills at any moment`, () => {
  it('the work went on in between', () => {
    expect(acknowledged.length).toBeGreaterThan(KILLS * 10);
    expect(ofType('book-lent').length).toBeGreaterThan(KILLS);
  });

  it('every acknowledged command stands in the log, and no command stands there twice', () => {
    const commands = events.map((event) => `${event.stream} ${readMetadata(event).command}`);
    expect(new Set(commands).size).toBe(commands.length);
    const stored = new Set(events.map((event) => readMetadata(event).command));
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
  });

  it('every timer has fired once', () => {
    const set = ofType('book-lent').map(({ stream }) => stream);
    expect(sorted(ofType('timer-fired').map(({ stream }) => stream))).toEqual(sorted(set));
  });

  it('every effect was done at least once under its own id, and its outcome stored once', () => {
    const due = events.flatMap((event) =>
      (readMetadata(event).effects ?? []).map((_, place) => `${event.id}:${place}`),
    );
    const letters = readFileSync(join(folder, 'letters.txt'), 'utf8').trim().split('\n');
    expect(sorted([...new Set(letters)])).toEqual(sorted(due));
    const noted = ofType('sending-noted').map(({ data }) => (JSON.parse(data) as { letter: string }).letter);
    expect(sorted(noted)).toEqual(sorted(due));
  });

  it('every reaction was carried out once', () => {
    const taken = ofType('taken-out').map(({ data }) => (JSON.parse(data) as { loan: string }).loan);
    expect(sorted(taken.map((loan) => `loan-${loan}`))).toEqual(
      sorted(ofType('book-lent').map(({ stream }) => stream)),
    );
  });

  it('every number was given once', () => {
    const numbers = ofType('book-lent').map(({ data }) => (JSON.parse(data) as { number: number }).number);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('no personal part lacks its key', () => {
    const vault = new Vault(store.keys, masterKey);
    for (const { personal, stream } of ofType('book-lent')) {
      expect(vault.open(personal, stream)).toMatchObject([{ data: { name: 'Асан' } }]);
    }
  });

  it('the log is sound', async () => {
    expect(await verifyLog(store)).toMatchObject({ ok: true, events: events.length });
  });
});
