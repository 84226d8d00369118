import type { Workflow } from '@qabyldau/engine';
import type { IsoDate } from '@qabyldau/kernel';
import { asksFirst } from './asks.js';
import type { WrittenAppealContext } from './context.js';
import { decide } from './decide.js';
import type { WrittenAppealEnv } from './env.js';
import { labels } from './labels.js';
import { machine } from './machine.js';
import type { WrittenAppealCommands, WrittenAppealEvents } from './messages.js';
import { refusals } from './refusals.js';

const beforeTheAnswer = ['course.awaitingExecutor', 'course.inWork'];

/** One appeal handed in at a reception, with its own number and clock (P35–P37, Code art. 65, 76, 90(4)). */
export const writtenAppeal: Workflow<
  WrittenAppealCommands,
  WrittenAppealEvents,
  WrittenAppealContext,
  WrittenAppealEnv
> = {
  name: 'written-appeal',
  editions: [{ id: '214-2023', inForceFrom: '2023-03-15' as IsoDate, machine, decide }],
  verbs: {
    'register-written-appeal': { by: ['system'], when: [], law: ['P36', 'Code 64(1)', 'Code 90(4)'] },
    'assign-executor': {
      by: ['responsible', 'official', 'controller'],
      when: beforeTheAnswer,
      law: ['P37'],
    },
    'extend-term': { by: ['responsible', 'official'], when: ['clock.running'], law: ['Code 76(3)'] },
    'redirect-appeal': { by: ['responsible', 'official'], when: beforeTheAnswer, law: ['Code 65'] },
    'send-interim-answer': {
      by: ['executor', 'responsible', 'official'],
      when: ['course.inWork'],
      law: ['P35'],
    },
    'send-final-answer': {
      by: ['executor', 'responsible', 'official'],
      when: ['course.inWork', 'course.answered'],
      law: ['P35', 'Code 76(1)', 'Code 77'],
    },
    'remove-from-control': {
      by: ['controller'],
      when: [...beforeTheAnswer, 'course.answered'],
      law: ['P34', 'P35'],
    },
    'withdraw-appeal': {
      by: ['receptionist', 'responsible'],
      when: beforeTheAnswer,
      law: ['Code 64(9)', 'Code 70(1)(4)'],
    },
    'rederive-terms': { by: ['system'], when: ['course'], law: ['Code 65', 'Code 76(2)', 'Code 76(5)'] },
    'record-delivery': {
      by: ['system', 'receptionist', 'responsible'],
      when: ['course'],
      law: ['Code 66(2)'],
    },
  },
  events: {
    'written-appeal-registered': { version: 1, law: ['P36', 'Code 64(1)-(3)', 'Code 76(1)', 'Code 90(4)'] },
    'executor-assigned': { version: 1, law: ['P37'] },
    'term-extended': { version: 2, law: ['Code 76(3)'] },
    'appeal-redirected': { version: 1, law: ['Code 65'] },
    'interim-answer-sent': { version: 1, law: ['P35'] },
    'final-answer-sent': { version: 1, law: ['P35', 'Code 76(1)', 'Code 77', 'Code 80'] },
    'removed-from-control': { version: 1, law: ['P34', 'P35'] },
    'appeal-withdrawn': { version: 1, law: ['Code 64(9)', 'Code 70(1)(4)'] },
    'notice-delivered': { version: 1, law: ['Code 66(2)'] },
    'notice-failed': { version: 1, law: ['Code 66(2)'] },
    'terms-rederived': { version: 1, law: ['Code 65', 'Code 76(2)', 'Code 76(5)'] },
  },
  refusals,
  lawfulEnds: [
    'course.closed',
    'course.redirected',
    'course.withdrawn',
    'clock.answered',
    'clock.answeredLate',
  ],
  labels,
  // The reason stood in the open; what was written so is still read so.
  upcasters: [{ type: 'term-extended', from: 1, up: (data) => data }],
  asksFirst,
};
