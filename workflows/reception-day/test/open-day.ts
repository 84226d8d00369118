import { createCalendar, kazakhstanCalendar } from '@qabyldau/calendar';
import { systemActor, type DecidedOf } from '@qabyldau/engine';
import { given } from '@qabyldau/engine-testing';
import type { IsoDate } from '@qabyldau/kernel';
import { receptionDay, type DayEnv, type DayEvents } from '../src/index.js';

export type Fact = DecidedOf<DayEvents>;

export const calendar = createCalendar(kazakhstanCalendar);
export const date = (text: string): IsoDate => text as IsoDate;

const people: Readonly<Record<string, { readonly rank: number }>> = { akim: { rank: 2 }, chief: { rank: 4 } };

/** Local time of Asia/Almaty. */
export function envAt(on: string, time: string, role = 'receptionist', more: Partial<DayEnv> = {}): DayEnv {
  return {
    at: calendar.instantAt(date(on), time),
    today: date(on),
    actor: role === 'system' ? systemActor : { id: 'e-1', role },
    commandId: 'c',
    asked: [],
    caseId: 'day-1',
    calendar,
    official: (id) => people[id],
    ...more,
  };
}

export const opened: Fact = {
  type: 'day-opened',
  data: {
    body: 'body-1',
    official: 'akim',
    on: date('2026-03-30'),
    from: '10:00',
    place: 'room-1',
    slotMinutes: 15,
    slots: 3,
    kind: 'SCHEDULED',
    briefDueOn: date('2026-03-18'),
    absenceDueOn: date('2026-03-26'),
  },
};

const times = ['10:00', '10:15', '10:30'];

export const booked = (appeal: string, slot: number): Fact => ({
  type: 'slot-booked',
  data: {
    appeal,
    slot,
    startsAt: calendar.instantAt(date('2026-03-30'), times[slot - 1] ?? ''),
    official: 'akim',
    place: 'room-1',
  },
});

export const joined = (appeal: string, priority: boolean, ordinal: number): Fact => ({
  type: 'queue-joined',
  data: { appeal, priority, ordinal },
});

/** An open day of three slots from 10:00 on 30 March 2026, booked in the order of the registration. */
export const day = (...facts: readonly Fact[]) => given(receptionDay).events(opened, ...facts);
export const fullDay = (...facts: readonly Fact[]) =>
  day(booked('a-1', 1), booked('a-2', 2), booked('a-3', 3), ...facts);
