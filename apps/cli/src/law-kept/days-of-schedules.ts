import type { ReadEvent } from '@qabyldau/runtime';
import type { Property } from './property.js';

interface Published {
  readonly lines: readonly {
    readonly official: string;
    readonly sessions: readonly { readonly on: string; readonly from: string }[];
  }[];
}
interface Opened {
  readonly kind: string;
  readonly schedule?: string;
  readonly official: string;
  readonly on: string;
  readonly from: string;
}

/** P7, P8: a day of the schedule is one that the public can read when it is opened, and whenever a place on it is given. */
export class DaysOfSchedules implements Property {
  /** What the public reads of each schedule. */
  readonly #published = new Map<string, ReadonlySet<string>>();
  readonly #opened = new Map<string, Opened>();

  take({ workflow, caseId, type, data }: ReadEvent): string | undefined {
    if (type === 'schedule-published') {
      const { lines } = data as unknown as Published;
      const shown = lines.flatMap(({ official, sessions }) =>
        sessions.map(({ on, from }) => `${official} ${on} ${from}`),
      );
      this.#published.set(caseId, new Set(shown));
    }
    if (workflow !== 'reception-day') return undefined;
    if (type === 'day-opened') this.#opened.set(caseId, data as unknown as Opened);
    return type === 'day-opened' || type === 'slot-booked' ? this.#missing(caseId) : undefined;
  }

  #missing(day: string): string | undefined {
    const opened = this.#opened.get(day);
    if (opened?.kind !== 'SCHEDULED') return undefined;
    const { schedule = '', official, on, from } = opened;
    const what = `${official} ${on} ${from}`;
    return this.#published.get(schedule)?.has(what) === true
      ? undefined
      : `${what} is in no published schedule`;
  }
}
