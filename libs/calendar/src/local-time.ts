import { QabyldauError, type Instant, type IsoDate } from '@qabyldau/kernel';
import { dayNumber, digits, isoDate, twoDigits, type DayNumber } from './civil-date.js';

const minute = 60_000;
const hour = 60 * minute;
const dayLength = 24 * hour;

/**
 * Asia/Almaty stands at +06:00 until 2024-03-01T00:00 local, at +05:00 from then on, without summer time
 * (Government resolution of 19.01.2024 amending No. 1749 of 23.11.2000). Right for instants since 2005.
 * At the change the hour from 23:00 on 2024-02-29 passed twice.
 */
const changeOf2024 = dayNumber('2024-02-29' as IsoDate) * dayLength + 18 * hour;
const offsetBefore = 6 * hour;
const offsetAfter = 5 * hour;

/** A moment on the clocks of Asia/Almaty. */
export interface LocalMoment {
  readonly day: DayNumber;
  /** Milliseconds since local midnight. */
  readonly time: number;
}

/** @throws QabyldauError `bad-instant` when the text is not an instant in the form of the kernel. */
export function localMoment(instant: Instant): LocalMoment {
  const utc = epochMilliseconds(instant);
  const local = utc + (utc < changeOf2024 ? offsetBefore : offsetAfter);
  const day = Math.floor(local / dayLength);
  return { day, time: local - day * dayLength };
}

/** The civil date of an instant in Asia/Almaty. @throws QabyldauError `bad-instant` */
export const localDateOf = (instant: Instant): IsoDate => isoDate(localMoment(instant).day);

/**
 * The instant of a local date and time in Asia/Almaty; of the hour that passed twice, the first.
 * @param time `HH:MM` or `HH:MM:SS`
 * @throws QabyldauError `bad-date`, or `bad-instant` for what is not a time of day.
 */
export function instantAtLocal(date: IsoDate, time: string): Instant {
  const local = dayNumber(date) * dayLength + timeOfDay(time);
  const early = local - offsetBefore;
  return formatInstant(early < changeOf2024 ? early : local - offsetAfter);
}

/**
 * Milliseconds since midnight.
 * @param text `HH:MM` or `HH:MM:SS`
 * @throws QabyldauError `bad-instant`
 */
export function timeOfDay(text: string): number {
  const match = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (match === null) throw new QabyldauError('bad-instant', { value: text });
  return Number(match[1]) * hour + Number(match[2]) * minute + Number(match[3] ?? 0) * 1000;
}

/** `HH:MM:SS`; a begun second is not rounded up. */
export function formatTime(time: number): string {
  const seconds = Math.floor(time / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map(twoDigits).join(':');
}

function epochMilliseconds(instant: Instant): number {
  // Asked several times for every command, so no regular expression.
  const hours = digits(instant, 11);
  const minutes = digits(instant, 14);
  const seconds = digits(instant, 17);
  const milliseconds = digits(instant, 20) * 10 + (digits(instant, 21) % 10);
  const formed =
    instant.length === 24 &&
    instant.charAt(10) === 'T' &&
    instant.charAt(13) === ':' &&
    instant.charAt(16) === ':' &&
    instant.charAt(19) === '.' &&
    instant.charAt(23) === 'Z';
  // Of what is not a digit nothing is greater or smaller.
  if (formed && hours <= 23 && minutes <= 59 && seconds <= 59 && milliseconds <= 999) {
    const time = hours * hour + minutes * minute + seconds * 1000 + milliseconds;
    return dayNumber(instant.slice(0, 10) as IsoDate) * dayLength + time;
  }
  throw new QabyldauError('bad-instant', { value: String(instant) });
}

/** Of a whole second. */
function formatInstant(utc: number): Instant {
  const day = Math.floor(utc / dayLength);
  return `${isoDate(day)}T${formatTime(utc - day * dayLength)}.000Z` as Instant;
}
