import type { CaseContext, FactOf } from '@qabyldau/engine';
import { assign, setup } from 'xstate';
import type { WorkingCalendarEvents } from './messages.js';

type Adopted = WorkingCalendarEvents['calendar-adopted'];

export interface WorkingCalendarContext extends CaseContext {
  /** What has been adopted, the oldest first. The table of the program and these together are the calendar. */
  readonly adopted: readonly Adopted[];
  /** What the last change moved; null until that is known. */
  readonly moved: { readonly cases: number; readonly terms: number } | null;
}

// XState reads the types only
const types = {} as { context: WorkingCalendarContext; events: FactOf<WorkingCalendarEvents> };

/** The calendar in force; after a change, until every open term has been counted with it, `rederiving`. */
export const machine = setup({ types }).createMachine({
  id: 'working-calendar',
  initial: 'asBuilt',
  context: { at: 0, adopted: [], moved: null },
  states: {
    /** The table that comes with the program. */
    asBuilt: {
      on: {
        'calendar-adopted': {
          target: 'rederiving',
          actions: assign({ adopted: ({ context, event }) => [...context.adopted, event.data] }),
        },
      },
    },
    rederiving: {
      on: {
        'rederiving-finished': {
          target: 'current',
          actions: assign({
            moved: ({ event: { data } }) => ({ cases: data.cases, terms: data.terms }),
          }),
        },
      },
    },
    current: {
      on: {
        'calendar-adopted': {
          target: 'rederiving',
          actions: assign({ adopted: ({ context, event }) => [...context.adopted, event.data], moved: null }),
        },
      },
    },
  },
});
