import type { Workflow } from '@qabyldau/engine';
import type { IsoDate } from '@qabyldau/kernel';
import { decide } from './decide.js';
import { labels } from './labels.js';
import { machine, type ApplicantContext } from './machine.js';
import type { ApplicantCommands, ApplicantEvents } from './messages.js';
import { refusals } from './refusals.js';

/** What one applicant asked a body, and who considered it: the authority for P37. */
export const applicant: Workflow<ApplicantCommands, ApplicantEvents, ApplicantContext> = {
  name: 'applicant',
  editions: [{ id: '214-2023', inForceFrom: '2023-03-15' as IsoDate, machine, decide }],
  verbs: {
    'note-appeal': { by: ['system'], when: ['unknown', 'known'], law: ['P25', 'P37'] },
    'consider-matter': { by: ['system'], when: ['unknown', 'known'], law: ['P37'] },
    'forget-consideration': { by: ['system'], when: ['unknown', 'known'], law: ['P37'] },
    'link-matters': {
      by: ['receptionist', 'responsible', 'official', 'controller'],
      when: ['known'],
      law: ['P37', 'Code 64(7)(2)'],
    },
  },
  events: {
    'appeal-noted': { version: 1, law: ['P25', 'P37'] },
    'consideration-noted': { version: 1, law: ['P37'] },
    'earlier-consideration-found': { version: 1, law: ['P37'] },
    'consideration-forgotten': { version: 1, law: ['P37'] },
    'matters-linked': { version: 1, law: ['P37', 'Code 64(7)(2)'] },
  },
  refusals,
  lawfulEnds: ['known'],
  labels,
  upcasters: [],
};

/** The case of an applicant: what somebody asked one body is no business of another. */
export const applicantOf = (body: string, subject: string): string => `${body}-${subject}`;
