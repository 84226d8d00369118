import type { Instant } from '@qabyldau/kernel';

/** Something that somebody will do at an instant. */
export interface Appointment<T> {
  readonly at: Instant;
  readonly sequence: number;
  readonly what: T;
}

/** What is to be done when: the earliest first, and of the same instant what was planned first (a binary heap). */
export class Agenda<T> {
  readonly #heap: Appointment<T>[] = [];
  #sequence = 0;

  get size(): number {
    return this.#heap.length;
  }

  add(at: Instant, what: T): void {
    const heap = this.#heap;
    const added = { at, sequence: this.#sequence++, what };
    let place = heap.push(added) - 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const above = heap[parent] as Appointment<T>;
      if (!comesBefore(added, above)) break;
      heap[place] = above;
      place = parent;
    }
    heap[place] = added;
  }

  peek(): Appointment<T> | undefined {
    return this.#heap[0];
  }

  take(): Appointment<T> | undefined {
    const first = this.#heap[0];
    const last = this.#heap.pop();
    if (last !== undefined && this.#heap.length > 0) this.#sink(last);
    return first;
  }

  /** Puts an appointment at the top and lets it sink to its place. */
  #sink(moved: Appointment<T>): void {
    const heap = this.#heap;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= heap.length) break;
      const right = heap[child + 1];
      if (right !== undefined && comesBefore(right, heap[child] as Appointment<T>)) child += 1;
      const below = heap[child] as Appointment<T>;
      if (!comesBefore(below, moved)) break;
      heap[place] = below;
      place = child;
    }
    heap[place] = moved;
  }
}

const comesBefore = (a: Appointment<unknown>, b: Appointment<unknown>): boolean =>
  a.at < b.at || (a.at === b.at && a.sequence < b.sequence);
