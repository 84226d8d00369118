import type { Random } from './random.js';

/** Lets what is rare come up in every run that is long enough, and leaves the rest to chance. */
export class Occasions {
  readonly #seen = new Map<string, number>();
  readonly #come = new Set<string>();

  /** By chance; and at the third occasion surely, where it has not come up before. */
  comes(what: string, random: Random, chance: number): boolean {
    const place = this.#count(what);
    const comes = random.chance(chance) || (place >= 2 && !this.#come.has(what));
    if (comes) this.#come.add(what);
    return comes;
  }

  /** One after the other, and from the beginning again. */
  next<T>(what: string, all: readonly T[]): T {
    const item = all[this.#count(what) % all.length];
    if (item === undefined) throw new RangeError('nothing to take from');
    return item;
  }

  #count(what: string): number {
    const place = this.#seen.get(what) ?? 0;
    this.#seen.set(what, place + 1);
    return place;
  }
}
