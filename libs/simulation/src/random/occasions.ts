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

  /** Of these the one that was taken least often so far. */
  rarest<T extends string>(what: string, some: readonly T[]): T {
    const seen = (item: T): number => this.#seen.get(`${what}: ${item}`) ?? 0;
    const [first, ...others] = some;
    if (first === undefined) throw new RangeError('nothing to take from');
    const item = others.reduce((least, other) => (seen(other) < seen(least) ? other : least), first);
    this.#count(`${what}: ${item}`);
    return item;
  }

  #count(what: string): number {
    const place = this.#seen.get(what) ?? 0;
    this.#seen.set(what, place + 1);
    return place;
  }
}
