import type { CaseFold } from '@qabyldau/engine';
import { RecentMap } from '@qabyldau/kernel';

/** A case held in memory. Its state may run ahead of the disk: `tail` says when all of it is durable. */
export interface HeldCase {
  /** Every state since the case was loaded shares one index of commands: it tells one loading from another. */
  readonly fold: CaseFold;
  /** Settles when every append made so far has; rejects when one failed. */
  readonly tail: Promise<unknown>;
}

/** The cases used last. Only a cache: dropping any of it loses nothing. */
export class CaseCache {
  readonly #pinned = new Map<string, HeldCase>();
  readonly #recent: RecentMap<string, HeldCase>;

  constructor(
    capacity: number,
    /** Streams that always stay, because others look at them without waiting. */
    private readonly pinned: (stream: string) => boolean,
  ) {
    this.#recent = new RecentMap(capacity);
  }

  get(stream: string): HeldCase | undefined {
    return this.#of(stream).get(stream);
  }

  set(stream: string, held: HeldCase): void {
    this.#of(stream).set(stream, held);
  }

  drop(stream: string): void {
    this.#of(stream).delete(stream);
  }

  #of(stream: string): Pick<RecentMap<string, HeldCase>, 'get' | 'set' | 'delete'> {
    return this.pinned(stream) ? this.#pinned : this.#recent;
  }
}
