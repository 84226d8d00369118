import type { Workflow } from '@qabyldau/engine';
import type { IsoDate } from '@qabyldau/kernel';
import { decide, type PersonEnv } from './decide.js';
import { labels } from './labels.js';
import { machine, type PersonContext } from './machine.js';
import type { PersonCommands, PersonEvents } from './messages.js';

/** What is known of one person's data: that it was erased, when and on what ground. */
export const person: Workflow<PersonCommands, PersonEvents, PersonContext, PersonEnv> = {
  name: 'person',
  editions: [{ id: '214-2023', inForceFrom: '2023-03-15' as IsoDate, machine, decide }],
  verbs: {
    'certify-erasure': { by: ['administrator'], when: ['known', 'erased'], law: ['Law 94-V'] },
  },
  events: { 'person-erased': { version: 2, law: ['Law 94-V'] } },
  refusals: {},
  lawfulEnds: ['known', 'erased'],
  labels,
  // The ground stood in the open; what was written so is still read so.
  upcasters: [{ type: 'person-erased', from: 1, up: (data) => data }],
};
