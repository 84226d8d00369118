import type { Workflow } from '@qabyldau/engine';
import type { IsoDate } from '@qabyldau/kernel';
import { decide } from './decide.js';
import { labels } from './labels.js';
import { machine, type ListContext } from './machine.js';
import type { ListCommands, ListEvents } from './messages.js';
import { refusals } from './refusals.js';

/**
 * Those who wait to be received by one official, and the hours at which that one receives: the authority for the order
 * of P12 when slots are given out, and for no two receptions at one time (P28).
 */
export const receptionList: Workflow<ListCommands, ListEvents, ListContext> = {
  name: 'reception-list',
  editions: [{ id: '214-2023', inForceFrom: '2023-03-15' as IsoDate, machine, decide }],
  verbs: {
    'put-on-list': { by: ['system'], when: ['unopened', 'open'], law: ['P27', 'P12'] },
    'take-turn': { by: ['system'], when: ['unopened', 'open'], law: ['P12', 'P28'] },
    'return-turn': { by: ['system'], when: ['unopened', 'open'], law: ['P12', 'P28'] },
    'leave-list': { by: ['system'], when: ['unopened', 'open'], law: ['P28', 'Code 64(9)'] },
    'keep-hours': { by: ['system'], when: ['unopened', 'open'], law: ['P28', 'P22'] },
    'free-hours': { by: ['system'], when: ['unopened', 'open'], law: ['P16', 'P28'] },
  },
  events: {
    'put-on-list': { version: 1, law: ['P27', 'P12'] },
    'turn-taken': { version: 1, law: ['P12', 'P28'] },
    'turn-returned': { version: 1, law: ['P12', 'P28'] },
    'left-list': { version: 1, law: ['P28'] },
    'hours-kept': { version: 1, law: ['P28', 'P22'] },
    'hours-freed': { version: 1, law: ['P16', 'P28'] },
  },
  refusals,
  lawfulEnds: ['open'],
  labels,
  upcasters: [],
};

/** The case that keeps the list of an official. */
export const listOf = (body: string, official: string): string => `${body}-${official}`;
