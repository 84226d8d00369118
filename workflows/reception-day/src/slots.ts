import type { Calendar } from '@qabyldau/calendar';
import { epochOf, instantOf, type Instant } from '@qabyldau/kernel';
import type { DayContext, Session } from './machine.js';

const minute = 60_000;

/** When a slot begins. Slots are numbered from 1 and follow one another without a break. */
export const startOfSlot = (session: Session, slot: number, calendar: Calendar): Instant =>
  instantOf(
    epochOf(calendar.instantAt(session.on, session.from)) + (slot - 1) * session.slotMinutes * minute,
  );

/** When the last slot ends; a day that lasts until midnight ends at 24:00. */
export function endOfSlots({
  from,
  slots,
  slotMinutes,
}: Pick<Session, 'from' | 'slots' | 'slotMinutes'>): string {
  const minutes = Number(from.slice(0, 2)) * 60 + Number(from.slice(3)) + slots * slotMinutes;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The earliest slot that nobody holds, of those that will do; `undefined` when there is none. */
export function firstFreeSlot(
  { booked }: DayContext,
  slots: number,
  willDo: (slot: number) => boolean = () => true,
): number | undefined {
  for (let slot = 1; slot <= slots; slot++) if (booked[slot] === undefined && willDo(slot)) return slot;
  return undefined;
}

/** The engine gives no command but `open-day` to a day that is not open. */
export function sessionOf({ session }: DayContext): Session {
  if (session === null) throw new Error('the day has not been opened');
  return session;
}

/** The slot an appeal holds on this day. */
export function slotOf({ booked }: DayContext, appeal: string): number | undefined {
  const found = Object.entries(booked).find(([, booking]) => booking.appeal === appeal);
  return found === undefined ? undefined : Number(found[0]);
}

/** The appeals that hold a slot, in the order of the slots: keys that are whole numbers come in ascending order. */
export const bookedAppeals = ({ booked }: DayContext): readonly string[] =>
  Object.values(booked).map(({ appeal }) => appeal);
