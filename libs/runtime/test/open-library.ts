import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instantOf, randomId, SettableClock, type Clock, type Instant, type IsoDate } from '@qabyldau/kernel';
import { openEmbeddedStore, type EmbeddedStore, type RecordedEvent } from '@qabyldau/event-store';
import type { Actor } from '@qabyldau/engine';
import {
  CommandHandler,
  openSnapshots,
  openWorkStore,
  randomSource,
  Runtime,
  Vault,
  type CommandEnvelope,
  type CommandOutcome,
  type RuntimeOptions,
  type RuntimeReport,
  type SealSource,
  type WorkStore,
} from '../src/index.js';
import { reactions, workflows } from './library/index.js';

export const librarian: Actor = { id: 'saule', role: 'librarian', body: 'central' };
export const START_OF_TEST = '2026-03-02T04:00:00.000Z' as Instant;
export const masterKey = Buffer.alloc(32, 7);

/** An instant so many minutes after the start of the test. */
export const minute = (minutes: number): Instant => instantOf(Date.parse(START_OF_TEST) + minutes * 60_000);

export const localDate = (instant: Instant): IsoDate => instant.slice(0, 10) as IsoDate;

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'runtime-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder for every test. */
export function folderForEach(): () => string {
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'runtime-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  return () => folder;
}

export interface Library {
  readonly store: EmbeddedStore;
  readonly vault: Vault;
  readonly work: WorkStore;
  readonly runtime: Runtime;
  readonly reports: RuntimeReport[];
  close(): Promise<void>;
}

export type LibraryOptions = Partial<Omit<RuntimeOptions, 'store' | 'vault' | 'work'>> & {
  readonly directory: string;
  readonly source?: SealSource;
  readonly alone?: boolean;
  /** False: the log is not followed, commands only. */
  readonly start?: boolean;
};

export const noEffects = {
  'send-receipt': () => Promise.resolve([]),
  'send-reminder': () => Promise.resolve([]),
};

/** The fixture on real files. */
export async function openLibrary(options: LibraryOptions): Promise<Library> {
  const { directory, source, alone = false, start = true, ...rest } = options;
  const store = await openEmbeddedStore({ directory, durability: 'full' });
  const vault = new Vault(store.keys, masterKey, source ?? randomSource);
  const work = openWorkStore(join(directory, 'work.db'));
  const snapshots = openSnapshots(join(directory, 'snapshots.db'), 'library');
  const reports: RuntimeReport[] = [];
  const runtime = new Runtime({
    store,
    vault,
    work,
    snapshots,
    clock: new SettableClock(START_OF_TEST),
    workflows,
    reactions,
    effects: noEffects,
    environment: ({ base }) => base,
    localDate,
    report: (what) => reports.push(what),
    ...rest,
  });
  if (start) await runtime.start({ alone });
  return {
    store,
    vault,
    work,
    runtime,
    reports,
    close: async () => {
      await runtime.stop();
      work.close();
      snapshots.close();
      await store.close();
    },
  };
}

/** A handler of its own on a store: what another process would be. */
export const handlerOn = ({ store, vault }: Pick<Library, 'store' | 'vault'>, clock: Clock): CommandHandler =>
  new CommandHandler({ store, vault, clock, workflows, environment: ({ base }) => base, localDate });

export const command = (
  caseId: string,
  type: string,
  data: CommandEnvelope['data'] = {},
  rest: Partial<CommandEnvelope> = {},
): CommandEnvelope => ({ id: randomId(), workflow: 'loan', caseId, type, data, actor: librarian, ...rest });

export const lend = (caseId: string, rest: Partial<CommandEnvelope> = {}, book = `book of ${caseId}`) =>
  command(caseId, 'lend-book', { branch: 'central', book, due: minute(60) }, rest);

export const annotate = (caseId: string, text: string, rest: Partial<CommandEnvelope> = {}) =>
  command(caseId, 'annotate-loan', { text }, rest);

export function done(outcome: CommandOutcome): Extract<CommandOutcome, { kind: 'done' }> {
  if (outcome.kind !== 'done') throw new Error(`refused: ${outcome.refusal.code}`);
  return outcome;
}

export async function eventsOf(store: EmbeddedStore, stream: string): Promise<readonly RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const page of store.readStream(stream)) events.push(...page);
  return events;
}

export const types = (events: readonly RecordedEvent[]): readonly string[] =>
  events.map(({ type }) => type.replace(/\.v1$/, ''));
