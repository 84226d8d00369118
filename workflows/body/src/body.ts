import type { Workflow } from '@qabyldau/engine';
import type { IsoDate } from '@qabyldau/kernel';
import { decide, type BodyEnv } from './decide.js';
import { labels } from './labels.js';
import { machine, type BodyContext } from './machine.js';
import type { BodyCommands, BodyEvents } from './messages.js';
import { refusals } from './refusals.js';

/** One state body or akim's office: units, officials, employees, and what its internal act fixes (cl. 4). */
export const body: Workflow<BodyCommands, BodyEvents, BodyContext, BodyEnv> = {
  name: 'body',
  editions: [{ id: '214-2023', inForceFrom: '2023-03-15' as IsoDate, machine, decide }],
  verbs: {
    'establish-body': { by: ['administrator'], when: [], law: ['cl. 4', 'P1'] },
    'add-unit': { by: ['administrator'], when: ['established'], law: ['cl. 4'] },
    'name-other-body': {
      by: ['administrator', 'controller', 'responsible'],
      when: ['established'],
      law: ['P15(1)', 'Code 65'],
    },
    'appoint-employee': { by: ['administrator'], when: ['established'], law: ['cl. 4', 'P2'] },
    'release-employee': { by: ['administrator'], when: ['established'], law: ['cl. 4'] },
    'set-policy': { by: ['administrator'], when: ['established'], law: ['cl. 4'] },
    'adopt-internal-act': { by: ['administrator'], when: ['established'], law: ['cl. 4'] },
    'introduce-restrictions': { by: ['administrator', 'official'], when: ['established'], law: ['P14'] },
    'lift-restrictions': { by: ['administrator', 'official'], when: ['established'], law: ['P14'] },
    'adopt-template': {
      by: ['administrator', 'controller'],
      when: ['established'],
      law: ['cl. 4', 'Code 80'],
    },
    'state-contacts': { by: ['administrator'], when: ['established'], law: ['cl. 4', 'Code 80(5)'] },
    'record-absence': {
      by: ['administrator', 'responsible', 'official'],
      when: ['established'],
      law: ['P7', 'P16'],
    },
    'note-planned-reception': { by: ['system'], when: ['established'], law: ['P14', 'P16'] },
  },
  events: {
    'body-established': { version: 1, law: ['cl. 4', 'P1'] },
    'unit-added': { version: 1, law: ['cl. 4'] },
    'other-body-named': { version: 1, law: ['P15(1)', 'Code 65'] },
    'employee-appointed': { version: 1, law: ['cl. 4', 'P2'] },
    'employee-released': { version: 1, law: ['cl. 4'] },
    'policy-set': { version: 1, law: ['cl. 4'] },
    'internal-act-adopted': { version: 1, law: ['cl. 4'] },
    'restrictions-introduced': { version: 1, law: ['P14'] },
    'restrictions-lifted': { version: 1, law: ['P14'] },
    'template-adopted': { version: 1, law: ['cl. 4', 'Code 80'] },
    'contacts-stated': { version: 1, law: ['cl. 4', 'Code 80(5)'] },
    'absence-recorded': { version: 1, law: ['P7', 'P16'] },
    'planned-reception-noted': { version: 1, law: ['P14', 'P16'] },
  },
  refusals,
  lawfulEnds: ['established'],
  labels,
  upcasters: [],
};
