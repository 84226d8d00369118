import { sql } from 'kysely';
import { tableName } from '../table-shape.js';
import { allEntries, setUnscrubbed } from './catalog.js';
import { conditions, isCondition, type Database } from './connection.js';

/** A reader is not kept waiting longer. */
const LOCK_TIMEOUT = '200ms';

/**
 * Removes what deleted rows of personal models left: `VACUUM FULL` writes the table and its indexes anew and
 * lets the old files go. What stands in PostgreSQL's own write-ahead log goes with the log's segments.
 * False when a reader was in the way; the tables not done yet stay marked.
 */
export async function scrub(database: Database): Promise<boolean> {
  const due = (await allEntries(database)).filter(({ unscrubbed }) => unscrubbed);
  if (due.length === 0) return true;
  return database.connection().execute(async (connection) => {
    await sql`set lock_timeout = ${sql.lit(LOCK_TIMEOUT)}`.execute(connection);
    try {
      for (const entry of due) {
        await sql`vacuum full ${sql.table(tableName(entry))}`.execute(connection);
        await setUnscrubbed(connection, entry, false);
      }
      return true;
    } catch (error) {
      if (isCondition(error, conditions.lockNotAvailable)) return false;
      throw error;
    } finally {
      await sql`reset lock_timeout`.execute(connection);
    }
  });
}
