import type { IsoDate } from '@qabyldau/kernel';
import type { DayEvents } from '@qabyldau/reception-day';

/** One reception day as the reception room sees it. */
export interface BookedDay {
  readonly id: string;
  readonly official: string;
  readonly on: IsoDate;
  readonly slots: number;
  state: 'open' | 'cancelled' | 'closed';
  booked: number;
  /** Appeals whose brief names this day and that have no slot yet. */
  promised: number;
}

/** The reception days of all officials. */
export class DayBook {
  readonly #days = new Map<string, BookedDay>();
  readonly #byOfficial = new Map<string, BookedDay[]>();

  get(id: string): BookedDay | undefined {
    return this.#days.get(id);
  }

  open(id: string, { official, on, slots }: DayEvents['day-opened']): void {
    const day: BookedDay = { id, official, on, slots, state: 'open', booked: 0, promised: 0 };
    this.#days.set(id, day);
    const own = this.#byOfficial.get(official) ?? [];
    own.push(day);
    own.sort((a, b) => (a.on < b.on ? -1 : 1));
    this.#byOfficial.set(official, own);
  }

  /** The first open day of the official from a date on with a slot that is neither booked nor, if asked, promised. */
  firstFree(official: string, from: IsoDate, keepPromises: boolean): BookedDay | undefined {
    return this.#byOfficial
      .get(official)
      ?.find(
        (day) =>
          day.state === 'open' &&
          day.on >= from &&
          day.booked + (keepPromises ? day.promised : 0) < day.slots,
      );
  }

  /** The earliest of {@link firstFree} over several officials; the earlier named wins a tie. */
  earliestFree(officials: readonly string[], from: IsoDate): BookedDay | undefined {
    let earliest: BookedDay | undefined;
    for (const official of officials) {
      const day = this.firstFree(official, from, true);
      if (day !== undefined && (earliest === undefined || day.on < earliest.on)) earliest = day;
    }
    return earliest;
  }

  /** Forgets days that are over and older than a date, so that searching stays quick. */
  forgetBefore(date: IsoDate): void {
    for (const [official, days] of this.#byOfficial) {
      this.#byOfficial.set(
        official,
        days.filter((day) => day.on >= date),
      );
      for (const day of days) if (day.on < date) this.#days.delete(day.id);
    }
  }
}
