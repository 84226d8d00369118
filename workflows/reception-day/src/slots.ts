import type { Calendar } from '@qabyldau/calendar';
import { epochOf, instantOf, type Instant } from '@qabyldau/kernel';
import type { DayContext, Session } from './machine.js';

const minute = 60_000;

/** When a slot begins. Slots are numbered from 1 and follow one another without a break. */
export const startOfSlot = (session: Session, slot: number, calendar: Calendar): Instant =>
  instantOf(
    epochOf(calendar.instantAt(session.on, session.from)) + (slot - 1) * session.slotMinutes * minute,
  );

/** The earliest slot that nobody holds; `undefined` when the day is full. */
export function firstFreeSlot({ booked }: DayContext, slots: number): number | undefined {
  for (let slot = 1; slot <= slots; slot++) if (booked[slot] === undefined) return slot;
  return undefined;
}

/** The slot an appeal holds on this day. */
export function slotOf({ booked }: DayContext, appeal: string): number | undefined {
  const found = Object.entries(booked).find(([, booking]) => booking.appeal === appeal);
  return found === undefined ? undefined : Number(found[0]);
}

/** The appeals that hold a slot, in the order of the slots. */
export const bookedAppeals = ({ booked }: DayContext): readonly string[] =>
  Object.keys(booked)
    .map(Number)
    .sort((a, b) => a - b)
    .flatMap((slot) => booked[slot]?.appeal ?? []);
