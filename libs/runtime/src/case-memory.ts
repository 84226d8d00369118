import { streamName, type AnyWorkflow, type CaseFold, type CaseState } from '@qabyldau/engine';
import type { EventStore } from '@qabyldau/event-store';
import { QabyldauError } from '@qabyldau/kernel';
import { CaseCache, type HeldCase } from './case-cache.js';
import { loadCase } from './load-case.js';
import type { SnapshotStore } from './snapshots.js';

export interface CaseMemoryOptions {
  readonly store: EventStore;
  readonly snapshots?: SnapshotStore | undefined;
  /** Cases kept in memory. */
  readonly cacheSize?: number | undefined;
  readonly pinned?: ((stream: string) => boolean) | undefined;
}

/**
 * The cases in memory and how they stand to the log: brings them in, takes back what did not reach the disk,
 * and tells whether a case is still what the log says.
 */
export class CaseMemory {
  readonly #cache: CaseCache;
  readonly #loading = new Map<string, Promise<CaseFold | undefined>>();
  /** What is still shown of a pinned case whose last append failed, until it is loaded again. */
  readonly #before = new Map<string, CaseState>();
  readonly #pinned: (stream: string) => boolean;

  constructor(private readonly options: CaseMemoryOptions) {
    this.#pinned = options.pinned ?? (() => false);
    this.#cache = new CaseCache(options.cacheSize ?? 20_000, this.#pinned);
  }

  /** The case if it is in memory. */
  held(stream: string): HeldCase | undefined {
    return this.#cache.get(stream);
  }

  /** The last known state of a case, without waiting. A pinned case that was loaded once is always known. */
  peek(stream: string): CaseState | undefined {
    return this.#cache.get(stream)?.fold.state ?? this.#before.get(stream);
  }

  /** The case, loaded if need be. Nothing for one that never began. */
  async bring(workflow: AnyWorkflow, caseId: string): Promise<HeldCase | undefined> {
    const stream = streamName(workflow.name, caseId);
    const held = this.#cache.get(stream);
    if (held !== undefined) return held;
    let loading = this.#loading.get(stream);
    if (loading === undefined) {
      loading = loadCase(this.options.store, workflow, caseId, this.options.snapshots);
      this.#loading.set(stream, loading);
      const done = () => this.#loading.delete(stream);
      loading.then(done, done);
    }
    const fold = await loading;
    // Somebody who waited for the same load may have written meanwhile: what is in memory is newer.
    const present = this.#cache.get(stream);
    if (present !== undefined || fold === undefined) return present;
    return this.keep({ fold, tail: Promise.resolve() });
  }

  /**
   * Takes a case that somebody else has loaded from the log, unless it is in memory already. Should it be behind the
   * log by now, the next append to it is refused and the case loaded anew.
   * @returns lets go of it again: who goes through all cases leaves in memory what was in use before.
   */
  offer(fold: CaseFold): () => void {
    const { stream } = fold.state;
    if (this.#cache.get(stream) !== undefined) return () => undefined;
    this.keep({ fold, tail: Promise.resolve() });
    if (this.#pinned(stream)) return () => undefined;
    return () => {
      if (this.#cache.get(stream)?.fold.commands === fold.commands) this.#cache.drop(stream);
    };
  }

  keep(held: HeldCase): HeldCase {
    const { stream } = held.fold.state;
    this.#cache.set(stream, held);
    if (this.#before.size > 0) this.#before.delete(stream);
    return held;
  }

  /** An append did not reach the log: neither it nor what was decided on top of it ever happened. */
  takeBack(failed: HeldCase, before: CaseState): void {
    const { stream } = before;
    if (this.#cache.get(stream)?.fold.commands !== failed.fold.commands) return;
    this.#cache.drop(stream);
    if (this.#pinned(stream) && before.revision >= 0) this.#before.set(stream, before);
  }

  /**
   * Waits until all of a case is on the disk.
   * @throws QabyldauError `wrong-expected-revision` when some of it never got there.
   */
  async durable(held: HeldCase): Promise<void> {
    try {
      await held.tail;
    } catch (cause) {
      const { stream, revision } = held.fold.state;
      const data = { stream, expected: revision, actual: (await this.options.store.headOf(stream)) ?? -1 };
      throw new QabyldauError('wrong-expected-revision', data, { cause });
    }
  }

  /**
   * Makes sure that a case is what the log says, and not only what this process remembers of it.
   * @throws QabyldauError `wrong-expected-revision`; the next look at the case then reads the log.
   */
  async confirm(held: HeldCase): Promise<void> {
    const { stream, revision } = held.fold.state;
    await this.durable(held);
    const head = (await this.options.store.headOf(stream)) ?? -1;
    const present = this.#cache.get(stream);
    const wentOnHere = present !== held && present?.fold.commands === held.fold.commands;
    if (head === revision || (wentOnHere && head > revision)) return;
    this.#cache.drop(stream);
    throw new QabyldauError('wrong-expected-revision', { stream, expected: revision, actual: head });
  }
}
