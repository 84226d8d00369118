import type { Statement } from 'better-sqlite3';
import { checkpoint, openKeysForWriting, type Connection } from './database-files.js';
import type { Answer, Durability, KeyRequest } from './writer-messages.js';

const done: Answer = ['done'];

/** Writes wrapped keys into `keys.db`. Synchronous; lives in the writer thread. */
export class KeyWriter {
  readonly #keys: Connection;
  readonly #insert: Statement<[string, Uint8Array]>;
  readonly #overwrite: Statement<[string]>;
  readonly #insertMark: Statement<[string]>;

  constructor(directory: string, durability: Durability) {
    this.#keys = openKeysForWriting(directory, durability);
    this.#insert = this.#keys.prepare(
      'INSERT INTO keys (subject, destroyed, wrapped) VALUES (?, 0, ?) ON CONFLICT (subject) DO NOTHING',
    );
    // The same length, and a flag that takes no room: SQLite overwrites the row where it stands.
    this.#overwrite = this.#keys.prepare(
      'UPDATE keys SET destroyed = 1, wrapped = zeroblob(length(wrapped)) WHERE subject = ? AND destroyed = 0',
    );
    this.#insertMark = this.#keys.prepare(
      `INSERT INTO keys (subject, destroyed, wrapped) VALUES (?, 1, x'') ON CONFLICT (subject) DO NOTHING`,
    );
  }

  /** All in one transaction; throws when the disk fails, leaving nothing of the group. */
  write(group: readonly KeyRequest[]): readonly Answer[] {
    if (group.length === 0) return [];
    this.#keys.transaction(() => group.forEach((request) => this.#apply(request)))();
    if (!group.some(([kind]) => kind === 'destroy-key')) return group.map(() => done);
    // The WAL still holds the page as it was: only an emptied WAL makes the key unrecoverable.
    const erased: Answer = checkpoint(this.#keys) ? done : ['failed', 'keys.db is being read; destroy again'];
    return group.map(([kind]) => (kind === 'destroy-key' ? erased : done));
  }

  checkpoint(): boolean {
    return checkpoint(this.#keys);
  }

  close(): void {
    this.#keys.close();
  }

  #apply(request: KeyRequest): void {
    if (request[0] === 'put-key') {
      this.#insert.run(request[1], request[2]);
      return;
    }
    this.#overwrite.run(request[1]);
    this.#insertMark.run(request[1]);
  }
}
