import type { Position } from '@qabyldau/event-store';
import { epochOf, type Clock, type Instant } from '@qabyldau/kernel';
import type { ModelDelivery } from './delivery.js';
import type { ModelSave, Parking } from './tables.js';
import type { ReadModel } from './read-model.js';

/** How a read model is doing. Counters begin with the runner. */
export interface ModelMetrics {
  readonly model: string;
  readonly version: number;
  readonly position: Position;
  readonly caughtUp: boolean;
  /** Age of the last event taken, in milliseconds; 0 when caught up, `undefined` before the first event. */
  readonly lagMilliseconds: number | undefined;
  readonly eventsTaken: number;
  readonly rowsChanged: number;
  readonly saves: number;
  readonly parked: Parking | undefined;
}

interface Waiter {
  readonly position: Position;
  settle(reached: boolean): void;
}

/** Where one model stands while a runner feeds it, and who waits for it. */
export class ModelProgress {
  caughtUp = false;
  #position: Position;
  #parking: Parking | undefined;
  #lastEventAt: string | undefined;
  #eventsTaken = 0;
  #rowsChanged = 0;
  #saves = 0;
  readonly #waiters = new Set<Waiter>();

  constructor(
    readonly model: ReadModel,
    position: Position,
    parking: Parking | undefined,
  ) {
    this.#position = position;
    this.#parking = parking;
  }

  get position(): Position {
    return this.#position;
  }

  get parking(): Parking | undefined {
    return this.#parking;
  }

  /** The part of a delivery that the model has not taken yet. */
  fresh({ events }: ModelDelivery): ModelDelivery['events'] {
    const first = events[0];
    if (!first || first.position > this.#position) return events;
    return events.filter((event) => event.position > this.#position);
  }

  saved(save: ModelSave, events: ModelDelivery['events']): void {
    this.#eventsTaken += events.length;
    this.#lastEventAt = events.at(-1)?.at ?? this.#lastEventAt;
    this.#rowsChanged += save.changes.size;
    this.#saves++;
    this.moveTo(save.checkpoint);
  }

  moveTo(position: Position): void {
    this.#position = position;
    for (const waiter of this.#waiters) if (waiter.position <= position) waiter.settle(true);
  }

  park(parking: Parking | undefined): void {
    this.#parking = parking;
    if (parking) this.giveUp();
  }

  /** Nobody waits in vain: all who still do are told that the position was not reached. */
  giveUp(): void {
    this.caughtUp = false;
    for (const waiter of this.#waiters) waiter.settle(false);
  }

  waitFor(position: Position, timeoutMilliseconds: number): Promise<boolean> {
    if (position <= this.#position) return Promise.resolve(true);
    if (this.#parking) return Promise.resolve(false);
    return new Promise((resolve) => {
      const waiter: Waiter = {
        position,
        settle: (reached) => {
          clearTimeout(timeout);
          this.#waiters.delete(waiter);
          resolve(reached);
        },
      };
      const timeout = setTimeout(() => waiter.settle(false), timeoutMilliseconds);
      this.#waiters.add(waiter);
    });
  }

  metrics(clock: Clock): ModelMetrics {
    return {
      model: this.model.name,
      version: this.model.version,
      position: this.#position,
      caughtUp: this.caughtUp,
      lagMilliseconds: this.#lag(clock),
      eventsTaken: this.#eventsTaken,
      rowsChanged: this.#rowsChanged,
      saves: this.#saves,
      parked: this.#parking,
    };
  }

  #lag(clock: Clock): number | undefined {
    if (this.caughtUp) return 0;
    if (this.#lastEventAt === undefined) return undefined;
    return Math.max(0, epochOf(clock.now()) - epochOf(this.#lastEventAt as Instant));
  }
}
