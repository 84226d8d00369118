import { initialContext } from './context.js';
import { chart, remember } from './machine/chart.js';
import { clock } from './machine/clock.js';
import { course } from './machine/course.js';

/** One appeal for personal reception under Resolution No. 214: its course, and the statutory clock beside it. */
export const appealMachine = chart.createMachine({
  id: 'reception-appeal',
  type: 'parallel',
  context: initialContext,
  states: { course, clock },
  on: {
    // Facts that may come in any state, the closed ones included.
    'responsible-assigned': { actions: remember },
    'notice-delivered': { actions: remember },
    'notice-failed': { actions: remember },
    'hearing-record-signed': { actions: remember },
    'record-remarks-made': { actions: remember },
    'participation-noted': { actions: remember },
    'motion-noted': { actions: remember },
    'language-changed': { actions: remember },
    'terms-rederived': { actions: remember },
  },
});
