import { dueAfter } from '@qabyldau/calendar';
import { dueIn, type CaseContext, type FactOf } from '@qabyldau/engine';
import type { IsoDate } from '@qabyldau/kernel';
import { setup } from 'xstate';
import type { Due, MaterialsEvents } from './messages.js';

export interface MaterialsContext extends CaseContext {
  /** The body in which it is asked; null until it is. */
  readonly body: string | null;
  readonly request: MaterialsEvents['materials-requested'] | null;
  /** Until when, as it stands. */
  readonly answer: Due | null;
}

/** What the control unit is told of a request that was not answered in time. */
export type EscalationParams = {
  readonly body: string;
  readonly unit: string;
  readonly requestedBy: string;
  readonly dueOn: IsoDate;
};

const types = {} as { context: MaterialsContext; events: FactOf<MaterialsEvents> };

const chart = setup({
  types,
  actions: {
    /** P31, P39: to the unit that controls execution. */
    'escalate-request': (_, _params: EscalationParams) => undefined,
  },
  delays: { answerDue: ({ context }) => dueIn(context, context.answer?.dueAt) },
});

const rememberRequest = chart.assign(({ event }) =>
  event.type === 'materials-requested'
    ? { body: event.data.body, request: event.data, answer: event.data.answer }
    : {},
);
const rememberDate = chart.assign(({ event }) =>
  event.type === 'due-date-moved' ? { answer: event.data.answer } : {},
);

const rememberTerms = chart.assign(({ context: { answer }, event }) =>
  event.type === 'terms-rederived' && answer !== null
    ? { answer: dueAfter(answer, event.data, 'answer') }
    : {},
);

/** P31: there is no way out of a request but to answer it. */
export const machine = chart.createMachine({
  id: 'materials-request',
  initial: 'notAsked',
  context: { at: 0, body: null, request: null, answer: null },
  states: {
    notAsked: { on: { 'materials-requested': { target: 'asked', actions: rememberRequest } } },
    asked: {
      initial: 'inTime',
      on: {
        'answer-given': 'answered',
        'due-date-moved': { target: '.inTime', reenter: true, actions: rememberDate },
      },
      states: {
        inTime: {
          on: { 'terms-rederived': { target: 'inTime', reenter: true, actions: rememberTerms } },
          after: {
            answerDue: {
              target: 'escalated',
              actions: {
                type: 'escalate-request',
                params: ({ context: { request, answer } }): EscalationParams => {
                  if (request === null || answer === null) throw new Error('nothing was requested');
                  const { body, unit, requestedBy } = request;
                  return { body, unit, requestedBy, dueOn: answer.dueOn };
                },
              },
            },
          },
        },
        escalated: {},
      },
    },
    answered: {
      on: {
        'answer-accepted': [
          { guard: ({ event }) => event.data.kind === 'practice-analysis', target: 'toGeneralise' },
          { target: 'done' },
        ],
        'answer-returned': [
          { guard: ({ event }) => event.data.overdue, target: 'asked.escalated' },
          { target: 'asked.inTime' },
        ],
        // An answer that is returned goes on with the day as it stands.
        'terms-rederived': { actions: rememberTerms },
      },
    },
    toGeneralise: { on: { 'practice-generalised': 'done' } },
    done: {},
  },
});
