import type { CaseContext, FactOf } from '@qabyldau/engine';
import { assign, setup } from 'xstate';
import type { RegisterEvents } from './messages.js';

export interface RegisterContext extends CaseContext {
  /** The last ordinal given; 0 before the first. */
  readonly last: number;
}

// XState reads the types only
const types = {} as { context: RegisterContext; events: FactOf<RegisterEvents> };

/** The register keeps nothing but the last ordinal: which appeal got which number stands in the events. */
export const machine = setup({
  types,
}).createMachine({
  id: 'register',
  initial: 'unopened',
  context: { at: 0, last: 0 },
  states: {
    unopened: {
      on: {
        'number-allocated': { target: 'open', actions: assign({ last: ({ event }) => event.data.ordinal }) },
      },
    },
    open: {
      on: { 'number-allocated': { actions: assign({ last: ({ event }) => event.data.ordinal }) } },
    },
  },
});
