import type { ComplaintEvents } from '@qabyldau/complaint';
import { appealClock } from './appeal-clocks.js';
import { countedAgain, idle, ofTheSameCase, rederived, running, type ClockSource } from './clock.js';

const workflow = 'complaint';

/** Code art. 91(4): a complaint goes to the superior body with the file, unless the body grants it in full. */
export const complaintClock: ClockSource = {
  workflow,
  reads: [
    'complaint-filed',
    'complaint-forwarded',
    'complaint-granted',
    'complaint-withdrawn',
    'timer-fired',
    rederived,
  ].map((type) => `${workflow}/${type}`),
  keys: ({ caseId }) => [`${workflow}/${caseId}`],
  leansOn: ({ type, data }) =>
    type === 'complaint-filed' ? appealClock((data as ComplaintEvents['complaint-filed']).appeal) : undefined,
  row(key, current, event, ground) {
    if (event.type === 'complaint-filed') {
      const { appeal, body, filedOn, forward } = event.data as ComplaintEvents['complaint-filed'];
      const part = { appeal, body, state: 'taken.inTime', fromOn: filedOn, ...running(forward) };
      return idle(key, 'complaint-forwarding', event, { ...ofTheSameCase(ground), ...part });
    }
    if (current === undefined) return 'unchanged';
    if (event.type === 'timer-fired') return { ...current, state: 'taken.overdue' };
    return event.type === rederived ? countedAgain(current, event, 'forward') : 'delete';
  },
};
