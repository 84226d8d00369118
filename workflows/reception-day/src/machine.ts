import { moveOf, type TermsRederived } from '@qabyldau/calendar';
import type { CaseContext, FactOf } from '@qabyldau/engine';
import type { Instant, IsoDate } from '@qabyldau/kernel';
import { assign, setup } from 'xstate';
import type { DayEvents, SessionKind, Venue } from './messages.js';
import type { Waiting } from './queue.js';

/** The day as it was opened. */
export type Session = {
  /** The body whose official receives. */
  readonly body: string;
  readonly official: string;
  readonly place: string;
  readonly on: IsoDate;
  /** Local time, HH:MM. */
  readonly from: string;
  readonly slotMinutes: number;
  readonly slots: number;
  readonly absenceDueOn: IsoDate;
  readonly briefDueOn?: IsoDate | undefined;
  readonly provisional?: boolean | undefined;
  readonly kind: SessionKind;
  readonly venue: Venue;
};

export type Booked = { readonly appeal: string; readonly startsAt: Instant };

export interface DayContext extends CaseContext {
  /** Null until the day is opened. */
  readonly session: Session | null;
  /** The body whose day it is; null until the day is opened. */
  readonly body: string | null;
  /** Booked slots by number, from 1. A cancelled day holds none. */
  readonly booked: Readonly<Record<string, Booked>>;
  /** P12: who has checked in and waits, in the order of arrival; `queue.ts` says who is next. */
  readonly queue: readonly Waiting[];
  /** Appeals called in so far. */
  readonly called: readonly string[];
  /** P14: all receptions of the day are by video link. */
  readonly video: boolean;
  /** P13: appeals whose applicants agreed to a video link. */
  readonly agreed: readonly string[];
  /** P17, P18, P22: who helps and takes part, as noted. */
  readonly helpers: readonly DayEvents['helpers-noted'][];
  readonly participants: readonly DayEvents['participant-noted'][];
  /** P22: which day was asked last to take an appeal over. */
  readonly handedOver: Readonly<Record<string, string>>;
}

// XState reads the types only
const types = {} as { context: DayContext; events: FactOf<DayEvents> };

/** Slots are given and released; which appeal stands where is all that the day has to remember. */
export const machine = setup({
  types,
}).createMachine({
  id: 'reception-day',
  initial: 'unopened',
  context: {
    at: 0,
    session: null,
    body: null,
    booked: {},
    queue: [],
    called: [],
    video: false,
    agreed: [],
    helpers: [],
    participants: [],
    handedOver: {},
  },
  states: {
    unopened: {
      on: {
        'day-opened': {
          target: 'open',
          actions: assign({
            session: ({ event }) => sessionOf(event.data),
            body: ({ event }) => event.data.body,
            video: ({ event }) => event.data.video !== undefined,
          }),
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
          actions: assign({
            booked: ({ context, event }) => without(context.booked, event.data.slot),
            queue: ({ context, event }) => context.queue.filter((one) => one.appeal !== event.data.appeal),
            called: ({ context, event }) => context.called.filter((appeal) => appeal !== event.data.appeal),
            agreed: ({ context, event }) => context.agreed.filter((appeal) => appeal !== event.data.appeal),
          }),
        },
        'queue-joined': {
          actions: assign({ queue: ({ context, event }) => [...context.queue, event.data] }),
        },
        'applicant-called': {
          actions: assign({
            queue: ({ context, event }) => context.queue.filter((one) => one.appeal !== event.data.appeal),
            called: ({ context, event }) => [...context.called, event.data.appeal],
          }),
        },
        'helpers-noted': {
          actions: assign({
            helpers: ({ context, event: { data } }) => [
              ...context.helpers.filter((one) => one.kind !== data.kind || one.on !== data.on),
              data,
            ],
          }),
        },
        'participant-noted': {
          actions: assign({ participants: ({ context, event }) => [...context.participants, event.data] }),
        },
        'video-agreed': {
          actions: assign({ agreed: ({ context, event }) => [...context.agreed, event.data.appeal] }),
        },
        'day-switched-to-video': { actions: assign({ video: true }) },
        'day-switched-to-in-person': { actions: assign({ video: false }) },
        'hand-over-requested': {
          actions: assign({
            handedOver: ({ context, event: { data } }) => ({
              ...context.handedOver,
              [data.appeal]: data.to,
            }),
          }),
        },
        'terms-rederived': {
          actions: assign({
            session: ({ context: { session }, event }) => session && sessionAfter(session, event.data),
          }),
        },
        'day-cancelled': { target: 'cancelled', actions: assign({ booked: {}, queue: [] }) },
        'day-closed': { target: 'closed' },
      },
    },
    cancelled: {},
    closed: {},
  },
});

const sessionOf = (data: DayEvents['day-opened']): Session => ({
  body: data.body,
  official: data.official,
  place: data.place,
  on: data.on,
  from: data.from,
  slotMinutes: data.slotMinutes,
  slots: data.slots,
  absenceDueOn: data.absenceDueOn,
  briefDueOn: data.briefDueOn,
  provisional: data.provisional === true,
  kind: data.kind,
  venue: data.venue ?? 'ROOM',
});

const sessionAfter = (session: Session, fact: TermsRederived): Session => ({
  ...session,
  briefDueOn: moveOf(fact, 'brief')?.dueOn ?? session.briefDueOn,
  absenceDueOn: moveOf(fact, 'absence-notice')?.dueOn ?? session.absenceDueOn,
  provisional: fact.terms.some(({ provisional }) => provisional),
});

const without = (booked: DayContext['booked'], slot: number): DayContext['booked'] =>
  Object.fromEntries(Object.entries(booked).filter(([number]) => number !== String(slot)));
