import type { Calendar } from '@qabyldau/calendar';
import { epochOf, instantOf, type Instant, type IsoDate } from '@qabyldau/kernel';
import type { Random } from './random/random.js';

/** Local working time of the body: the lunch break is not in it (P4). */
export const workingPeriods = [
  { from: '09:00', to: '13:00' },
  { from: '14:30', to: '18:30' },
] as const;

const minute = 60_000;
const periodMinutes = 240;
/** Nobody begins anything in the last minutes of the day. */
const dayMinutes = 2 * periodMinutes - 5;

export type HoursCalendar = Pick<
  Calendar,
  'isWorkingDay' | 'addWorkingDays' | 'nextWorkingDay' | 'localDate' | 'localTime' | 'instantAt'
>;

/** Finds instants at which staff are at their desks. */
export class WorkingHours {
  constructor(readonly calendar: HoursCalendar) {}

  /** Somewhere in the working day `days` working days after the day of `after`; never before `after`. */
  inDays(after: Instant, days: number, random: Random): Instant {
    const day = this.calendar.addWorkingDays(
      this.calendar.nextWorkingDay(this.calendar.localDate(after)),
      days,
    );
    const instant = this.#at(day, random.between(3, dayMinutes), random);
    return instant > after ? instant : this.within(after, 90, random);
  }

  /** After at least a minute and at most `minutes` of working time, as the clock of the desk counts them. */
  within(after: Instant, minutes: number, random: Random): Instant {
    const { calendar } = this;
    const today = calendar.localDate(after);
    const day = calendar.nextWorkingDay(today);
    const passed = day === today ? minutesPassed(calendar.localTime(after)) : 0;
    const target = passed + random.between(1, Math.max(1, minutes));
    if (target < dayMinutes) return this.#at(day, target, random);
    return this.#at(calendar.addWorkingDays(day, 1), Math.min(target - dayMinutes + 3, dayMinutes), random);
  }

  /** On the day, or the next one that works, at a random moment of the working day. */
  on(day: IsoDate, random: Random): Instant {
    return this.#at(this.calendar.nextWorkingDay(day), random.between(3, dayMinutes), random);
  }

  /** Whether staff are at work. */
  atWork(instant: Instant): boolean {
    const { calendar } = this;
    const time = calendar.localTime(instant).slice(0, 5);
    return (
      calendar.isWorkingDay(calendar.localDate(instant)) &&
      workingPeriods.some(({ from, to }) => from <= time && time < to)
    );
  }

  #at(day: IsoDate, workedMinutes: number, random: Random): Instant {
    const second = workedMinutes >= periodMinutes;
    const start = this.calendar.instantAt(day, workingPeriods[second ? 1 : 0].from);
    const minutes = workedMinutes - (second ? periodMinutes : 0);
    return instantOf(epochOf(start) + minutes * minute + random.between(0, minute - 1));
  }
}

/** Minutes worked since the day began, at a local time `HH:MM…`. */
function minutesPassed(time: string): number {
  const now = clockMinutes(time);
  return workingPeriods.reduce(
    (sum, { from, to }) => sum + Math.max(0, Math.min(now, clockMinutes(to)) - clockMinutes(from)),
    0,
  );
}

const clockMinutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
