import type { IsoDate } from '@qabyldau/kernel';
import type { DayEvents, Venue } from '@qabyldau/reception-day';

/** One reception day as the reception room sees it. */
export interface BookedDay {
  readonly id: string;
  readonly official: string;
  readonly on: IsoDate;
  readonly slots: number;
  readonly venue: Venue;
  readonly from: string;
  readonly slotMinutes: number;
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

  open(
    id: string,
    { official, on, from, slots, slotMinutes, venue = 'ROOM' }: DayEvents['day-opened'],
  ): void {
    const day: BookedDay = {
      id,
      official,
      on,
      from,
      slots,
      slotMinutes,
      venue,
      state: 'open',
      booked: 0,
      promised: 0,
    };
    this.#days.set(id, day);
    const own = this.#byOfficial.get(official) ?? [];
    own.push(day);
    own.sort((a, b) => (a.on < b.on ? -1 : 1));
    this.#byOfficial.set(official, own);
  }

  /** The first open day of the official from a date on with a slot that is neither booked nor, if asked, promised. */
  firstFree(
    official: string,
    from: IsoDate,
    keepPromises: boolean,
    venue: Venue = 'ROOM',
  ): BookedDay | undefined {
    return this.#byOfficial
      .get(official)
      ?.find(
        (day) =>
          day.state === 'open' &&
          day.venue === venue &&
          day.on >= from &&
          day.booked + (keepPromises ? day.promised : 0) < day.slots,
      );
  }

  /** The earliest of {@link firstFree} over several officials; the earlier named wins a tie. */
  earliestFree(officials: readonly string[], from: IsoDate, venue: Venue): BookedDay | undefined {
    let earliest: BookedDay | undefined;
    for (const official of officials) {
      const day = this.firstFree(official, from, true, venue);
      if (day !== undefined && (earliest === undefined || day.on < earliest.on)) earliest = day;
    }
    return earliest;
  }

  /** The open days of a period, of all officials. */
  between(from: IsoDate, to: IsoDate): readonly BookedDay[] {
    return [...this.#days.values()].filter((day) => day.state === 'open' && day.on >= from && day.on <= to);
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
