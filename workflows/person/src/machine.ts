import type { CaseContext, FactOf } from '@qabyldau/engine';
import { setup } from 'xstate';
import type { PersonEvents } from './messages.js';

export type PersonContext = CaseContext;

// XState reads the types only
const types = {} as { context: PersonContext; events: FactOf<PersonEvents> };

/** Knows of a person only whether the data has been erased; who the person was is kept nowhere here. */
export const machine = setup({
  types,
}).createMachine({
  id: 'person',
  initial: 'known',
  context: { at: 0 },
  states: {
    known: { on: { 'person-erased': { target: 'erased' } } },
    erased: {},
  },
});
