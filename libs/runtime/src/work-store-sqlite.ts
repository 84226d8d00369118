import Database from 'better-sqlite3';
import type { Instant, JsonObject } from '@qabyldau/kernel';
import { START, type Position } from '@qabyldau/event-store';
import type {
  ParkedAbout,
  ParkedWork,
  PendingEffect,
  StandingTimer,
  WorkChanges,
  WorkStore,
} from './work-store.js';

/**
 * Rows stand in the order in which the log set them, and timers due together fire in it. Terms end with the day, so
 * that thousands share one instant: the index holds nothing else, and what is set together lies together.
 */
const TIMERS = `
  CREATE TABLE IF NOT EXISTS timers (
    workflow TEXT NOT NULL, case_id TEXT NOT NULL, name TEXT NOT NULL, set_at INTEGER NOT NULL, due TEXT NOT NULL,
    UNIQUE (case_id, name, set_at, workflow)
  );
  CREATE INDEX IF NOT EXISTS timers_due ON timers (due);
`;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS checkpoint (id INTEGER PRIMARY KEY CHECK (id = 1), position TEXT NOT NULL, at TEXT);
  CREATE TABLE IF NOT EXISTS effects (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, event_id TEXT NOT NULL, workflow TEXT NOT NULL,
    case_id TEXT NOT NULL, type TEXT NOT NULL, params TEXT NOT NULL, correlation TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0, not_before TEXT NOT NULL, reason TEXT,
    position TEXT NOT NULL DEFAULT ''
  );
  CREATE INDEX IF NOT EXISTS effects_by_time ON effects (not_before, seq);
  CREATE TABLE IF NOT EXISTS parked (id TEXT PRIMARY KEY, what TEXT NOT NULL, reason TEXT NOT NULL, at TEXT NOT NULL,
    about TEXT);
