import type { CaseFold } from '@qabyldau/engine';

/** A case held in memory. Its state may run ahead of the disk: `tail` says when all of it is durable. */
export interface HeldCase {
  /** Every state since the case was loaded shares one index of commands: it tells one loading from another. */
  readonly fold: CaseFold;
  /** Settles when every append made so far has; rejects when one failed. */
  readonly tail: Promise<unknown>;
}

/** The most recently used cases. Only a cache: dropping any of it loses nothing. */
export class CaseCache {
  readonly #cases = new Map<string, HeldCase>();

  constructor(
    private readonly capacity: number,
    /** Streams that always stay, because others look at them without waiting. */
    private readonly pinned: (stream: string) => boolean,
  ) {}

  get(stream: string): HeldCase | undefined {
    const found = this.#cases.get(stream);
    if (found !== undefined && this.#cases.size > this.capacity / 2) {
      this.#cases.delete(stream);
      this.#cases.set(stream, found);
    }
    return found;
  }

  set(stream: string, held: HeldCase): void {
    this.#cases.set(stream, held);
    if (this.#cases.size > this.capacity) this.#evict();
  }

  drop(stream: string): void {
    this.#cases.delete(stream);
  }

  #evict(): void {
    let excess = this.#cases.size - this.capacity;
    for (const stream of this.#cases.keys()) {
      if (excess <= 0) return;
      if (this.pinned(stream)) continue;
      this.#cases.delete(stream);
      excess--;
    }
  }
}
