/** How long something took, in working days. */
export interface Waiting {
  readonly count: number;
  readonly total: number;
  readonly median: number;
  /** Nine of ten took no longer. */
  readonly p90: number;
  readonly longest: number;
}

/** Whole numbers counted by value, so that any number of them takes little room. */
export class Spread {
  readonly #counts = new Map<number, number>();

  add(value: number): void {
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1);
  }

  waiting(): Waiting {
    const values = [...this.#counts].sort(([a], [b]) => a - b);
    const count = values.reduce((sum, [, times]) => sum + times, 0);
    /** The smallest value that this share of all does not exceed. */
    const upTo = (share: number): number => {
      let left = Math.ceil(count * share);
      for (const [value, times] of values) if ((left -= times) <= 0) return value;
      return 0;
    };
    return {
      count,
      total: values.reduce((sum, [value, times]) => sum + value * times, 0),
      median: upTo(0.5),
      p90: upTo(0.9),
      longest: upTo(1),
    };
  }
}
