import type { Workflow } from '@qabyldau/engine';
import type { IsoDate } from '@qabyldau/kernel';
import type { MotionContext } from './context.js';
import { decide } from './decide.js';
import type { MotionEnv } from './env.js';
import { labels } from './labels.js';
import { machine } from './machine.js';
import type { MotionCommands, MotionEvents } from './messages.js';
import { refusals } from './refusals.js';

const articles = ['Code 67', 'Code 75', 'Code 82'];

/** One motion of a participant: recusal, access to the file, a slip in a decision (Code art. 67, 75, 82). */
export const motion: Workflow<MotionCommands, MotionEvents, MotionContext, MotionEnv> = {
  name: 'motion',
  editions: [{ id: '214-2023', inForceFrom: '2023-03-15' as IsoDate, machine, decide }],
  verbs: {
    'file-motion': { by: ['receptionist', 'responsible', 'system'], when: [], law: articles },
    'decide-motion': { by: ['official', 'responsible'], when: ['considered'], law: [...articles, 'Code 77'] },
    'tell-participant': {
      by: ['receptionist', 'responsible'],
      when: ['decided', 'told'],
      law: ['Code 66', 'Code 67(11)', 'Code 75', 'Code 77'],
    },
    'withdraw-motion': { by: ['receptionist', 'responsible'], when: ['considered'], law: ['Code 64(9)'] },
    'rederive-terms': {
      by: ['system'],
      when: ['considered.inTime', 'decided.toTell'],
      law: ['Code 67', 'Code 75', 'Code 76(2)', 'Code 82'],
    },
    'record-delivery': {
      by: ['system', 'receptionist', 'responsible'],
      when: ['told'],
      law: ['Code 66(2)'],
    },
  },
  events: {
    'motion-filed': { version: 1, law: articles },
    'motion-decided': { version: 2, law: [...articles, 'Code 77'] },
    'participant-told': { version: 1, law: ['Code 66', 'Code 67(11)', 'Code 77'] },
    'motion-withdrawn': { version: 1, law: ['Code 64(9)'] },
    'notice-delivered': { version: 1, law: ['Code 66(2)'] },
    'notice-failed': { version: 1, law: ['Code 66(2)'] },
    'terms-rederived': { version: 1, law: ['Code 67', 'Code 75', 'Code 76(2)', 'Code 82'] },
  },
  refusals,
  lawfulEnds: ['told', 'withdrawn'],
  labels,
  upcasters: [
    // What was typed stood in the open; what was written so is still read so.
    { type: 'motion-decided', from: 1, up: (data) => data },
  ],
};
