import { QabyldauError, derivedId } from '@qabyldau/kernel';
import { readMetadata } from '@qabyldau/engine';
import type { EventStore } from '@qabyldau/event-store';
import type { AccessKey } from '../../system/access-key.js';

const REMEMBERED = 20_000;

/**
 * Recognises an idempotency key that comes again with other content. The mark of the content (an HMAC, since
 * the content may be personal) is written into the events as their causation: what caused them is this request.
 * So a repetition on the same case is compared with the log itself, also after a restart. A key used on another
 * case is recognised as long as this process remembers it; the scope of a key is otherwise actor and case.
 */
export class RequestMarks {
  readonly #recent = new Map<string, string>();

  constructor(private readonly key: AccessKey) {}

  markOf(workflow: string, caseId: string, verb: string, body: unknown): string {
    const content = JSON.stringify([workflow, caseId, verb, body ?? null]);
    return derivedId('request', this.key.markOf(content));
  }

  /** @throws QabyldauError `idempotency-key-reused` */
  check(commandId: string, mark: string): void {
    const known = this.#recent.get(commandId);
    if (known !== undefined && known !== mark) throw new QabyldauError('idempotency-key-reused');
  }

  remember(commandId: string, mark: string): void {
    this.#recent.set(commandId, mark);
    if (this.#recent.size <= REMEMBERED) return;
    const oldest = this.#recent.keys().next().value;
    if (oldest !== undefined) this.#recent.delete(oldest);
  }

  /**
   * Compares a repeated request with the one that wrote this revision.
   * @throws QabyldauError `idempotency-key-reused`
   */
  async checkRecorded(store: EventStore, stream: string, revision: number, mark: string): Promise<void> {
    for await (const [event] of store.readStream(stream, { from: revision, limit: 1 })) {
      if (event !== undefined && readMetadata(event).causation !== mark) {
        throw new QabyldauError('idempotency-key-reused');
      }
    }
  }
}
