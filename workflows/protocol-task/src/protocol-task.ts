import type { Workflow } from '@qabyldau/engine';
import type { IsoDate } from '@qabyldau/kernel';
import { decide } from './decide.js';
import type { TaskEnv } from './env.js';
import { labels } from './labels.js';
import { machine, type TaskContext } from './machine.js';
import type { TaskCommands, TaskEvents } from './messages.js';
import { refusals } from './refusals.js';

/** One task given at a reception, on control until done (P23, P34). */
export const protocolTask: Workflow<TaskCommands, TaskEvents, TaskContext, TaskEnv> = {
  name: 'protocol-task',
  editions: [{ id: '214-2023', inForceFrom: '2023-03-15' as IsoDate, machine, decide }],
  verbs: {
    'give-task': { by: ['system'], when: [], law: ['P23', 'P34'] },
    'report-execution': {
      by: ['executor'],
      when: ['onControl.inWork', 'onControl.overdue'],
      law: ['P23'],
    },
    'accept-execution': { by: ['controller'], when: ['onControl.reported'], law: ['P34'] },
    'return-for-rework': { by: ['controller'], when: ['onControl.reported'], law: ['P34'] },
    'move-due-date': { by: ['controller', 'official'], when: ['onControl.inWork'], law: ['P23', 'P34'] },
    'rederive-terms': {
      by: ['system'],
      when: ['onControl.inWork', 'onControl.reported'],
      law: ['P23', 'Code 76(5)'],
    },
  },
  events: {
    'task-given': { version: 1, law: ['P23', 'P34'] },
    'execution-reported': { version: 1, law: ['P23'] },
    'execution-accepted': { version: 1, law: ['P34'] },
    'task-returned': { version: 1, law: ['P34'] },
    'due-date-moved': { version: 2, law: ['P23', 'P34'] },
    'terms-rederived': { version: 1, law: ['P23', 'Code 76(5)'] },
  },
  refusals,
  lawfulEnds: ['done'],
  labels,
  // The reason stood in the open; what was written so is still read so.
  upcasters: [{ type: 'due-date-moved', from: 1, up: (data) => data }],
};
