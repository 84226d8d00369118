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
import type { Instant, IsoDate } from '@qabyldau/kernel';
import { assign, setup } from 'xstate';
import { named, says } from './words.js';

export type LoanCommands = {
  'lend-book': { readonly branch: string; readonly book: string; readonly due: Instant };
  'renew-loan': { readonly due: Instant };
  'annotate-loan': { readonly text: string; readonly since?: Instant };
  'note-sending': { readonly letter: string };
  'return-book': Record<string, never>;
};

export type LoanEvents = {
  'book-lent': { readonly book: string; readonly number: number; readonly due: Instant };
  'loan-renewed': { readonly due: Instant };
  'note-added': { readonly text: string };
  'sending-noted': { readonly letter: string };
  'book-returned': { readonly book: string };
};

export interface LoanContext extends CaseContext {
  readonly book: string;
  readonly due?: Instant;
  readonly renewals: number;
  readonly notes: number;
  readonly letters: readonly string[];
}

const types = {} as { context: LoanContext; events: FactOf<LoanEvents> };

const machine = setup({
  types,
  delays: { loanDue: ({ context }) => dueIn(context, context.due) },
  actions: {
    'send-receipt': (_, _params: { book: string }) => undefined,
    'send-reminder': (_, _params: { book: string }) => undefined,
  },
}).createMachine({
  id: 'loan',
  initial: 'unlent',
  context: { at: 0, book: '', renewals: 0, notes: 0, letters: [] },
  on: {
    'note-added': { actions: assign({ notes: ({ context }) => context.notes + 1 }) },
    'sending-noted': {
      actions: assign({ letters: ({ context, event }) => [...context.letters, event.data.letter] }),
    },
  },
  states: {
    unlent: {
      on: {
        'book-lent': {
          target: 'lent',
          actions: [
            assign({ book: ({ event }) => event.data.book, due: ({ event }) => event.data.due }),
            { type: 'send-receipt', params: ({ context }) => ({ book: context.book }) },
          ],
        },
      },
    },
    lent: {
      after: { loanDue: 'overdue' },
      on: {
        'loan-renewed': {
          target: 'lent',
          reenter: true,
          actions: assign({
            due: ({ event }) => event.data.due,
            renewals: ({ context }) => context.renewals + 1,
          }),
        },
        'book-returned': 'returned',
      },
    },
    overdue: {
      entry: { type: 'send-reminder', params: ({ context }) => ({ book: context.book }) },
      on: { 'book-returned': 'returned' },
    },
    returned: {},
  },
});

/** A note of this text takes a number of its own. */
export const NUMBERED = 'numbered';

const askForNumber = (caseId: string) => ({
  workflow: 'counter',
  caseId,
  command: { type: 'give-number', data: {} },
});

/** A book with this name is refused only when the branch has given its number. */
export const SPOKEN_FOR = 'spoken for';

const refusals = {
  'spoken-for': { law: ['L1'], text: says('spoken for'), remedy: says('take another book') },
  'renewed-too-often': {
    law: ['L3'],
    text: says('renewed {times} times already'),
    remedy: says('return the book'),
  },
};

function decide(
  command: CommandOf<LoanCommands>,
  { context }: CaseView<LoanContext>,
  env: BaseEnv,
): Decision<LoanEvents> {
  switch (command.type) {
    case 'lend-book': {
      const { book, due } = command.data;
      if (book === SPOKEN_FOR) return refuse(refusals, 'spoken-for');
      const number = env.asked[0]?.data['last'] as number;
      return decided({ type: 'book-lent', data: { book, number, due }, personal: command.personal });
    }
    case 'renew-loan': {
      const { due } = command.data;
      if (due === context.due) return decided();
      if (context.renewals >= 2) return refuse(refusals, 'renewed-too-often', { times: context.renewals });
      return decided({ type: 'loan-renewed', data: { due } });
    }
    case 'annotate-loan': {
      const { text, since } = command.data;
      return decided({ type: 'note-added', data: { text }, effectiveAt: since, personal: command.personal });
    }
    case 'note-sending':
      return decided({ type: 'sending-noted', data: command.data });
    case 'return-book':
      return decided({ type: 'book-returned', data: { book: context.book } });
  }
}

/** One book lent to one reader: number from the branch's counter, receipt, due date with a reminder. */
export const loan: Workflow<LoanCommands, LoanEvents, LoanContext> = {
  name: 'loan',
  editions: [{ id: 'first', inForceFrom: '2020-01-01' as IsoDate, machine, decide }],
  verbs: {
    'lend-book': { by: ['librarian'], when: [], law: ['L1'] },
    'renew-loan': { by: ['librarian'], when: ['lent'], law: ['L3'] },
    'annotate-loan': {
      by: ['librarian', 'system'],
      when: ['lent', 'overdue', 'returned'],
      law: ['L4'],
    },
    'note-sending': { by: ['system'], when: ['lent', 'overdue', 'returned'], law: ['L2'] },
    'return-book': { by: ['librarian'], when: ['lent', 'overdue'], law: ['L5'] },
  },
  events: {
    'book-lent': { version: 1, law: ['L1'] },
    'loan-renewed': { version: 1, law: ['L3'] },
    'note-added': { version: 1, law: ['L4'] },
    'sending-noted': { version: 1, law: ['L2'] },
    'book-returned': { version: 1, law: ['L5'] },
  },
  refusals,
  lawfulEnds: ['returned'],
  labels: {
    name: says('loan'),
    states: named('unlent', 'lent', 'overdue', 'returned'),
    commands: named('lend-book', 'renew-loan', 'annotate-loan', 'note-sending', 'return-book'),
    events: named('book-lent', 'loan-renewed', 'note-added', 'sending-noted', 'book-returned'),
    timers: named('loanDue'),
    effects: named('send-receipt', 'send-reminder'),
  },
  upcasters: [],
  asksFirst: (command) =>
    command.type === 'lend-book'
      ? askForNumber(command.data.branch)
      : command.type === 'annotate-loan' && command.data.text === NUMBERED
        ? askForNumber('central')
        : undefined,
};
