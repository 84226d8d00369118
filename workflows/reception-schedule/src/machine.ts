import type { CaseContext, FactOf } from '@qabyldau/engine';
import { assign, setup } from 'xstate';
import { daysAfter, type DayOfSchedule } from './days.js';
import type { Line, Period, ScheduleEvents, ScheduleKind } from './messages.js';

/** What the schedule is about. */
export type Head = { readonly body: string; readonly kind: ScheduleKind; readonly period: Period };

export interface ScheduleContext extends CaseContext {
  /** Null until the schedule is drafted. */
  readonly head: Head | null;
  /** The revision being worked on, or published last. From 1. */
  readonly revision: number;
  /** The lines of that revision, by id. */
  readonly lines: Readonly<Record<string, Line>>;
  /** What hangs on the wall: null before the first publication. */
  readonly visible: { readonly revision: number; readonly lines: readonly string[] } | null;
  /** P28: the reception days of what is published, and of what was and has begun. */
  readonly days: readonly DayOfSchedule[];
}

// XState reads the types only
const types = {} as { context: ScheduleContext; events: FactOf<ScheduleEvents> };

/** The paper goes through its revisions; the board shows the one published last, whatever becomes of the next. */
export const machine = setup({
  types,
  actions: {
    show: assign({
      visible: ({ context, event }) =>
        event.type === 'schedule-published'
          ? { revision: event.data.revision, lines: event.data.lines.map(({ line }) => line) }
          : context.visible,
      days: ({ context, event }) =>
        event.type === 'schedule-published' ? daysAfter(context.days, event.data) : context.days,
    }),
    revise: assign({
      revision: ({ context, event }) =>
        event.type === 'schedule-revised' ? event.data.revision : context.revision,
    }),
  },
}).createMachine({
  id: 'reception-schedule',
  type: 'parallel',
  context: { at: 0, head: null, revision: 0, lines: {}, visible: null, days: [] },
  states: {
    paper: {
      initial: 'notDrafted',
      states: {
        notDrafted: {
          on: {
            'schedule-drafted': {
              target: 'draft',
              actions: assign({ head: ({ event }) => event.data, revision: 1 }),
            },
          },
        },
        draft: {
          on: {
            'line-set': {
              actions: assign({
                lines: ({ context, event: { data } }) => ({ ...context.lines, [data.line]: data }),
              }),
            },
            'line-removed': {
              actions: assign({ lines: ({ context, event }) => without(context.lines, event.data.line) }),
            },
            'schedule-submitted': 'submitted',
          },
        },
        submitted: { on: { 'schedule-sent-back': 'draft', 'schedule-approved': 'approved' } },
        approved: {
          on: {
            'schedule-published': 'published',
            'schedule-revised': { target: 'draft', actions: 'revise' },
          },
        },
        published: { on: { 'schedule-revised': { target: 'draft', actions: 'revise' } } },
      },
    },
    board: {
      initial: 'empty',
      states: {
        empty: { on: { 'schedule-published': { target: 'shown', actions: 'show' } } },
        shown: { on: { 'schedule-published': { actions: 'show' } } },
      },
    },
  },
});

const without = (lines: ScheduleContext['lines'], line: string): ScheduleContext['lines'] =>
  Object.fromEntries(Object.entries(lines).filter(([id]) => id !== line));
