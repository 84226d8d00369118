import type { CaseContext, FactOf } from '@qabyldau/engine';
import { assign, setup } from 'xstate';
import type { SurveyEvents } from './messages.js';

export interface SurveyContext extends CaseContext {
  /** The body that asks; null until the sample is drawn. */
  readonly body: string | null;
  readonly drawn: SurveyEvents['sample-drawn'] | null;
  /** Calls made so far. */
  readonly attempts: number;
  /** Whether the last call reached the person. */
  readonly reached: boolean;
}

// XState reads the types only
const types = {} as { context: SurveyContext; events: FactOf<SurveyEvents> };

const chart = setup({ types });

const rememberCall = chart.assign(({ event }) =>
  event.type === 'call-made' ? { attempts: event.data.attempt, reached: event.data.reached } : {},
);

/** P38: one person of the sample, called until they answer or the attempts are used up. */
export const machine = chart.createMachine({
  id: 'satisfaction-survey',
  initial: 'notDrawn',
  context: { at: 0, body: null, drawn: null, attempts: 0, reached: false },
  states: {
    notDrawn: {
      on: {
        'sample-drawn': {
          target: 'waiting',
          actions: assign({ body: ({ event }) => event.data.body, drawn: ({ event }) => event.data }),
        },
      },
    },
    waiting: { on: { 'call-made': { target: 'called', actions: rememberCall } } },
    called: {
      on: {
        'call-made': { actions: rememberCall },
        'answer-given': 'answered',
        'survey-given-up': 'unreached',
      },
    },
    answered: {},
    unreached: {},
  },
});
