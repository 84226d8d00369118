import { expectDone } from './answers.js';
import { openKeyReader, type KeyReader } from './key-reader.js';
import type { KeyStore } from './key-store.js';
import type { WriterThread } from './writer-thread.js';

/** Keys remembered: the same persons' events are read again and again. */
const remembered = 20_000;

/** The key store beside the log. Writes go through the log's writer thread, which keeps their order. */
export class EmbeddedKeyStore implements KeyStore {
  readonly #writer: WriterThread;
  readonly #reader: KeyReader;
  /** What was asked for and is not on the disk yet. */
  readonly #pending = new Map<string, Uint8Array | 'destroyed'>();
  readonly #known = new Map<string, Uint8Array>();

  constructor(directory: string, writer: WriterThread) {
    this.#writer = writer;
    this.#reader = openKeyReader(directory);
  }

  get(subject: string): Uint8Array | 'destroyed' | undefined {
    const near = this.#pending.get(subject) ?? this.#known.get(subject);
    if (near !== undefined) return near;
    const found = this.#reader.get(subject);
    if (found instanceof Uint8Array) this.#remember(subject, found);
    return found;
  }

  async put(subject: string, wrapped: Uint8Array): Promise<void> {
    const standing = this.get(subject);
    await this.#ask(['put-key', subject, wrapped], subject, standing ?? Uint8Array.from(wrapped));
  }

  async destroy(subject: string): Promise<void> {
    this.#known.delete(subject);
    await this.#ask(['destroy-key', subject], subject, 'destroyed');
    // Another call may have read the key before it was overwritten on the disk.
    this.#known.delete(subject);
  }

  close(): void {
    this.#reader.close();
    this.#known.clear();
    this.#pending.clear();
  }

  async #ask(
    request: Parameters<WriterThread['ask']>[0],
    subject: string,
    result: Uint8Array | 'destroyed',
  ): Promise<void> {
    this.#pending.set(subject, result);
    try {
      expectDone(await this.#writer.ask(request));
    } finally {
      // A later call for the same person has put its own result there.
      if (this.#pending.get(subject) === result) this.#pending.delete(subject);
    }
  }

  #remember(subject: string, wrapped: Uint8Array): void {
    if (this.#known.size >= remembered) this.#known.clear();
    this.#known.set(subject, wrapped);
  }
}
