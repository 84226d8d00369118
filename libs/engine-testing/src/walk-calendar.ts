import {
  calendarDaysAfter,
  changedDays,
  createCalendar,
  kazakhstanCalendar,
  withDaysOff,
  type Calendar,
  type RederiveTerms,
} from '@qabyldau/calendar';
import { activeLeaves, readData, readMetadata } from '@qabyldau/engine';
import { epochOf, type Instant, type IsoDate, type Json } from '@qabyldau/kernel';
import type { Invariant } from './walk-machine.js';

/** The calendar that lived cases count with. */
export const walkCalendar = createCalendar(kazakhstanCalendar);

const fromWednesday = Array.from({ length: 60 }, (_, week) => 7 * week).flatMap((days) =>
  [0, 1, 2].map((later) => calendarDaysAfter('2025-12-31' as IsoDate, days + later)),
);
const shortWeeks = withDaysOff(kazakhstanCalendar, 'short-weeks', ...fromWednesday);
const shorter = createCalendar(shortWeeks);

/** Terms are counted again in odd hours as if only Mondays and Tuesdays worked, in even ones as before: they move, and back. */
export const recounting: RederiveTerms = { changed: changedDays(kazakhstanCalendar, shortWeeks) };
export const calendarFor = (verb: string, at: Instant): Calendar =>
  verb === 'rederive-terms' && Math.floor(epochOf(at) / 3_600_000) % 2 === 1 ? shorter : walkCalendar;

/** Every day that something is due on is called so, whether it was counted or chosen. */
const counted = /^(dueOn|decisionFrom|lastNoticeOn|\w+DueOn)$/;

function* dueDates(value: Json | undefined): Generator<IsoDate> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (counted.test(name) && typeof inner === 'string') yield inner as IsoDate;
    yield* dueDates(inner);
  }
}

/** Code art. 76(5): no deadline is on a day that does not work, in what is stored and in what waits for its time. */
export const noDeadlineIsOnADayOff: Invariant = ({ timers }, history) => {
  const last = history.at(-1);
  for (const day of dueDates(last && readData(last)))
    if (!walkCalendar.isWorkingDay(day)) return `a deadline on ${day}, which does not work`;
  for (const { name, due, setAt } of timers) {
    const setLate = history[setAt] !== undefined && readMetadata(history[setAt]).at === due;
    // A term that had run out before its delivery was entered is over at once.
    if (!setLate && !walkCalendar.isWorkingDay(walkCalendar.localDate(due)))
      return `the timer ${name} runs out on ${due}, a day off`;
  }
  return undefined;
};

/** A case is watched by one timer while it stands in this state, and by none in any other. */
export const watchedOnlyIn =
  (leaf: string): Invariant =>
  ({ snapshot, timers }) => {
    const waiting = activeLeaves(snapshot.value as never)[0] === leaf;
    return waiting === (timers.length === 1) ? undefined : `waiting: ${waiting}, timers: ${timers.length}`;
  };
