import {
  decided,
  refuse,
  type CaseContext,
  type CaseView,
  type CommandOf,
  type Decision,
  type FactOf,
  type Reaction,
  type ReactionEvent,
  type Workflow,
} from '@qabyldau/engine';
import type { IsoDate } from '@qabyldau/kernel';
import { assign, setup } from 'xstate';
import type { LoanEvents } from './loan.js';
import { named, says } from './words.js';

export type ShelfCommands = {
  'take-out': { readonly loan: string };
  'put-back': { readonly loan: string };
};
export type ShelfEvents = {
  'taken-out': { readonly loan: string };
  'put-back': { readonly loan: string };
};
export interface ShelfContext extends CaseContext {
  readonly loans: readonly string[];
}

const types = {} as { context: ShelfContext; events: FactOf<ShelfEvents> };

const machine = setup({
  types,
}).createMachine({
  id: 'shelf',
  initial: 'full',
  context: { at: 0, loans: [] },
  states: {
    full: {
      on: {
        'taken-out': {
          target: 'gap',
          actions: assign({ loans: ({ context, event }) => [...context.loans, event.data.loan] }),
        },
      },
    },
    gap: { on: { 'put-back': 'full' } },
  },
});

const refusals = { 'not-there': { law: ['L6'], text: says('lent twice'), remedy: says('look again') } };

function decide(command: CommandOf<ShelfCommands>, state: CaseView<ShelfContext>): Decision<ShelfEvents> {
  switch (command.type) {
    case 'take-out':
      return state.in('gap')
        ? refuse(refusals, 'not-there')
        : decided({ type: 'taken-out', data: command.data });
    case 'put-back':
      return state.in('full') ? decided() : decided({ type: 'put-back', data: command.data });
  }
}

/** One book's place: whether it is there. */
export const shelf: Workflow<ShelfCommands, ShelfEvents, ShelfContext> = {
  name: 'shelf',
  editions: [{ id: 'first', inForceFrom: '2020-01-01' as IsoDate, machine, decide }],
  verbs: {
    'take-out': { by: ['system'], when: ['full', 'gap'], law: ['L6'] },
    'put-back': { by: ['system'], when: ['full', 'gap'], law: ['L6'] },
  },
  events: { 'taken-out': { version: 1, law: ['L6'] }, 'put-back': { version: 1, law: ['L6'] } },
  refusals,
  lawfulEnds: ['full'],
  labels: {
    name: says('shelf'),
    states: named('full', 'gap'),
    commands: named('take-out', 'put-back'),
    events: named('taken-out', 'put-back'),
    timers: {},
    effects: {},
  },
  upcasters: [],
};

/** A book with this name breaks the reaction to its loan. */
export const CURSED_BOOK = 'cursed';

/** The shelf follows the loans; when the book is not there, the loan is told. */
export const shelfFollowsLoans: Reaction = {
  name: 'shelf-follows-loans',
  workflow: 'loan',
  on: ['book-lent', 'book-returned'],
  react: ({ fact, caseId }: ReactionEvent<Pick<LoanEvents, 'book-lent' | 'book-returned'>>) => {
    const { book } = fact.data;
    if (book === CURSED_BOOK) throw new Error('a fault in the reaction');
    const type = fact.type === 'book-lent' ? 'take-out' : 'put-back';
    const text = `not on the shelf: ${book}`;
    return [
      {
        workflow: 'shelf',
        caseId: book,
        command: { type, data: { loan: caseId } },
        ifRefused: { workflow: 'loan', caseId, command: { type: 'annotate-loan', data: { text } } },
      },
    ];
  },
};
