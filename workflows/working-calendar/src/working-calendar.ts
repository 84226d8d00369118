import type { Workflow } from '@qabyldau/engine';
import type { IsoDate } from '@qabyldau/kernel';
import { decide } from './decide.js';
import { labels } from './labels.js';
import { machine, type WorkingCalendarContext } from './machine.js';
import type { WorkingCalendarCommands, WorkingCalendarEvents } from './messages.js';
import { refusals } from './refusals.js';

/** The working calendar of the country as facts: every change by an act (Labour Code art. 85(3)), for all bodies. */
export const workingCalendar: Workflow<
  WorkingCalendarCommands,
  WorkingCalendarEvents,
  WorkingCalendarContext
> = {
  name: 'working-calendar',
  editions: [{ id: '214-2023', inForceFrom: '2023-03-15' as IsoDate, machine, decide }],
  verbs: {
    'adopt-calendar': {
      by: ['administrator', 'controller'],
      when: ['asBuilt', 'current', 'rederiving'],
      law: ['Code 76(2)', 'Code 76(5)'],
    },
    'finish-rederiving': {
      by: ['system'],
      when: ['rederiving', 'current'],
      law: ['Code 76(2)', 'Code 76(5)'],
    },
  },
  events: {
    'calendar-adopted': { version: 1, law: ['Code 76(2)', 'Code 76(5)'] },
    'rederiving-finished': { version: 1, law: ['Code 76(2)', 'Code 76(5)'] },
  },
  refusals,
  lawfulEnds: ['asBuilt', 'current'],
  labels,
  upcasters: [],
};
