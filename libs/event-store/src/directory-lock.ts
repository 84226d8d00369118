import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { QabyldauError, systemClock } from '@qabyldau/kernel';

/** Who works with a directory: always its process and since when, and what it has told about itself. */
export interface Holder {
  readonly pid: number;
  readonly since: string;
  /** Where it answers HTTP, once it does. */
  readonly url?: string | undefined;
}

/** Waited for a reader of the lock that is just looking whether it is held. */
const patience = 300;

const lockFile = (directory: string): string => join(directory, 'lock.db');
const holderFile = (directory: string): string => join(directory, 'holder.json');

/**
 * The right of one process to write in a directory: an exclusive SQLite transaction, never ended. The
 * operating system drops it with the process, also at `kill -9`, so there are no stale locks to judge.
 * (POSIX locks end when the process closes any handle of the file: nothing may open `lock.db` by itself.)
 */
export class DirectoryLock {
  readonly #directory: string;
  readonly #connection: Database.Database;
  #holder: Holder = { pid: process.pid, since: systemClock.now() };

  /** @throws QabyldauError `store-locked` (data: directory, holder) */
  constructor(directory: string) {
    this.#directory = directory;
    this.#connection = new Database(lockFile(directory), { timeout: patience });
    try {
      this.#connection.exec('BEGIN EXCLUSIVE');
    } catch (error) {
      this.#connection.close();
      if (!isBusy(error)) throw error;
      throw new QabyldauError('store-locked', { directory, holder: described(directory) }, { cause: error });
    }
    this.describe({});
  }

  /** Tells other processes more about this one, such as the URL of its server. */
  describe(info: Partial<Pick<Holder, 'url'>>): void {
    this.#holder = { ...this.#holder, ...info };
    const file = holderFile(this.#directory);
    writeFileSync(`${file}.new`, `${JSON.stringify(this.#holder)}\n`);
    renameSync(`${file}.new`, file);
  }

  release(): void {
    if (!this.#connection.open) return;
    rmSync(holderFile(this.#directory), { force: true });
    this.#connection.close();
  }
}

/** The process that holds the directory at this moment, if one does. */
export function readHolder(directory: string): Holder | undefined {
  return isHeld(directory) ? storedHolder(directory) : undefined;
}

function isHeld(directory: string): boolean {
  let connection: Database.Database | undefined;
  try {
    connection = new Database(lockFile(directory), { readonly: true, fileMustExist: true, timeout: 0 });
    connection.prepare('SELECT count(*) FROM sqlite_master').get();
    return false;
  } catch (error) {
    return isBusy(error);
  } finally {
    connection?.close();
  }
}

function storedHolder(directory: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(holderFile(directory), 'utf8')) as Holder;
  } catch {
    return undefined; // the holder has not written it yet
  }
}

function described(directory: string): string {
  const holder = storedHolder(directory);
  return holder ? `pid ${holder.pid}${holder.url ? `, ${holder.url}` : ''}` : '?';
}

// By its code, not its class: the native module's error class may come from another realm.
const isBusy = (error: unknown): boolean =>
  (error as { readonly code?: unknown } | null)?.code === 'SQLITE_BUSY';
