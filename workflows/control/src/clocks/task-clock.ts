import type { TaskEvents } from '@qabyldau/protocol-task';
import { appealClock } from './appeal-clocks.js';
import { countedAgain, dayOf, idle, rederived, running, type ClockSource } from './clock.js';

const workflow = 'protocol-task';

/** P23, P34: a task of a protocol, on control until its execution is accepted. */
export const taskClock: ClockSource = {
  workflow,
  reads: [
    'task-given',
    'execution-reported',
    'execution-accepted',
    'task-returned',
    'due-date-moved',
    'timer-fired',
    rederived,
  ].map((type) => `${workflow}/${type}`),
  keys: ({ caseId }) => [`${workflow}/${caseId}`],
  leansOn: ({ type, data }) =>
    type === 'task-given' ? appealClock((data as TaskEvents['task-given']).appeal) : undefined,
  row(key, current, event, ground) {
    if (event.type === 'task-given') {
      const { appeal, number, executor, unit, dueOn, dueAt } = event.data as TaskEvents['task-given'];
      return idle(key, 'task', event, {
        appeal,
        number,
        body: ground?.body ?? null,
        unit,
        responsible: executor,
        state: 'onControl.inWork',
        fromOn: dayOf(event.at),
        ...running({ dueOn, dueAt, provisional: false }),
      });
    }
    if (current === undefined) return 'unchanged';
    switch (event.type) {
      case 'execution-reported':
        return { ...current, state: 'onControl.reported' };
      case 'execution-accepted':
        return 'delete';
      case 'task-returned': {
        const { overdue } = event.data as TaskEvents['task-returned'];
        return { ...current, state: overdue === true ? 'onControl.overdue' : 'onControl.inWork' };
      }
      case 'due-date-moved': {
        const { dueOn, dueAt } = event.data as TaskEvents['due-date-moved'];
        return { ...current, dueOn, dueAt };
      }
      case rederived:
        return countedAgain(current, event, 'task');
      default:
        return event.data['delay'] === 'taskDue' ? { ...current, state: 'onControl.overdue' } : 'unchanged';
    }
  },
};
