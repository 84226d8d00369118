import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import {
  chartHash,
  editionNamed,
  plainState,
  snapshotAt,
  streamName,
  type AnyEdition,
  type CaseFold,
  type CommandTrace,
  type PendingTimer,
} from '@qabyldau/engine';
import type { JsonObject } from '@qabyldau/kernel';
import type { SnapshotReader, SnapshotStore } from './snapshots.js';

interface CachedBody {
  readonly value: JsonObject | string;
  readonly context: JsonObject;
  readonly timers: readonly PendingTimer[];
  readonly hash: string;
  readonly commands: readonly (readonly [string, CommandTrace])[];
}

/**
 * The snapshots of a folder that nothing is to be written to; nothing where there are none.
 * @param code as for {@link openSnapshots}
 */
export function openSnapshotsForReading(
  file: string,
  code: string,
): (SnapshotReader & { close(): void }) | undefined {
  if (!existsSync(file)) return undefined;
  const db = new Database(file, { readonly: true, timeout: 5000 });
  const known = db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'snapshots'").get();
  if (known === undefined) {
    db.close();
    return undefined;
  }
  return { ...reading(db, code), close: () => void db.close() };
}

/**
 * Snapshots in one SQLite file that may be deleted at any time.
 * @param code changes with the code that folds: what other code has made is not used
 */
export function openSnapshots(file: string, code: string): SnapshotStore & { close(): void } {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = OFF');
  db.exec(
    'CREATE TABLE IF NOT EXISTS snapshots (stream TEXT PRIMARY KEY, revision INTEGER, edition TEXT, chart TEXT, body TEXT)',
  );
  const replace = db.prepare(
    // A row that is written again stays where it is.
    `INSERT INTO snapshots (stream, revision, edition, chart, body) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (stream) DO UPDATE SET
       revision = excluded.revision, edition = excluded.edition, chart = excluded.chart, body = excluded.body`,
  );
  const put = db.transaction((folds: readonly CaseFold[]) => {
    for (const { state, commands } of folds) {
      const body: CachedBody = {
        ...plainState(state),
        timers: state.timers,
        hash: state.hash,
        commands: [...commands],
      };
      const madeBy = makerOf(state.edition, code);
      replace.run(state.stream, state.revision, state.edition.id, madeBy, JSON.stringify(body));
    }
  });
  return {
    ...reading(db, code),
    put,
    close: () => void db.close(),
  };
}

/** A chart does not tell of the functions that its assigns call, nor code which of its charts a case was under. */
const makerOf = (edition: AnyEdition, code: string): string => `${chartHash(edition.machine)}.${code}`;

function reading(db: Database.Database, code: string): SnapshotReader {
  db.pragma('cache_size = -32000');
  const select = db.prepare<[string], { revision: number; edition: string; chart: string; body: string }>(
    'SELECT revision, edition, chart, body FROM snapshots WHERE stream = ?',
  );
  const get: SnapshotReader['get'] = (workflow, caseId) => {
    const stream = streamName(workflow.name, caseId);
    const row = select.get(stream);
    const edition = row && editionNamed(workflow, row.edition);
    if (row === undefined || edition === undefined || makerOf(edition, code) !== row.chart) return undefined;
    const body = JSON.parse(row.body) as CachedBody;
    const snapshot = snapshotAt(edition, body.value, body.context);
    if (snapshot === undefined) return undefined;
    const { timers, hash } = body;
    return {
      state: { workflow, edition, caseId, stream, revision: row.revision, snapshot, timers, hash },
      commands: new Map(body.commands),
    };
  };
  const getAll: SnapshotReader['getAll'] = (workflow, caseIds) =>
    caseIds.map((caseId) => get(workflow, caseId));
  return { get, getAll: db.transaction(getAll) };
}
