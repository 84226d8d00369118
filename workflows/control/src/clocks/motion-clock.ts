import type { MotionEvents } from '@qabyldau/motion';
import { appealClock } from './appeal-clocks.js';
import { countedAgain, idle, ofTheSameCase, rederived, running, type ClockSource } from './clock.js';

const workflow = 'motion';

/** Code art. 67(3), 75(1), 82(3): until when each motion is decided. A slip and an explanation share a term. */
const kinds: Readonly<Record<MotionEvents['motion-filed']['kind'], string>> = {
  recusal: 'recusal',
  'file-access': 'file-access',
  slip: 'slip-correction',
  explanation: 'slip-correction',
};

/** Where a timer leads. */
const expired: Readonly<Record<string, string>> = {
  decisionDue: 'considered.overdue',
  noticeDue: 'decided.tellingOverdue',
};

/** A motion, until the participant was told of the decision: of a recusal that telling has a term of its own. */
export const motionClock: ClockSource = {
  workflow,
  reads: [
    'motion-filed',
    'motion-decided',
    'participant-told',
    'motion-withdrawn',
    'timer-fired',
    rederived,
  ].map((type) => `${workflow}/${type}`),
  keys: ({ caseId }) => [`${workflow}/${caseId}`],
  leansOn: ({ type, data }) =>
    type === 'motion-filed' ? appealClock((data as MotionEvents['motion-filed']).appeal) : undefined,
  row(key, current, event, ground) {
    if (event.type === 'motion-filed') {
      const { appeal, body, kind, filedOn, decide } = event.data as MotionEvents['motion-filed'];
      const part = { appeal, body, state: 'considered.inTime', fromOn: filedOn, ...running(decide) };
      return idle(key, kinds[kind], event, { ...ofTheSameCase(ground), ...part });
    }
    if (current === undefined) return 'unchanged';
    switch (event.type) {
      case 'motion-decided': {
        const { kind, decidedOn, tell } = event.data as MotionEvents['motion-decided'];
        const own = kind === 'recusal' ? { kind: 'recusal-notice', fromOn: decidedOn } : {};
        return { ...current, ...own, state: 'decided.toTell', ...running(tell) };
      }
      case rederived:
        return countedAgain(current, event, current.state === 'considered.inTime' ? 'decide' : 'tell');
      case 'timer-fired': {
        const state = expired[(event.data as { readonly delay?: string }).delay ?? ''];
        return state === undefined ? 'unchanged' : { ...current, state };
      }
      default:
        return 'delete';
    }
  },
};
