import {
  decided,
  dueIn,
  refuse,
  type BaseEnv,
  type CaseContext,
  type CaseView,
  type CommandOf,
  type Decision,
  type FactOf,
  type Workflow,
} from '@qabyldau/engine';
import { exhaustive, type Instant, type IsoDate, type Text } from '@qabyldau/kernel';
import { assign, setup } from 'xstate';

/** A book lent out: the small procedure on which the test tools are tried out. */
export type LoanCommands = {
  'lend-book': { readonly reader: string; readonly due: Instant };
  'renew-loan': { readonly due: Instant };
  'return-book': Record<string, never>;
  'note-damage': { readonly what: string };
};

export type LoanEvents = {
  'book-lent': { readonly reader: string; readonly due: Instant };
  'loan-renewed': { readonly due: Instant };
  'book-returned': Record<string, never>;
  'damage-noted': { readonly what: string };
};

export interface LoanContext extends CaseContext {
  readonly due?: Instant;
  readonly renewals: number;
  readonly damage: readonly string[];
}

export type LoanEnv = BaseEnv & { readonly mostRenewals: number };

// Only the types of this object count.
const types = {} as { context: LoanContext; events: FactOf<LoanEvents> };

const machine = setup({
  types,
  actions: { remind: (_, _letter: { readonly about: string }) => undefined },
  delays: { due: ({ context }) => dueIn(context, context.due) },
}).createMachine({
  id: 'loan',
  initial: 'onShelf',
  context: { at: 0, renewals: 0, damage: [] },
  states: {
    onShelf: {
      on: { 'book-lent': { target: 'lent', actions: assign({ due: ({ event }) => event.data.due }) } },
    },
    lent: {
      after: { due: { target: 'overdue', actions: { type: 'remind', params: { about: 'overdue' } } } },
      on: {
        'book-returned': 'returned',
        'loan-renewed': {
          target: 'lent',
          reenter: true,
          actions: assign({
            due: ({ event }) => event.data.due,
            renewals: ({ context }) => context.renewals + 1,
          }),
        },
      },
    },
    overdue: { on: { 'book-returned': 'returned' } },
    returned: {
      on: {
        'damage-noted': {
          actions: assign({ damage: ({ context, event }) => [...context.damage, event.data.what] }),
        },
      },
    },
  },
});

const label = (word: string): Text => ({ kk: word, ru: word, en: word });
export const refusals = {
  'too-often': { law: ['R2'], text: label('renewed {times} times'), remedy: label('return it') },
};

export function decide(
  command: CommandOf<LoanCommands>,
  state: CaseView<LoanContext>,
  env: LoanEnv,
): Decision<LoanEvents> {
  switch (command.type) {
    case 'lend-book':
      return decided({ type: 'book-lent', data: command.data });
    case 'renew-loan': {
      const times = state.context.renewals;
      if (times >= env.mostRenewals) return refuse(refusals, 'too-often', { times });
      return decided({ type: 'loan-renewed', data: command.data });
    }
    case 'return-book':
      return decided({ type: 'book-returned', data: {} });
    case 'note-damage':
      if (state.context.damage.includes(command.data.what)) return decided();
      return decided({ type: 'damage-noted', data: command.data });
    default:
      return exhaustive(command);
  }
}

const labels = (...words: readonly string[]) => Object.fromEntries(words.map((word) => [word, label(word)]));
const spec = { version: 1, law: ['R1'] };
const by = ['librarian'];

export const loan: Workflow<LoanCommands, LoanEvents, LoanContext, LoanEnv> = {
  name: 'loan',
  editions: [{ id: '1', inForceFrom: '2020-01-01' as IsoDate, machine, decide }],
  verbs: {
    'lend-book': { by, when: [], law: ['R1'] },
    'renew-loan': { by, when: ['lent'], law: ['R2'] },
    'return-book': { by, when: ['lent', 'overdue'], law: ['R3'] },
    'note-damage': { by, when: ['returned'], law: ['R4'] },
  },
  events: { 'book-lent': spec, 'loan-renewed': spec, 'book-returned': spec, 'damage-noted': spec },
  refusals,
  lawfulEnds: ['returned'],
  labels: {
    name: label('loan'),
    states: labels('onShelf', 'lent', 'overdue', 'returned'),
    commands: labels('lend-book', 'renew-loan', 'return-book', 'note-damage'),
    events: labels('book-lent', 'loan-renewed', 'book-returned', 'damage-noted'),
    timers: labels('due'),
    effects: labels('remind'),
  },
  upcasters: [],
};
