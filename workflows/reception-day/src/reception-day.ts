import type { Workflow } from '@qabyldau/engine';
import type { IsoDate } from '@qabyldau/kernel';
import { decide } from './decide.js';
import type { DayEnv } from './env.js';
import { labels } from './labels.js';
import { machine, type DayContext } from './machine.js';
import type { DayCommands, DayEvents } from './messages.js';
import { refusals } from './refusals.js';

/** One official receiving on one day at one place; the authority for slots. */
export const receptionDay: Workflow<DayCommands, DayEvents, DayContext, DayEnv> = {
  name: 'reception-day',
  editions: [{ id: '214-2023', inForceFrom: '2023-03-15' as IsoDate, machine, decide }],
  verbs: {
    'open-day': { by: ['receptionist', 'responsible', 'administrator'], when: [], law: ['P2', 'P7', 'P9'] },
    'book-slot': { by: ['receptionist', 'responsible', 'system'], when: ['open'], law: ['P28', 'P12'] },
    'release-slot': {
      by: ['receptionist', 'responsible', 'system'],
      when: ['open', 'cancelled', 'closed'],
      law: ['P28'],
    },
    'report-absence': { by: ['official', 'responsible'], when: ['open'], law: ['P16'] },
    'close-day': { by: ['receptionist'], when: ['open'], law: ['P7'] },
  },
  events: {
    'day-opened': { version: 1, law: ['P7', 'P9', 'P26', 'P16'] },
    'slot-booked': { version: 1, law: ['P28'] },
    'slot-released': { version: 1, law: ['P28'] },
    'day-cancelled': { version: 1, law: ['P16'] },
    'day-closed': { version: 1, law: ['P7'] },
  },
  refusals,
  lawfulEnds: ['cancelled', 'closed'],
  labels,
  upcasters: [],
};
