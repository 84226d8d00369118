import { QabyldauError } from '@qabyldau/kernel';
import type { CalendarData, CalendarDay } from './calendar-data.js';
import { dayFromCivil, dayNumber, isoDate, isWeekend, type DayNumber } from './civil-date.js';
import { fixedHolidayOn } from './fixed-holidays.js';

const worksBit = 1;
const firmBit = 2;

/** Looks up single days in constant time; the days of the known years are worked out once. */
export interface DayIndex {
  /** @throws QabyldauError `calendar-unknown-year`. */
  readonly works: (day: DayNumber) => boolean;
  /** As `works`; outside the known years weekends, fixed holidays and the days the data names are off. */
  readonly worksProvisionally: (day: DayNumber) => boolean;
  /** @throws QabyldauError `calendar-unknown-year`. */
  readonly requireKnown: (day: DayNumber) => void;
  /** Whether some day from the one to the other (in either order, both included) is provisional or not known. */
  readonly touchesProvisional: (one: DayNumber, other: DayNumber) => boolean;
  /** What the data says of a day, if anything. */
  readonly entry: (day: DayNumber) => CalendarDay | undefined;
  readonly isKnown: (day: DayNumber) => boolean;
}

export function indexDays(data: CalendarData): DayIndex {
  const { from, to } = data.knownYears;
  const first = dayFromCivil(from, 1, 1);
  const last = dayFromCivil(to, 12, 31);
  const entries = new Map(data.days.map((entry) => [dayNumber(entry.date), entry] as const));
  const provisionalYears = new Set(
    data.days.filter((entry) => entry.provisional).map((entry) => entry.date.slice(0, 4)),
  );
  const flags = new Uint8Array(last - first + 1);
  for (let day = first; day <= last; day++) {
    const works = named(entries.get(day)) ?? !isWeekend(day);
    const firm = !provisionalYears.has(isoDate(day).slice(0, 4));
    flags[day - first] = (works ? worksBit : 0) | (firm ? firmBit : 0);
  }

  const isKnown = (day: DayNumber) => day >= first && day <= last;
  const unknown = (day: DayNumber) =>
    new QabyldauError('calendar-unknown-year', { date: isoDate(day), from, to });

  return {
    works(day) {
      const flag = flags[day - first];
      if (flag === undefined) throw unknown(day);
      return (flag & worksBit) !== 0;
    },
    worksProvisionally(day) {
      const flag = flags[day - first];
      if (flag !== undefined) return (flag & worksBit) !== 0;
      return named(entries.get(day)) ?? (!isWeekend(day) && fixedHolidayOn(day) === undefined);
    },
    requireKnown(day) {
      if (!isKnown(day)) throw unknown(day);
    },
    touchesProvisional(one, other) {
      for (let day = Math.min(one, other); day <= Math.max(one, other); day++) {
        if (((flags[day - first] ?? 0) & firmBit) === 0) return true;
      }
      return false;
    },
    entry: (day) => entries.get(day),
    isKnown,
  };
}

const named = (entry: CalendarDay | undefined): boolean | undefined =>
  entry === undefined ? undefined : entry.kind === 'work';
