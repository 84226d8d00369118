import type { RunningTerms } from '@qabyldau/calendar';
import type { CaseView } from '@qabyldau/engine';
import type { TaskContext } from './machine.js';

/** P23: the day of a task is chosen, not counted. One that was reported goes on with it if it is returned. */
export const runningTerms: RunningTerms<CaseView<TaskContext>> = (view) => {
  const { task } = view.context;
  return task !== null && (view.in('onControl.inWork') || view.in('onControl.reported'))
    ? [{ term: 'task', counting: { chosen: task.chosen ?? task.dueOn }, due: task }]
    : [];
};
