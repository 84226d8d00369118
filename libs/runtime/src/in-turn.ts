import { concatMap, from, lastValueFrom, mergeMap } from 'rxjs';

/** Runs jobs of one key one after the other, in the order they came. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  async take<T>(key: string, job: () => Promise<T>): Promise<T> {
    const before = this.#last.get(key) ?? Promise.resolve();
    const mine = before.then(job, job);
    this.#last.set(key, mine);
    try {
      return await mine;
    } finally {
      if (this.#last.get(key) === mine) this.#last.delete(key);
    }
  }
}

/**
 * Does every item: those of one key one after the other, up to `atOnce` keys at a time.
 * (RxJS's `groupBy` under a limited `mergeMap` loses what comes for a group that still waits.)
 * @throws the first error; other keys may still be at work then.
 */
export async function eachInTurn<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  atOnce: number,
  job: (item: T) => Promise<void>,
): Promise<void> {
  const byKey = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [item]);
    else same.push(item);
  }
  const work = from(byKey.values()).pipe(mergeMap((same) => from(same).pipe(concatMap(job)), atOnce));
  await lastValueFrom(work, { defaultValue: undefined });
}
