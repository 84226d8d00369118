import type { Workflow } from '@qabyldau/engine';
import type { IsoDate } from '@qabyldau/kernel';
import { decide } from './decide.js';
import type { ReportEnv } from './env.js';
import { labels } from './labels.js';
import { machine, type ReportContext } from './machine.js';
import type { ReportCommands, ReportEvents } from './messages.js';
import { refusals } from './refusals.js';

/** The report of one body for one quarter (P40): drafted, frozen, submitted, corrected as a new version. */
export const quarterlyReport: Workflow<ReportCommands, ReportEvents, ReportContext, ReportEnv> = {
  name: 'quarterly-report',
  editions: [{ id: '214-2023', inForceFrom: '2023-03-15' as IsoDate, machine, decide }],
  verbs: {
    'draft-report': { by: ['controller', 'responsible', 'system'], when: [], law: ['P40'] },
    'freeze-report': {
      by: ['controller', 'responsible', 'system'],
      when: ['paper.drafted', 'paper.frozen'],
      law: ['P40'],
    },
    'submit-report': {
      by: ['controller', 'official'],
      when: ['paper.frozen', 'paper.corrected'],
      law: ['P40'],
    },
    'correct-report': {
      by: ['controller'],
      when: ['paper.submitted', 'paper.corrected'],
      law: ['P40'],
    },
    'rederive-terms': { by: ['system'], when: ['term.running'], law: ['P40', 'Code 76(5)'] },
  },
  events: {
    'report-drafted': { version: 1, law: ['P40'] },
    'report-frozen': { version: 1, law: ['P40'] },
    'report-submitted': { version: 1, law: ['P40'] },
    'report-corrected': { version: 2, law: ['P40'] },
    'terms-rederived': { version: 1, law: ['P40', 'Code 76(5)'] },
  },
  refusals,
  lawfulEnds: ['paper.submitted', 'term.kept', 'term.missed'],
  labels,
  upcasters: [
    // What was typed stood in the open; what was written so is still read so.
    { type: 'report-corrected', from: 1, up: (data) => data },
  ],
};
