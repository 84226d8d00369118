import type { Workflow } from '@qabyldau/engine';
import type { IsoDate } from '@qabyldau/kernel';
import { decide, type RegisterEnv } from './decide.js';
import { labels } from './labels.js';
import { machine, type RegisterContext } from './machine.js';
import type { RegisterCommands, RegisterEvents } from './messages.js';

/** The authority for registration numbers of one body and year, and thereby for the order of P12. */
export const register: Workflow<RegisterCommands, RegisterEvents, RegisterContext, RegisterEnv> = {
  name: 'register',
  editions: [{ id: '214-2023', inForceFrom: '2023-03-15' as IsoDate, machine, decide }],
  verbs: {
    'allocate-number': {
      by: ['system', 'receptionist'],
      when: ['unopened', 'open'],
      law: ['P25', 'P12', 'Code 64(2)', 'Code 69(3)'],
    },
  },
  events: { 'number-allocated': { version: 1, law: ['P25', 'P12', 'Code 69(3)'] } },
  refusals: {},
  lawfulEnds: ['open'],
  labels,
  upcasters: [],
};
