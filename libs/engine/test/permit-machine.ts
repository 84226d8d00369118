import { assign, raise, setup } from 'xstate';
import { dueIn } from '../src/index.js';
import type { PermitContext, PermitFact } from './permit-messages.js';

// Only the types of this object count.
const types = {} as { context: PermitContext; events: PermitFact | { readonly type: 'raised.closed' } };

const permitSetup = setup({
  types,
  actions: {
    // An effect: what it means is for the program that carries it out.
    'send-letter': (_, _letter: { readonly to: string | undefined; readonly about: string }) => undefined,
  },
  delays: {
    answerDue: ({ context }) => dueIn(context, context.answerDue),
    papersDue: ({ context }) => dueIn(context, context.papersDue),
    decisionDue: ({ context }) => dueIn(context, context.decisionDue),
  },
});

const filed = permitSetup.assign(({ event }) =>
  event.type === 'application-filed' ? { ...event.data } : {},
);

/** The course of the application beside the clock of the answer. */
export const machine2020 = permitSetup.createMachine({
  id: 'permit',
  type: 'parallel',
  context: { at: 0, receipts: [] },
  states: {
    course: {
      initial: 'unfiled',
      states: {
        unfiled: { on: { 'application-filed': { target: 'review', actions: filed } } },
        review: {
          initial: 'reading',
          states: { reading: { on: { 'application-read': 'read' } }, read: { type: 'final' } },
          on: {
            'papers-asked': {
              target: 'awaitingPapers',
              actions: [
                assign({ papersDue: ({ event }) => event.data.due }),
                {
                  type: 'send-letter',
                  params: ({ context }) => ({ to: context.applicant, about: 'papers' }),
                },
              ],
            },
          },
          onDone: 'decision',
        },
        awaitingPapers: {
          after: { papersDue: 'closed.unread' },
          on: {
            'papers-brought': 'review',
            'papers-asked': {
              target: 'awaitingPapers',
              reenter: true,
              actions: assign({ papersDue: ({ event }) => event.data.due }),
            },
          },
        },
        decision: {
          after: { decisionDue: 'late' },
          on: { 'permit-granted': 'closed.granted' },
        },
        late: { on: { 'permit-granted': 'closed.granted' } },
        closed: {
          initial: 'granted',
          entry: [
            raise({ type: 'raised.closed' }),
            {
              type: 'send-letter',
              params: ({ context }) => ({ to: context.applicant, about: 'end' }),
            },
          ],
          states: { granted: {}, unread: {} },
          on: {
            'receipt-noted': {
              actions: assign({
                receipts: ({ context, event }) => [...context.receipts, event.data.letter],
              }),
            },
          },
        },
      },
    },
    clock: {
      initial: 'off',
      states: {
        off: { on: { 'application-filed': 'running' } },
        running: {
          after: { answerDue: 'missed' },
          on: {
            'raised.closed': 'stopped',
            'term-extended': {
              target: 'running',
              reenter: true,
              actions: assign({ answerDue: ({ event }) => event.data.answerDue }),
            },
          },
        },
        missed: {},
        stopped: {},
      },
    },
  },
});

/** The same under younger rules: reading is called examination, and nobody waits for papers any more. */
export const machine2024 = permitSetup.createMachine({
  id: 'permit',
  type: 'parallel',
  context: { at: 0, receipts: [] },
  states: {
    course: {
      initial: 'unfiled',
      states: {
        unfiled: { on: { 'application-filed': { target: 'examination', actions: filed } } },
        examination: { on: { 'permit-granted': 'closed' } },
        closed: {
          entry: raise({ type: 'raised.closed' }),
          on: {
            'receipt-noted': {
              actions: assign({
                receipts: ({ context, event }) => [...context.receipts, event.data.letter],
              }),
            },
          },
        },
      },
    },
    clock: {
      initial: 'off',
      states: {
        off: { on: { 'application-filed': 'running' } },
        running: { after: { answerDue: 'missed' }, on: { 'raised.closed': 'stopped' } },
        missed: {},
        stopped: {},
      },
    },
  },
});
