import { parseDate, type IsoDate } from '@qabyldau/kernel';
import type { Random } from '../random/random.js';
import type { HoursCalendar } from '../working-hours.js';
import type { Employee } from './staff.js';

/** What a reception day offers. */
export interface PlannedDay {
  readonly on: IsoDate;
  readonly from: string;
  readonly slotMinutes: number;
  readonly slots: number;
}

/** How many appeals have to find a slot in a month; sets how often heads of departments receive. */
export interface Demand {
  readonly perMonth: number;
  readonly heads: number;
}

const fixedSlotsPerMonth = 150;
const headSlots = 20;

/** P7: at least once a month; heads of departments as often as the demand asks for, up to nearly every day. */
export function daysPerMonth({ rank, id }: Employee, demand: Demand, random: Random): number {
  if (rank !== 5) return isFirst(id) ? random.between(1, 2) : 2;
  const open = demand.perMonth / 0.8 - fixedSlotsPerMonth;
  return Math.min(18, Math.max(2, Math.ceil(open / (demand.heads * headSlots))));
}

/** The reception days of one official in a month (`YYYY-MM`), spread over its working days. */
export function monthOf(
  employee: Employee,
  month: string,
  demand: Demand,
  calendar: HoursCalendar,
  random: Random,
): readonly PlannedDay[] {
  const days = workingDaysOf(month, calendar);
  const count = Math.min(daysPerMonth(employee, demand, random.fork('count')), days.length);
  const width = days.length / count;
  // A line of the schedule offers the same on each of its days.
  const offered = session(employee, random.fork('offered'));
  return Array.from({ length: count }, (_, n) => {
    const own = random.fork('day', n);
    const place = Math.min(days.length - 1, Math.floor(n * width + own.fraction() * (width - 1)));
    const morning = own.chance(0.5);
    return { on: days[place] as IsoDate, from: morning ? '09:30' : '14:30', ...offered };
  });
}

/** The head of the body. */
const isFirst = (id: string): boolean => id.endsWith('01');

/** Every session fits between its beginning and the lunch break or an hour before the day's end. */
function session({ rank, id }: Employee, random: Random): Pick<PlannedDay, 'slotMinutes' | 'slots'> {
  if (isFirst(id)) return { slotMinutes: 20, slots: random.between(8, 10) };
  if (rank === 5) return { slotMinutes: 10, slots: headSlots };
  return { slotMinutes: 12, slots: random.between(12, 16) };
}

/** P7-1: one short session in the centre, on a day on which the official does not receive in the room. */
export function centreSession(
  month: string,
  inRoom: readonly PlannedDay[],
  calendar: HoursCalendar,
  random: Random,
): readonly PlannedDay[] {
  const taken = new Set(inRoom.map(({ on }) => on));
  const free = workingDaysOf(month, calendar).filter((day) => !taken.has(day));
  if (free.length === 0) return [];
  return [{ on: random.fork('centre').pick(free), from: '15:00', slotMinutes: 15, slots: 6 }];
}

/** The last day of a month `YYYY-MM`. */
export function lastDayOf(month: string): IsoDate {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  const length = [31, year % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][number - 1] ?? 0;
  return parseDate(`${month}-${length}`);
}

function workingDaysOf(month: string, calendar: HoursCalendar): readonly IsoDate[] {
  const length = Number(lastDayOf(month).slice(8));
  return Array.from({ length }, (_, n) => parseDate(`${month}-${String(n + 1).padStart(2, '0')}`)).filter(
    (day) => calendar.isWorkingDay(day),
  );
}

/** `2026-11` and 3 give `2027-02`. */
export function monthAfter(month: string, months: number): string {
  const total = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}`;
}
