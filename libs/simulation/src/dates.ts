import { epochOf, instantOf, parseInstant, type IsoDate } from '@qabyldau/kernel';

const dayMilliseconds = 86_400_000;

const epochDay = (date: IsoDate): number => epochOf(parseInstant(`${date}T00:00:00Z`)) / dayMilliseconds;

/** Calendar days from one date to a later one. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => epochDay(to) - epochDay(from);

/** The date so many calendar days later. */
export const addDays = (date: IsoDate, days: number): IsoDate =>
  instantOf((epochDay(date) + days) * dayMilliseconds).slice(0, 10) as IsoDate;

/** The days from one date to another, both included. */
export const daysFromTo = (from: IsoDate, to: IsoDate): readonly IsoDate[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, n) => addDays(from, n));
