import type { Statement } from 'better-sqlite3';
import { QabyldauError } from '@qabyldau/kernel';
import { keyFile, openForReading, type Connection } from './database-files.js';
import type { KeyStore } from './key-store.js';

type KeyRow = { readonly destroyed: number; readonly wrapped: Buffer };

/** The reading half of a key store. */
export interface KeyReader extends Pick<KeyStore, 'get'> {
  close(): void;
}

/**
 * Reads keys from a directory that this or another thread or process writes to.
 * It keeps nothing in memory: a key destroyed elsewhere is gone here at the next call.
 */
export function openKeyReader(directory: string): KeyReader {
  return new EmbeddedKeyReader(directory);
}

class EmbeddedKeyReader implements KeyReader {
  #keys: Connection | undefined;
  readonly #select: Statement<[string], KeyRow>;

  constructor(directory: string) {
    this.#keys = openForReading(keyFile(directory));
    this.#select = this.#keys.prepare('SELECT destroyed, wrapped FROM keys WHERE subject = ?');
  }

  get(subject: string): Uint8Array | 'destroyed' | undefined {
    if (this.#keys === undefined) throw new QabyldauError('store-closed');
    const row = this.#select.get(subject);
    return row && (row.destroyed === 1 ? 'destroyed' : row.wrapped);
  }

  close(): void {
    this.#keys?.close();
    this.#keys = undefined;
  }
}
