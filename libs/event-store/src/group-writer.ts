import { KeyWriter } from './key-writer.js';
import { LogWriter } from './log-writer.js';
import type {
  Answer,
  AppendRequest,
  GroupCommitted,
  KeyRequest,
  Request,
  WriterOptions,
} from './writer-messages.js';

/** The two files that only the writer thread writes, and the order in which they become durable. */
export class GroupWriter {
  readonly #keys: KeyWriter;
  readonly #log: LogWriter;

  constructor({ directory, durability }: WriterOptions) {
    this.#keys = new KeyWriter(directory, durability);
    this.#log = new LogWriter(directory, durability);
  }

  get head(): number {
    return this.#log.head;
  }

  /**
   * Commits everything in the group: keys first, so that no event is on the disk without the key that
   * opens it. If the keys cannot be written, the appends of the group are not written either.
   */
  commit(group: readonly Request[]): GroupCommitted {
    const appends = group.filter((request): request is AppendRequest => request[0] === 'append');
    const keyed = group.filter((request): request is KeyRequest => isKeyRequest(request));
    let failed: Answer | undefined;
    let keyAnswers: readonly Answer[] = [];
    try {
      keyAnswers = this.#keys.write(keyed);
    } catch (error) {
      failed = ['failed', error instanceof Error ? error.message : String(error)];
    }
    const written = (failed ? [] : this.#log.write(appends)).values();
    const stored = keyAnswers.values();
    const answers = group.map((request): Answer => {
      if (request[0] === 'append') return written.next().value ?? failed ?? ['failed', 'no answer'];
      if (isKeyRequest(request)) return stored.next().value ?? failed ?? ['failed', 'no answer'];
      return this.#flush();
    });
    return { head: this.#log.head, answers };
  }

  close(): void {
    this.#keys.close();
    this.#log.close();
  }

  #flush(): Answer {
    const flushed = this.#keys.checkpoint() && this.#log.checkpoint();
    return flushed ? ['done'] : ['failed', 'a reader is in the way of the checkpoint'];
  }
}

const isKeyRequest = (request: Request): request is KeyRequest =>
  request[0] === 'put-key' || request[0] === 'destroy-key';
