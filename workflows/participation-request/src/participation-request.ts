import type { Workflow } from '@qabyldau/engine';
import type { IsoDate } from '@qabyldau/kernel';
import type { RequestContext } from './context.js';
import { decide } from './decide.js';
import type { RequestEnv } from './env.js';
import { labels } from './labels.js';
import { machine } from './machine.js';
import type { RequestCommands, RequestEvents } from './messages.js';
import { refusals } from './refusals.js';

/** One request to another body to take part in the reception of one appeal (P18–P20). */
export const participationRequest: Workflow<RequestCommands, RequestEvents, RequestContext, RequestEnv> = {
  name: 'participation-request',
  editions: [{ id: '214-2023', inForceFrom: '2023-03-15' as IsoDate, machine, decide }],
  verbs: {
    'request-participation': { by: ['responsible'], when: [], law: ['P18', 'P39(2)'] },
    'tell-applicant': {
      by: ['responsible'],
      when: ['notice.due', 'notice.missed', 'notice.told', 'notice.toldLate'],
      law: ['P19'],
    },
    'record-answer': {
      by: ['responsible', 'receptionist'],
      when: ['request.awaitingAnswer', 'request.agreed', 'request.refused'],
      law: ['P18', 'P20'],
    },
    'record-attendance': {
      by: ['responsible', 'receptionist', 'official'],
      when: ['request.agreed', 'request.refused', 'request.reported'],
      law: ['P18', 'P20'],
    },
    'report-refusal': { by: ['responsible', 'controller'], when: ['request.refused'], law: ['P20'] },
    'cancel-request': {
      by: ['responsible', 'system'],
      when: ['request.awaitingAnswer', 'request.agreed'],
      law: ['P18'],
    },
    'rederive-terms': {
      by: ['system'],
      when: ['request'],
      law: ['P18', 'P19', 'P20', 'Code 76(2)', 'Code 76(5)'],
    },
    'record-delivery': {
      by: ['system', 'receptionist', 'responsible'],
      when: ['notice.told', 'notice.toldLate'],
      law: ['Code 66(2)'],
    },
  },
  events: {
    'participation-requested': { version: 1, law: ['P18', 'P19'] },
    'applicant-told': { version: 1, law: ['P19', 'P30'] },
    'answer-recorded': { version: 1, law: ['P18', 'P20'] },
    'attendance-recorded': { version: 1, law: ['P18', 'P20'] },
    'refusal-reported': { version: 1, law: ['P20'] },
    'request-cancelled': { version: 1, law: ['P18'] },
    'notice-delivered': { version: 1, law: ['Code 66(2)'] },
    'notice-failed': { version: 1, law: ['Code 66(2)'] },
    'terms-rederived': { version: 1, law: ['P18', 'P19', 'P20', 'Code 76(2)', 'Code 76(5)'] },
  },
  refusals,
  lawfulEnds: [
    'request.attended',
    'request.reported',
    'request.cancelled',
    'notice.told',
    'notice.toldLate',
    'notice.lapsed',
  ],
  labels,
  upcasters: [],
};