`;

/** A parked effect waits for a person. */
const NOT_PARKED = 'NOT EXISTS (SELECT 1 FROM parked WHERE parked.id = effects.id)';

interface TimerRow {
  workflow: string;
  case_id: string;
  name: string;
  set_at: number;
  due: string;
}
interface ParkedRow {
  id: string;
  what: ParkedWork['what'];
  reason: string;
  at: string;
  about: string | null;
}
interface EffectRow {
  id: string;
  event_id: string;
  workflow: string;
  case_id: string;
  type: string;
  params: string;
  correlation: string;
  attempts: number;
  not_before: string;
  position: string;
}

/**
 * The work store in one SQLite file. `synchronous=NORMAL`: losing the last moments to a power cut only means
 * reading a little of the log again, and every consequence is idempotent.
 */
export function openWorkStore(file: string): WorkStore {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = NORMAL');
  // 64 MB, taken only as it is needed: the timers of a hundred thousand cases are changed at random places.
  db.pragma('cache_size = -65536');
  db.pragma('wal_autocheckpoint = 8000');
  db.exec(SCHEMA);
  openTimers(db);
  addColumn(db, 'effects', `position TEXT NOT NULL DEFAULT ''`);
  addColumn(db, 'parked', 'about TEXT');
  const sql = {
    checkpoint: db.prepare<[], { position: string; at: string | null }>(
      'SELECT position, at FROM checkpoint',
    ),
    setCheckpoint: db.prepare(
      'INSERT INTO checkpoint (id, position, at) VALUES (1, ?, ?) ON CONFLICT (id) DO UPDATE SET position = excluded.position, at = coalesce(excluded.at, at)',
    ),
    setTimer: db.prepare(
      'INSERT OR REPLACE INTO timers (workflow, case_id, name, set_at, due) VALUES (?, ?, ?, ?, ?)',
    ),
    dropTimer: db.prepare(
      'DELETE FROM timers WHERE workflow = ? AND case_id = ? AND name = ? AND set_at = ?',
    ),
    clearTimers: db.prepare('DELETE FROM timers WHERE workflow = ? AND case_id = ?'),
    dueTimers: db.prepare<[string, number], TimerRow>(
      'SELECT * FROM timers WHERE due <= ? ORDER BY due, rowid LIMIT ?',
    ),
    nextTimer: db.prepare<[], { due: string | null }>('SELECT min(due) AS due FROM timers'),
    countTimers: db.prepare<[], { n: number }>('SELECT count(*) AS n FROM timers'),
    addEffect: db.prepare(
      'INSERT OR IGNORE INTO effects (id, event_id, workflow, case_id, type, params, correlation, not_before, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    ),
    dueEffects: db.prepare<[string, number], EffectRow>(
      `SELECT * FROM effects WHERE not_before <= ? AND ${NOT_PARKED} ORDER BY seq LIMIT ?`,
    ),
    nextEffect: db.prepare<[], { at: string | null }>(
      `SELECT min(not_before) AS at FROM effects WHERE ${NOT_PARKED}`,
    ),
    countEffects: db.prepare<[], { n: number }>(`SELECT count(*) AS n FROM effects WHERE ${NOT_PARKED}`),
    effectDone: db.prepare('DELETE FROM effects WHERE id = ?'),
    effectFailed: db.prepare(
      'UPDATE effects SET attempts = attempts + 1, reason = ?, not_before = ? WHERE id = ?',
    ),
    retryEffect: db.prepare('UPDATE effects SET attempts = 0, not_before = ? WHERE id = ?'),
    park: db.prepare('INSERT OR REPLACE INTO parked (id, what, reason, at, about) VALUES (?, ?, ?, ?, ?)'),
    unpark: db.prepare('DELETE FROM parked WHERE id = ?'),
    parked: db.prepare<[], ParkedRow>('SELECT * FROM parked ORDER BY at, id'),
  };
  const apply = db.transaction((changes: WorkChanges) => {
    for (const c of changes.timersCleared) sql.clearTimers.run(c.workflow, c.caseId);
    for (const t of changes.timersSet) sql.setTimer.run(t.workflow, t.caseId, t.name, t.setAt, t.due);
    for (const t of changes.timersGone) sql.dropTimer.run(t.workflow, t.caseId, t.name, t.setAt);
    for (const e of changes.effects) {
      sql.addEffect.run(
        e.id,
        e.eventId,
        e.workflow,
        e.caseId,
        e.type,
        JSON.stringify(e.params),
        e.correlation,
        e.notBefore,
        e.position,
      );
    }
    sql.setCheckpoint.run(changes.position, changes.at ?? null);
  });
  const markDone = db.transaction((ids: readonly string[]) => {
    for (const id of ids) sql.effectDone.run(id);
  });
  const retryEffect = db.transaction((id: string, now: Instant): boolean => {
    if (sql.retryEffect.run(now, id).changes === 0) return false;
    sql.unpark.run(id);
    return true;
  });
  return {
    checkpoint: () => (sql.checkpoint.get()?.position ?? START) as Position,
    lastInstant: () => (sql.checkpoint.get()?.at ?? undefined) as Instant | undefined,
    apply,
    dueTimers: (now, limit) => sql.dueTimers.all(now, limit).map(asTimer),
    nextTimer: () => (sql.nextTimer.get()?.due ?? undefined) as Instant | undefined,
    countTimers: () => sql.countTimers.get()?.n ?? 0,
    dueEffects: (now, limit) => sql.dueEffects.all(now, limit).map(asEffect),
    nextEffect: () => (sql.nextEffect.get()?.at ?? undefined) as Instant | undefined,
    countEffects: () => sql.countEffects.get()?.n ?? 0,
    effectsDone: markDone,
    effectFailed: (id, reason, retryAt) => void sql.effectFailed.run(reason, retryAt, id),
    park: ({ id, what, reason, at, about }) =>
      void sql.park.run(id, what, reason, at, about === undefined ? null : JSON.stringify(about)),
    parked: () => sql.parked.all().map(asParked),
    retryEffect,
    unpark: (id) => void sql.unpark.run(id),
    close: () => void db.close(),
  };
}

const asTimer = (row: TimerRow): StandingTimer => ({
  workflow: row.workflow,
  caseId: row.case_id,
  name: row.name,
  setAt: row.set_at,
  due: row.due as Instant,
});

const asParked = ({ id, what, reason, at, about }: ParkedRow): ParkedWork => ({
  id,
  what,
  reason,
  at: at as Instant,
  ...(about === null ? {} : { about: JSON.parse(about) as ParkedAbout }),
});

const asEffect = (row: EffectRow): PendingEffect => ({
  id: row.id,
  eventId: row.event_id,
  workflow: row.workflow,
  caseId: row.case_id,
  type: row.type,
  params: JSON.parse(row.params) as JsonObject,
  correlation: row.correlation,
  attempts: row.attempts,
  notBefore: row.not_before as Instant,
  position: row.position as Position,
});

/** Files of an older program keep timers by case alone. */
function openTimers(db: Database.Database): void {
  const columns = 'workflow, case_id, name, set_at, due';
  db.transaction(() => {
    const older = db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'timers_by_due'").get() !== undefined;
    if (older) db.exec('DROP INDEX timers_by_due; ALTER TABLE timers RENAME TO older_timers');
    db.exec(TIMERS);
    if (!older) return;
    db.exec(`INSERT INTO timers (${columns}) SELECT ${columns} FROM older_timers ORDER BY due, case_id, name;
      DROP TABLE older_timers`);
  })();
}

/**
 * Files of an older program lack it: effects did not know their event's place (what waits there is held to be shown
 * already), parked work did not say where it is to be taken up again.
 */
function addColumn(db: Database.Database, table: string, column: string): void {
  const columns = db.pragma(`table_info(${table})`) as readonly { readonly name: string }[];
  if (columns.some(({ name }) => column.startsWith(`${name} `))) return;
  db.exec(`ALTER TABLE ${table} ADD COLUMN ${column}`);
}
