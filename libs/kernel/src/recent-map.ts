/**
 * A map of what was used last: at most `capacity` entries, and never fewer than the `capacity / 2` used last. Of two
 * generations the younger takes what is set or asked for; when it is full the older one is let go as a whole. To move
 * each entry to the end of one map at every use costs ten times as much once the map is large.
 */
export class RecentMap<K, V> {
  #younger = new Map<K, V>();
  #older = new Map<K, V>();
  readonly #half: number;

  constructor(capacity: number) {
    this.#half = Math.max(1, Math.floor(capacity / 2));
  }

  get(key: K): V | undefined {
    const young = this.#younger.get(key);
    if (young !== undefined) return young;
    const old = this.#older.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: K, value: V): void {
    if (this.#younger.size >= this.#half && !this.#younger.has(key)) {
      this.#older = this.#younger;
      this.#younger = new Map();
    }
    this.#younger.set(key, value);
  }

  delete(key: K): void {
    this.#younger.delete(key);
    this.#older.delete(key);
  }

  clear(): void {
    this.#younger.clear();
    this.#older.clear();
  }
}
