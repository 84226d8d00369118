import type { Calendar } from '@qabyldau/calendar';
import { epochOf, type Instant, type IsoDate } from '@qabyldau/kernel';
import type { ReadEvent } from '@qabyldau/runtime';
import type { Property } from './property.js';

/** In epoch milliseconds, the end exclusive. A time agreed apart is a moment. */
interface Time {
  readonly official: string;
  readonly from: number;
  readonly until: number;
}

interface Opened {
  readonly body: string;
  readonly official: string;
  readonly on: IsoDate;
  readonly from: string;
  readonly slots: number;
  readonly slotMinutes: number;
}
interface Published {
  readonly withdraws?: readonly string[];
}
interface HandedOver {
  readonly body: string;
  readonly to: string;
  readonly startsAt: Instant;
  readonly day?: string;
}

/** P28, P22: an official receives at one place at a time, on reception days and at times agreed apart. */
export class OneAtATime implements Property {
  /** By day, and by appeal for what was agreed apart. */
  readonly #times = new Map<string, Time>();

  take({ workflow, caseId, type, data }: ReadEvent, calendar: Calendar): string | undefined {
    // The public reads of these days no more; they are cancelled next, while the new ones are opened.
    if (type === 'schedule-published')
      for (const day of (data as unknown as Published).withdraws ?? []) this.#times.delete(day);
    if (workflow === 'reception-day') return this.#day(caseId, type, data, calendar);
    if (workflow === 'reception-appeal') return this.#appeal(caseId, type, data);
    return undefined;
  }

  #day(day: string, type: string, data: object, calendar: Calendar): string | undefined {
    if (type === 'day-cancelled') this.#times.delete(day);
    if (type !== 'day-opened') return undefined;
    const { body, official, on, from, slots, slotMinutes } = data as Opened;
    const begins = epochOf(calendar.instantAt(on, from));
    const until = begins + slots * slotMinutes * 60_000;
    return this.#set(day, { official: `${body}/${official}`, from: begins, until });
  }

  #appeal(appeal: string, type: string, data: object): string | undefined {
    switch (type) {
      case 'slot-lost':
      case 'appeal-withdrawn':
        this.#times.delete(appeal);
        return undefined;
      case 'reception-handed-over': {
        this.#times.delete(appeal);
        const { body, to, startsAt, day } = data as HandedOver;
        if (day !== undefined) return undefined;
        const from = epochOf(startsAt);
        return this.#set(appeal, { official: `${body}/${to}`, from, until: from + 1 });
      }
      default:
        return undefined;
    }
  }

  #set(what: string, time: Time): string | undefined {
    const [other] =
      [...this.#times].find(
        ([, one]) => one.official === time.official && one.from < time.until && time.from < one.until,
      ) ?? [];
    this.#times.set(what, time);
    return other === undefined ? undefined : `${what} is at the time of ${other}`;
  }
}
