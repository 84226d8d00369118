import type { MaterialsEvents } from '@qabyldau/materials-request';
import { appealClock } from './appeal-clocks.js';
import { countedAgain, idle, ofTheSameCase, rederived, running, type ClockSource } from './clock.js';

const workflow = 'materials-request';
type Data<T extends keyof MaterialsEvents> = MaterialsEvents[T];

/** P31: a binding request to a unit, until its answer is accepted; an answer that is returned is still due. */
export const materialsClock: ClockSource = {
  workflow,
  reads: [
    'materials-requested',
    'answer-given',
    'answer-accepted',
    'answer-returned',
    'due-date-moved',
    'timer-fired',
    rederived,
  ].map((type) => `${workflow}/${type}`),
  keys: ({ caseId }) => [`${workflow}/${caseId}`],
  leansOn({ type, data }) {
    if (type !== 'materials-requested') return undefined;
    const { appeal } = data as Data<'materials-requested'>;
    return appeal === undefined ? undefined : appealClock(appeal);
  },
  row(key, current, event, ground) {
    if (event.type === 'materials-requested') {
      const { appeal = null, body, unit, requestedOn, answer } = event.data as Data<'materials-requested'>;
      const part = { appeal, body, unit, responsible: null, state: 'asked.inTime', fromOn: requestedOn };
      return idle(key, 'materials', event, { ...ofTheSameCase(ground), ...part, ...running(answer) });
    }
    if (current === undefined) return 'unchanged';
    switch (event.type) {
      case 'answer-given':
        return { ...current, state: 'answered' };
      case 'answer-returned': {
        const { overdue } = event.data as Data<'answer-returned'>;
        return { ...current, state: overdue ? 'asked.escalated' : 'asked.inTime' };
      }
      case 'due-date-moved':
        return {
          ...current,
          state: 'asked.inTime',
          ...running((event.data as Data<'due-date-moved'>).answer),
        };
      case rederived:
        return countedAgain(current, event, 'answer');
      case 'timer-fired':
        return { ...current, state: 'asked.escalated' };
      default:
        return 'delete';
    }
  },
};
