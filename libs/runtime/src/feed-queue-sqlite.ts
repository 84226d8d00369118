import Database from 'better-sqlite3';
import type { Instant } from '@qabyldau/kernel';
import type { Position } from '@qabyldau/event-store';
import type { FeedQueue, ParkedEvent, QueuedEvent } from './feed-queue.js';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS feed (
    id INTEGER PRIMARY KEY CHECK (id = 1), position TEXT, last_success TEXT, last_reason TEXT, stopped_by TEXT
  );
  INSERT OR IGNORE INTO feed (id) VALUES (1);
  CREATE TABLE IF NOT EXISTS queue (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, stream TEXT NOT NULL, revision INTEGER NOT NULL,
    position TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, not_before TEXT NOT NULL DEFAULT '',
    reason TEXT, parked_at TEXT
  );
  CREATE INDEX IF NOT EXISTS queue_by_stream ON queue (stream, seq);
`;

/**
 * The queue in one SQLite file. `synchronous=NORMAL`: what a power cut takes away is read from the log again, and a
 * receiver is told twice under the same id at worst.
 */
export function openFeedQueue(file: string): FeedQueue {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = NORMAL');
  db.exec(SCHEMA);
  const sql = {
    feed: db.prepare<
      [],
      { position: string | null; last_success: string | null; last_reason: string | null }
    >('SELECT position, last_success, last_reason FROM feed'),
    moveTo: db.prepare('UPDATE feed SET position = ?'),
    add: db.prepare('INSERT OR IGNORE INTO queue (id, stream, revision, position) VALUES (?, ?, ?, ?)'),
    due: db.prepare<[string, number], QueuedEvent>(
      `SELECT id, stream, revision, position, attempts FROM queue AS first
       WHERE parked_at IS NULL AND not_before <= ? AND (SELECT stopped_by FROM feed) IS NULL
         AND NOT EXISTS (SELECT 1 FROM queue WHERE stream = first.stream AND seq < first.seq)
       ORDER BY seq LIMIT ?`,
    ),
    remove: db.prepare('DELETE FROM queue WHERE id = ?'),
    succeeded: db.prepare('UPDATE feed SET last_success = ?, last_reason = NULL'),
    failed: db.prepare('UPDATE queue SET attempts = attempts + 1, reason = ?, not_before = ? WHERE id = ?'),
    explained: db.prepare('UPDATE feed SET last_reason = ?'),
    stop: db.prepare('UPDATE feed SET stopped_by = ?'),
    goOn: db.prepare('UPDATE feed SET stopped_by = NULL WHERE stopped_by = ?'),
    park: db.prepare('UPDATE queue SET reason = ?, parked_at = ? WHERE id = ?'),
    parked: db.prepare<[], ParkedEvent>(
      'SELECT id, stream, reason, parked_at AS at FROM queue WHERE parked_at IS NOT NULL ORDER BY parked_at, seq',
    ),
    release: db.prepare(
      `UPDATE queue SET parked_at = NULL, attempts = 0, not_before = '' WHERE id = ? AND parked_at IS NOT NULL`,
    ),
    counts: db.prepare<[], { waiting: number; parked: number }>(
      'SELECT count(*) - count(parked_at) AS waiting, count(parked_at) AS parked FROM queue',
    ),
  };
  return {
    checkpoint: () => (sql.feed.get()?.position ?? undefined) as Position | undefined,
    take: db.transaction((events: readonly Omit<QueuedEvent, 'attempts'>[], position: Position) => {
      for (const event of events) sql.add.run(event.id, event.stream, event.revision, event.position);
      sql.moveTo.run(position);
    }),
    due: (now, limit) => sql.due.all(now, limit),
    sent: db.transaction((id: string, at: Instant) => {
      sql.remove.run(id);
      sql.succeeded.run(at);
    }),
    failed: db.transaction((id: string, reason: string, retryAt: Instant) => {
      sql.failed.run(reason, retryAt, id);
      sql.explained.run(reason);
    }),
    explain: (reason) => void sql.explained.run(reason),
    park: db.transaction((id: string, reason: string, at: Instant, everything: boolean) => {
      sql.park.run(reason, at, id);
      sql.explained.run(reason);
      if (everything) sql.stop.run(id);
    }),
    parked: () => sql.parked.all(),
    release: db.transaction((id: string) => {
      sql.goOn.run(id);
      return sql.release.run(id).changes > 0;
    }),
    counts: () => {
      const { waiting = 0, parked = 0 } = sql.counts.get() ?? {};
      const feed = sql.feed.get();
      return {
        waiting,
        parked,
        lastSuccess: (feed?.last_success ?? undefined) as Instant | undefined,
        lastReason: feed?.last_reason ?? undefined,
      };
    },
    close: () => void db.close(),
  };
}
