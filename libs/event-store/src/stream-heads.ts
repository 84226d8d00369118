import type { Statement } from 'better-sqlite3';
import { RecentMap } from '@qabyldau/kernel';
import type { Connection } from './database-files.js';

export interface StreamHead {
  readonly id: number;
  /** Revision of the stream's last event. */
  revision: number;
}

/** Streams kept in memory: some 30 MB. */
const limit = 200_000;

/** The heads of the streams that were written to lately; others are looked up in the log. */
export class StreamHeads {
  readonly #known = new RecentMap<string, StreamHead>(limit);
  readonly #lookUp: Statement<[string], StreamHead>;

  constructor(log: Connection) {
    this.#lookUp = log.prepare(
      `SELECT id, (SELECT max(revision) FROM events WHERE stream = streams.id) AS revision
       FROM streams WHERE name = ?`,
    );
  }

  of(stream: string): StreamHead | undefined {
    const known = this.#known.get(stream);
    if (known !== undefined) return known;
    const found = this.#lookUp.get(stream);
    return found && this.add(stream, found);
  }

  add(stream: string, head: StreamHead): StreamHead {
    this.#known.set(stream, head);
    return head;
  }

  forget(): void {
    this.#known.clear();
  }
}
