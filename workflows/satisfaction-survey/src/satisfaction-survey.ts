import type { Workflow } from '@qabyldau/engine';
import type { IsoDate } from '@qabyldau/kernel';
import { decide } from './decide.js';
import type { SurveyEnv } from './env.js';
import { labels } from './labels.js';
import { machine, type SurveyContext } from './machine.js';
import type { SurveyCommands, SurveyEvents } from './messages.js';
import { refusals } from './refusals.js';

const callers = ['receptionist', 'controller'];

/** One sampled telephone call to somebody who was consulted or received (P38, P39(3)). */
export const satisfactionSurvey: Workflow<SurveyCommands, SurveyEvents, SurveyContext, SurveyEnv> = {
  name: 'satisfaction-survey',
  editions: [{ id: '214-2023', inForceFrom: '2023-03-15' as IsoDate, machine, decide }],
  verbs: {
    'draw-sample': { by: [...callers, 'system'], when: [], law: ['P38'] },
    'record-call': { by: callers, when: ['waiting', 'called'], law: ['P38'] },
    'record-answer': { by: callers, when: ['called'], law: ['P38', 'P39(3)'] },
    'give-up': { by: callers, when: ['called'], law: ['P38'] },
  },
  events: {
    'sample-drawn': { version: 1, law: ['P38'] },
    'call-made': { version: 1, law: ['P38'] },
    'answer-given': { version: 1, law: ['P38', 'P39(3)'] },
    'survey-given-up': { version: 1, law: ['P38'] },
  },
  refusals,
  lawfulEnds: ['answered', 'unreached'],
  labels,
  upcasters: [],
};
