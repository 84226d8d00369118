import type { Workflow } from '@qabyldau/engine';
import type { IsoDate } from '@qabyldau/kernel';
import { decide } from './decide.js';
import type { NoticeEnv } from './env.js';
import { labels } from './labels.js';
import { machine, type NoticeContext } from './machine.js';
import type { NoticeCommands, NoticeEvents } from './messages.js';
import { refusals } from './refusals.js';

/** One notice to the public about receptions held: figures without persons (P24). */
export const publicNotice: Workflow<NoticeCommands, NoticeEvents, NoticeContext, NoticeEnv> = {
  name: 'public-notice',
  editions: [{ id: '214-2023', inForceFrom: '2023-03-15' as IsoDate, machine, decide }],
  verbs: {
    'prepare-notice': { by: ['responsible', 'controller', 'analyst'], when: [], law: ['P24'] },
    'approve-notice': { by: ['official'], when: ['prepared'], law: ['P24'] },
    'send-back-notice': { by: ['official', 'controller'], when: ['prepared', 'approved'], law: ['P24'] },
    'publish-notice': { by: ['responsible', 'controller'], when: ['approved'], law: ['P24'] },
  },
  events: {
    'notice-prepared': { version: 1, law: ['P24'] },
    'notice-approved': { version: 1, law: ['P24'] },
    'notice-sent-back': { version: 1, law: ['P24'] },
    'notice-published': { version: 1, law: ['P24'] },
  },
  refusals,
  lawfulEnds: ['published', 'sentBack'],
  labels,
  upcasters: [],
};
