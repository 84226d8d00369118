import { decided } from '@qabyldau/engine';
import { known, nextNotice } from '../context.js';
import type { Decide } from '../env.js';
import { no } from '../refusals.js';
import * as rules from '../rules/reception.js';

/** P34. Silent when the task is noted as done already. */
export const noteTaskDone: Decide<'note-task-done'> = ({ data }, { context }) => {
  const task = context.tasks.find((candidate) => candidate.task === data.task);
  if (task === undefined) return no('no-such-task', { task: data.task });
  if (task.done) return decided();
  const open = context.tasks.filter((other) => !other.done && other.task !== data.task).length;
  return decided({ type: 'task-completed', data: { task: data.task, open } });
};

/** P35. */
export const sendFinalAnswer: Decide<'send-final-answer'> = ({ personal }, { context }) =>
  rules.finalAnswerWaitsForEveryTask(context) ??
  rules.finalAnswerIsReasoned(context, personal) ??
  decided({ type: 'final-answer-sent', data: { notice: nextNotice(context, 'final-answer') }, personal });

/** P34, P35. */
export const removeFromControl: Decide<'remove-from-control'> = (_, { context }) =>
  rules.finalAnswerPrecedesRemoval(context) ??
  decided({
    type: 'removed-from-control',
    data: { decision: known(context.decision, 'decision of the reception') },
  });
