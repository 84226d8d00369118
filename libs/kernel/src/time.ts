/** A UTC instant in the form `2026-03-20T13:05:00.000Z`: always milliseconds, always Z, so text order is time order. */
export type Instant = string & { readonly __instant: unique symbol };

/** A date without time, `YYYY-MM-DD`, in the law's time zone (`Asia/Almaty`). */
export type IsoDate = string & { readonly __isoDate: unique symbol };

/** Where "now" comes from. The only source of time in the program. */
export interface Clock {
  now(): Instant;
}

export const instantOf = (epochMilliseconds: number): Instant =>
  new Date(epochMilliseconds).toISOString() as Instant;

export const epochOf = (instant: Instant): number => Date.parse(instant);

/**
 * Reads an instant from outside: any ISO 8601 form with an offset.
 * @throws RangeError when the text is not an instant.
 */
export function parseInstant(text: string): Instant {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)$/.test(text)) {
    throw new RangeError(`not an instant: ${text} (expected for example 2026-03-20T18:05:00+05:00)`);
  }
  return instantOf(Date.parse(text));
}

/**
 * Reads a date from outside.
 * @throws RangeError when the text is not a date of the calendar.
 */
export function parseDate(text: string): IsoDate {
  const valid = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
  if (!valid || new Date(text).toISOString().slice(0, 10) !== text) {
    throw new RangeError(`not a date: ${text} (expected YYYY-MM-DD)`);
  }
  return text as IsoDate;
}

/** The machine's own clock. */
export const systemClock: Clock = { now: () => instantOf(Date.now()) };

/** A clock that starts at an instant and runs on from there at the usual pace. */
export function clockFrom(start: Instant): Clock {
  const offset = epochOf(start) - Date.now();
  return { now: () => instantOf(Date.now() + offset) };
}

/** A clock that stands where it is put: for simulations and tests. */
export class SettableClock implements Clock {
  constructor(private current: Instant) {}

  now(): Instant {
    return this.current;
  }

  /** Moves the clock forward; an earlier instant is an error of the program. */
  set(instant: Instant): void {
    if (instant < this.current) throw new Error(`the clock would go back from ${this.current} to ${instant}`);
    this.current = instant;
  }
}
