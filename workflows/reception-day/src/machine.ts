import type { CaseContext, FactOf } from '@qabyldau/engine';
import type { Instant, IsoDate } from '@qabyldau/kernel';
import { assign, setup } from 'xstate';
import type { DayEvents } from './messages.js';

/** The day as it was opened. */
export type Session = {
  readonly official: string;
  readonly place: string;
  readonly on: IsoDate;
  /** Local time, HH:MM. */
  readonly from: string;
  readonly slotMinutes: number;
  readonly slots: number;
  readonly absenceDueOn: IsoDate;
};

export type Booked = { readonly appeal: string; readonly startsAt: Instant };

export interface DayContext extends CaseContext {
  /** Null until the day is opened. */
  readonly session: Session | null;
  /** Booked slots by number, from 1. A cancelled day holds none. */
  readonly booked: Readonly<Record<string, Booked>>;
}

// XState reads the types only
const types = {} as { context: DayContext; events: FactOf<DayEvents> };

/** Slots are given and released; which appeal stands where is all that the day has to remember. */
export const machine = setup({
  types,
}).createMachine({
  id: 'reception-day',
  initial: 'unopened',
  context: { at: 0, session: null, booked: {} },
  states: {
    unopened: {
      on: {
        'day-opened': {
          target: 'open',
          actions: assign({ session: ({ event }) => sessionOf(event.data) }),
        },
      },
    },
    open: {
      on: {
        'slot-booked': {
          actions: assign({
            booked: ({ context, event: { data } }) => ({
              ...context.booked,
              [data.slot]: { appeal: data.appeal, startsAt: data.startsAt },
            }),
          }),
        },
        'slot-released': {
          actions: assign({ booked: ({ context, event }) => without(context.booked, event.data.slot) }),
        },
        'day-cancelled': { target: 'cancelled', actions: assign({ booked: {} }) },
        'day-closed': { target: 'closed' },
      },
    },
    cancelled: {},
    closed: {},
  },
});

const sessionOf = (data: DayEvents['day-opened']): Session => ({
  official: data.official,
  place: data.place,
  on: data.on,
  from: data.from,
  slotMinutes: data.slotMinutes,
  slots: data.slots,
  absenceDueOn: data.absenceDueOn,
});

const without = (booked: DayContext['booked'], slot: number): DayContext['booked'] =>
  Object.fromEntries(Object.entries(booked).filter(([number]) => number !== String(slot)));
