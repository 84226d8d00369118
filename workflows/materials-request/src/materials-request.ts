import type { Workflow } from '@qabyldau/engine';
import type { IsoDate } from '@qabyldau/kernel';
import { decide } from './decide.js';
import type { MaterialsEnv } from './env.js';
import { labels } from './labels.js';
import { machine, type MaterialsContext } from './machine.js';
import type { MaterialsCommands, MaterialsEvents } from './messages.js';
import { refusals } from './refusals.js';

/** One binding request of the room or centre to a unit: materials, or an analysis of reception practice (P31). */
export const materialsRequest: Workflow<MaterialsCommands, MaterialsEvents, MaterialsContext, MaterialsEnv> =
  {
    name: 'materials-request',
    editions: [{ id: '214-2023', inForceFrom: '2023-03-15' as IsoDate, machine, decide }],
    verbs: {
      'request-materials': { by: ['receptionist', 'responsible'], when: [], law: ['P31', 'P26'] },
      'answer-request': { by: ['executor', 'official', 'responsible'], when: ['asked'], law: ['P31'] },
      'accept-answer': { by: ['receptionist', 'responsible'], when: ['answered'], law: ['P31'] },
      'return-answer': { by: ['receptionist', 'responsible'], when: ['answered'], law: ['P31'] },
      'move-due-date': {
        by: ['receptionist', 'responsible', 'controller'],
        when: ['asked'],
        law: ['P31', 'P39'],
      },
      'rederive-terms': { by: ['system'], when: ['asked.inTime', 'answered'], law: ['P31', 'Code 76(5)'] },
      'generalise-practice': {
        by: ['receptionist', 'responsible', 'controller'],
        when: ['toGeneralise'],
        law: ['P31', 'P39'],
      },
    },
    events: {
      'materials-requested': { version: 2, law: ['P31'] },
      'answer-given': { version: 1, law: ['P31'] },
      'answer-accepted': { version: 1, law: ['P31'] },
      'answer-returned': { version: 1, law: ['P31'] },
      'due-date-moved': { version: 2, law: ['P31', 'P39'] },
      'practice-generalised': { version: 2, law: ['P31'] },
      'terms-rederived': { version: 1, law: ['P31', 'Code 76(5)'] },
    },
    refusals,
    lawfulEnds: ['done'],
    labels,
    // What was typed stood in the open; what was written so is still read so.
    upcasters: ['materials-requested', 'due-date-moved', 'practice-generalised'].map((type) => ({
      type,
      from: 1,
      up: (data) => data,
    })),
  };
