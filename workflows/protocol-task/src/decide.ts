import { termsRederived } from '@qabyldau/calendar';
import { addWords, decided, type CaseView, type CommandOf, type Decision } from '@qabyldau/engine';
import { exhaustive, fail } from '@qabyldau/kernel';
import type { TaskEnv } from './env.js';
import type { Task, TaskContext } from './machine.js';
import type { TaskCommands, TaskEvents } from './messages.js';
import * as rules from './rules.js';
import { runningTerms } from './running-terms.js';

type Answer = Decision<TaskEvents>;

export function decide(command: CommandOf<TaskCommands>, state: CaseView<TaskContext>, env: TaskEnv): Answer {
  const { context } = state;
  switch (command.type) {
    case 'give-task':
      return giveTask(command, env);
    case 'report-execution':
      return reportExecution(taskOf(context), env);
    case 'accept-execution':
      return decided({
        type: 'execution-accepted',
        data: { appeal: taskOf(context).appeal, late: context.late },
      });
    case 'return-for-rework': {
      const overdue = rules.hasRunOut(taskOf(context), env.at);
      return decided({ type: 'task-returned', data: { reason: command.data.reason, overdue } });
    }
    case 'move-due-date':
      return moveDueDate(command, taskOf(context), env);
    case 'rederive-terms': {
      const moved = termsRederived(runningTerms(state, env.calendar), command.data, env);
      return moved === undefined ? decided() : decided({ type: 'terms-rederived', data: moved });
    }
    default:
      return exhaustive(command);
  }
}

/** Never refused: the protocol is signed, and what it says is put on control with the very date it names. */
function giveTask(
  { data, personal }: Extract<CommandOf<TaskCommands>, { type: 'give-task' }>,
  env: TaskEnv,
): Answer {
  const dueAt = env.calendar.endOfWorkingDay(data.dueOn, env.policy.workingDayEnds);
  return decided({ type: 'task-given', data: { ...data, dueAt }, personal });
}

function reportExecution(task: Task, env: TaskEnv): Answer {
  const objection = rules.onlyTheExecutorReports(task, env.actor);
  if (objection !== undefined) return fail(objection);
  const late = rules.hasRunOut(task, env.at);
  return decided({ type: 'execution-reported', data: { on: env.today, late } });
}

function moveDueDate(
  { data: { dueOn, reason }, personal }: Extract<CommandOf<TaskCommands>, { type: 'move-due-date' }>,
  task: Task,
  env: TaskEnv,
): Answer {
  if (dueOn === task.dueOn) return decided();
  const objection =
    rules.dateIsMovedByWhoGaveTheTask(task, env) ??
    rules.dueDateHasNotRunOut(task, env.at) ??
    rules.dueDateMovesForward(task, dueOn) ??
    rules.dueDateIsAWorkingDay(dueOn, env.calendar);
  if (objection !== undefined) return fail(objection);
  const dueAt = env.calendar.endOfWorkingDay(dueOn, env.policy.workingDayEnds);
  return decided({
    type: 'due-date-moved',
    data: { was: task.dueOn, dueOn, dueAt },
    personal: addWords(personal, task.subject, { reason }),
  });
}

/** The engine gives no command but `give-task` to a task that has not been given. */
function taskOf({ task }: TaskContext): Task {
  if (task === null) throw new Error('the task has not been given');
  return task;
}
