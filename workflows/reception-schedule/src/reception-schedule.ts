import type { Workflow } from '@qabyldau/engine';
import type { IsoDate } from '@qabyldau/kernel';
import { asksFirst } from './asks.js';
import { decide } from './decide.js';
import type { ScheduleEnv } from './env.js';
import { labels } from './labels.js';
import { machine, type ScheduleContext } from './machine.js';
import type { ScheduleCommands, ScheduleEvents } from './messages.js';
import { refusals } from './refusals.js';

const staff = ['responsible', 'administrator'];

/** One schedule of receptions: drafted, approved by the right head, published in two languages, revised. */
export const receptionSchedule: Workflow<ScheduleCommands, ScheduleEvents, ScheduleContext, ScheduleEnv> = {
  name: 'reception-schedule',
  editions: [{ id: '214-2023', inForceFrom: '2023-03-15' as IsoDate, machine, decide }],
  verbs: {
    'draft-schedule': { by: staff, when: [], law: ['P7', 'P7-1'] },
    'set-line': { by: staff, when: ['paper.draft'], law: ['P8', 'annex'] },
    'remove-line': { by: staff, when: ['paper.draft'], law: ['P7', 'P7-1'] },
    'submit-schedule': { by: staff, when: ['paper.draft'], law: ['P7', 'P7-1'] },
    'send-back-schedule': {
      by: ['official', ...staff],
      when: ['paper.submitted'],
      law: ['P7', 'P7-1', 'Code 90(3)'],
    },
    'approve-schedule': {
      by: ['official', ...staff],
      when: ['paper.submitted'],
      law: ['P7', 'P7-1', 'Code 90(3)'],
    },
    'publish-schedule': { by: staff, when: ['paper.approved'], law: ['P8'] },
    'revise-schedule': { by: staff, when: ['paper.approved', 'paper.published'], law: ['P7', 'P8'] },
  },
  events: {
    'schedule-drafted': { version: 1, law: ['P7', 'P7-1'] },
    'line-set': { version: 1, law: ['P8', 'annex'] },
    'line-removed': { version: 1, law: ['P7', 'P7-1'] },
    'schedule-submitted': { version: 1, law: ['P7', 'P7-1'] },
    'schedule-sent-back': { version: 1, law: ['P7', 'P7-1'] },
    'schedule-approved': { version: 1, law: ['P7', 'P7-1', 'Code 90(3)'] },
    'schedule-published': { version: 1, law: ['P8'] },
    'schedule-revised': { version: 2, law: ['P7', 'P8'] },
  },
  refusals,
  lawfulEnds: ['paper.published', 'board.shown'],
  labels,
  upcasters: [
    // What was typed stood in the open; what was written so is still read so.
    { type: 'schedule-revised', from: 1, up: (data) => data },
  ],
  asksFirst,
};
