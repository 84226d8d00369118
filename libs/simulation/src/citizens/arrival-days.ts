import { type Instant, type IsoDate } from '@qabyldau/kernel';
import type { Channel } from '@qabyldau/reception-appeal';
import type { Random } from '../random/random.js';
import { workingPeriods, type HoursCalendar } from '../working-hours.js';

/** An appeal on its way: when the body gets it, and when somebody enters it. */
export interface Arrival {
  readonly channel: Channel;
  readonly receivedAt: Instant;
  readonly enteredAt: Instant;
}

/** How many appeals arrive on each day of the period: more after days off, a few electronic ones on days off. */
export function appealsByDay(
  days: readonly IsoDate[],
  appeals: number,
  calendar: HoursCalendar,
): readonly number[] {
  let idle = 0;
  const weights = days.map((day) => {
    const works = calendar.isWorkingDay(day);
    const weight = works ? 1 + Math.min(idle, 4) * 0.18 : 0.14;
    idle = works ? 0 : idle + 1;
    return weight;
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let passed = 0;
  let given = 0;
  return weights.map((weight) => {
    passed += weight;
    const upToHere = Math.round((appeals * passed) / total);
    const today = upToHere - given;
    given = upToHere;
    return today;
  });
}

const channelWeights: Readonly<Record<Channel, number>> = {
  E_OTINISH: 38,
  EGOV_PORTAL: 14,
  PAPER_IN_PERSON: 14,
  CALL_CENTRE: 14,
  ORAL: 12,
  PAPER_POST: 8,
};

/** One appeal of a day. Electronic ones come at any hour and enter by themselves; the others need a desk. */
export function arrivalOn(day: IsoDate, calendar: HoursCalendar, random: Random): Arrival {
  const works = calendar.isWorkingDay(day);
  const channel = works
    ? random.fork('channel').weighted(channelWeights)
    : random.fork('channel').weighted({ E_OTINISH: 75, EGOV_PORTAL: 25 });
  if (isElectronic(channel)) {
    const at = atTime(day, electronicMinute(works, random.fork('minute')), calendar, random);
    return { channel, receivedAt: at, enteredAt: at };
  }
  if (channel === 'PAPER_POST' && random.fork('evening').chance(0.3)) {
    const next = calendar.addWorkingDays(day, 1);
    return {
      channel,
      receivedAt: atTime(day, random.between(18 * 60 + 32, 19 * 60 + 20), calendar, random),
      enteredAt: atTime(next, random.between(9 * 60 + 4, 9 * 60 + 55), calendar, random),
    };
  }
  const minute = deskMinute(random.fork('minute'));
  return {
    channel,
    receivedAt: atTime(day, minute, calendar, random),
    enteredAt: atTime(day, minute + random.between(1, 5), calendar, random.fork('entered')),
  };
}

export const isElectronic = (channel: Channel): boolean =>
  channel === 'E_OTINISH' || channel === 'EGOV_PORTAL';

/** In working hours, more of them early: the smaller of two draws. */
function deskMinute(random: Random): number {
  const worked = Math.min(random.between(2, 470), random.between(2, 470));
  const [morning, afternoon] = workingPeriods;
  return worked < 240
    ? minuteOf(morning.from) + Math.min(worked, 234)
    : minuteOf(afternoon.from) + worked - 240;
}

function electronicMinute(works: boolean, random: Random): number {
  const when = random.weighted(
    works ? { day: 70, evening: 22, night: 8 } : { day: 60, evening: 30, night: 10 },
  );
  if (when === 'day') return deskMinute(random);
  return when === 'evening' ? random.between(18 * 60 + 31, 23 * 60 + 50) : random.between(20, 8 * 60 + 50);
}

const atTime = (day: IsoDate, minute: number, calendar: HoursCalendar, random: Random): Instant => {
  const two = (value: number): string => String(value).padStart(2, '0');
  const seconds = random.fork('second').between(0, 59);
  return calendar.instantAt(day, `${two(Math.floor(minute / 60))}:${two(minute % 60)}:${two(seconds)}`);
};

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
