import type { Workflow } from '@qabyldau/engine';
import type { IsoDate } from '@qabyldau/kernel';
import { asksFirst } from './asks.js';
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
    'open-day': {
      by: ['receptionist', 'responsible', 'administrator', 'system'],
      when: [],
      law: ['P2', 'P7', 'P7-1', 'P9', 'P14'],
    },
    'book-slot': { by: ['receptionist', 'responsible', 'system'], when: ['open'], law: ['P28', 'P12'] },
    // P28: a slot is given back by the appeal that holds it; else two applicants could be told the same time.
    'release-slot': {
      by: ['system'],
      when: ['open', 'cancelled', 'closed'],
      law: ['P28'],
    },
    'report-absence': {
      by: ['official', 'responsible', 'system'],
      when: ['open', 'cancelled'],
      law: ['P16'],
    },
    'close-day': { by: ['receptionist'], when: ['open'], law: ['P7'] },
    'join-queue': { by: ['receptionist', 'system'], when: ['open'], law: ['P12'] },
    'call-next': { by: ['receptionist', 'official'], when: ['open'], law: ['P12'] },
    'note-helpers': { by: ['receptionist', 'responsible'], when: ['open'], law: ['P17'] },
    'note-participant': {
      by: ['receptionist', 'responsible', 'system'],
      when: ['open'],
      law: ['P18', 'P22'],
    },
    'agree-video': { by: ['receptionist', 'responsible', 'system'], when: ['open'], law: ['P13'] },
    'switch-to-video': {
      by: ['receptionist', 'responsible', 'administrator', 'system'],
      when: ['open', 'cancelled', 'closed'],
      law: ['P14'],
    },
    'switch-to-in-person': {
      by: ['receptionist', 'responsible', 'administrator', 'system'],
      when: ['open', 'cancelled', 'closed'],
      law: ['P14'],
    },
    'hand-over': { by: ['receptionist', 'responsible', 'official'], when: ['open'], law: ['P22'] },
    'take-over': { by: ['system'], when: ['open'], law: ['P22', 'P28'] },
    'rederive-terms': { by: ['system'], when: ['open'], law: ['P16', 'P26', 'Code 76(2)'] },
  },
  events: {
    'day-opened': { version: 1, law: ['P7', 'P7-1', 'P9', 'P14', 'P26', 'P16'] },
    'slot-booked': { version: 1, law: ['P28'] },
    'slot-released': { version: 1, law: ['P28'] },
    'day-cancelled': { version: 1, law: ['P16'] },
    'day-closed': { version: 1, law: ['P7'] },
    'queue-joined': { version: 1, law: ['P12'] },
    'applicant-called': { version: 1, law: ['P12'] },
    'helpers-noted': { version: 1, law: ['P17'] },
    'participant-noted': { version: 1, law: ['P18', 'P22'] },
    'video-agreed': { version: 1, law: ['P13'] },
    'day-switched-to-video': { version: 1, law: ['P14'] },
    'day-switched-to-in-person': { version: 1, law: ['P14'] },
    'hand-over-requested': { version: 1, law: ['P22'] },
    'terms-rederived': { version: 1, law: ['P16', 'P26', 'Code 76(2)'] },
  },
  refusals,
  lawfulEnds: ['cancelled', 'closed'],
  labels,
  upcasters: [],
  asksFirst,
};
