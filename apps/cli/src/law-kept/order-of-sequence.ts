import { epochOf, type Instant, type IsoDate } from '@qabyldau/kernel';
import type { ReadEvent } from '@qabyldau/runtime';
import type { Property } from './property.js';

interface Waiting {
  readonly appeal: string;
  readonly priority: boolean;
  readonly ordinal: number;
  readonly year?: number;
  readonly earliestOn?: IsoDate;
  readonly inPersonOnly?: boolean;
  readonly notAtCentre?: boolean;
  /** Has its turn and stands aside until then, in epoch milliseconds. */
  turn?: number;
}

/** P12, readings P and X: out of turn first, among whom nobody stands before another; then by registration. */
const comesBefore = (one: Waiting, other: Waiting): boolean =>
  one.priority === other.priority
    ? (one.year ?? 0) * 1e7 + one.ordinal < (other.year ?? 0) * 1e7 + other.ordinal
    : one.priority;

/** P12, P28: nobody is overtaken when slots are given out, nor in the live queue of a reception day. */
export class OrderOfSequence implements Property {
  readonly #queues = new Map<string, Map<string, Waiting>>();

  take({ workflow, caseId, type, data, metadata }: ReadEvent): string | undefined {
    if (workflow !== 'reception-list' && workflow !== 'reception-day') return undefined;
    const queue = this.#of(`${workflow}/${caseId}`);
    const one = data as unknown as Waiting;
    switch (type) {
      case 'put-on-list':
      case 'queue-joined':
        queue.set(one.appeal, { ...one });
        return undefined;
      case 'turn-taken': {
        const own = queue.get(one.appeal);
        const { on, until } = data as unknown as { readonly on: IsoDate; readonly until: Instant };
        const passed = own && overtaken(queue, own, (other) => waitsFor(other, on, epochOf(metadata.at)));
        if (own !== undefined) own.turn = epochOf(until);
        return passed;
      }
      case 'turn-returned':
        delete queue.get(one.appeal)?.turn;
        return undefined;
      case 'left-list':
      // Withdrawn, or handed over to another day.
      case 'slot-released':
        queue.delete(one.appeal);
        return undefined;
      case 'applicant-called': {
        queue.delete(one.appeal);
        return overtaken(queue, one, () => true);
      }
      default:
        return undefined;
    }
  }

  #of(key: string): Map<string, Waiting> {
    let queue = this.#queues.get(key);
    if (queue === undefined) this.#queues.set(key, (queue = new Map<string, Waiting>()));
    return queue;
  }
}

/** Who may be received on any day from then on; who wants a room or a link of their own may wait for another. */
const waitsFor = (
  { earliestOn, inPersonOnly, notAtCentre, turn }: Waiting,
  on: IsoDate,
  now: number,
): boolean =>
  (earliestOn === undefined || earliestOn <= on) &&
  inPersonOnly !== true &&
  notAtCentre !== true &&
  (turn === undefined || turn <= now);

function overtaken(
  queue: ReadonlyMap<string, Waiting>,
  own: Waiting,
  waits: (other: Waiting) => boolean,
): string | undefined {
  const first = [...queue.values()].find(
    (other) => other.appeal !== own.appeal && comesBefore(other, own) && waits(other),
  );
  return first === undefined ? undefined : `${own.appeal} overtook ${first.appeal}`;
}
