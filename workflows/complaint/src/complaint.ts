import type { Workflow } from '@qabyldau/engine';
import type { IsoDate } from '@qabyldau/kernel';
import { decide } from './decide.js';
import type { ComplaintEnv } from './env.js';
import { labels } from './labels.js';
import { machine, type ComplaintContext } from './machine.js';
import type { ComplaintCommands, ComplaintEvents } from './messages.js';
import { refusals } from './refusals.js';

/** One complaint against an act of this body, taken in and forwarded with the file (Code art. 91, 92). */
export const complaint: Workflow<ComplaintCommands, ComplaintEvents, ComplaintContext, ComplaintEnv> = {
  name: 'complaint',
  editions: [{ id: '214-2023', inForceFrom: '2023-03-15' as IsoDate, machine, decide }],
  verbs: {
    'file-complaint': {
      by: ['receptionist', 'responsible', 'system'],
      when: [],
      law: ['Code 70(4)', 'Code 80(5)', 'Code 83', 'Code 91', 'Code 92'],
    },
    'forward-complaint': { by: ['responsible', 'official'], when: ['taken'], law: ['Code 91(4)'] },
    'grant-in-full': { by: ['official'], when: ['taken'], law: ['Code 91(4)'] },
    'withdraw-complaint': {
      by: ['receptionist', 'responsible'],
      when: ['taken', 'forwarded'],
      law: ['Code 64(9)'],
    },
    'record-finding': { by: ['responsible', 'controller'], when: ['forwarded'], law: ['Code 91'] },
    'rederive-terms': { by: ['system'], when: ['taken.inTime'], law: ['Code 91(4)', 'Code 76(2)'] },
    'record-delivery': {
      by: ['system', 'receptionist', 'responsible'],
      when: ['forwarded', 'considered', 'granted', 'withdrawn'],
      law: ['Code 66(2)'],
    },
  },
  events: {
    'complaint-filed': { version: 1, law: ['Code 91(4)', 'Code 92(1)', 'Code 92(1-1)'] },
    'complaint-forwarded': { version: 1, law: ['Code 91(4)'] },
    'complaint-granted': { version: 1, law: ['Code 91(4)', 'Code 77'] },
    'complaint-withdrawn': { version: 1, law: ['Code 64(9)'] },
    'finding-recorded': { version: 1, law: ['Code 91'] },
    'notice-delivered': { version: 1, law: ['Code 66(2)'] },
    'notice-failed': { version: 1, law: ['Code 66(2)'] },
    'terms-rederived': { version: 1, law: ['Code 91(4)', 'Code 76(2)'] },
  },
  refusals,
  lawfulEnds: ['considered', 'granted', 'withdrawn', 'forwarded'],
  labels,
  upcasters: [],
};
