import { moveOf, type TermsRederived } from '@qabyldau/calendar';
import { dueIn, type CaseContext, type FactOf } from '@qabyldau/engine';
import type { Instant, IsoDate } from '@qabyldau/kernel';
import { assign, setup } from 'xstate';
import type { TaskEvents } from './messages.js';

/** The task as it stands: by whom and by when. */
export type Task = {
  readonly appeal: string;
  /** Reference to the applicant; of an older task to the appeal. */
  readonly subject: string;
  readonly executor: string;
  /** Not known of older tasks. */
  readonly giver?: string | undefined;
  readonly dueOn: IsoDate;
  readonly dueAt: Instant;
  /** The day that was chosen, where Code art. 76(5) moved it. */
  readonly chosen?: IsoDate | undefined;
};

export interface TaskContext extends CaseContext {
  /** Null until the task is given. */
  readonly task: Task | null;
  /** Whether the execution last reported was reported after the due date. */
  readonly late: boolean;
}

// XState reads the types only
const types = {} as { context: TaskContext; events: FactOf<TaskEvents> };

/** Code art. 76(5): the day a task is due on, moved off one that stopped working, or back to the chosen one. */
function taskAfter({ chosen: _, ...task }: Task, fact: TermsRederived): Task {
  const move = moveOf(fact, 'task');
  if (move?.dueAt === undefined) return task;
  const chosen = move.chosen === undefined ? {} : { chosen: move.chosen };
  return { ...task, dueOn: move.dueOn, dueAt: move.dueAt, ...chosen };
}

/** P23, P34: a task stays on control until the control unit accepts its execution. */
export const machine = setup({
  types,
  delays: { taskDue: ({ context }) => dueIn(context, context.task?.dueAt) },
  actions: {
    moveTerm: assign({
      task: ({ context: { task }, event }) =>
        task !== null && event.type === 'terms-rederived' ? taskAfter(task, event.data) : task,
    }),
  },
  guards: {
    hadRunOut: ({ event }) => event.type === 'task-returned' && event.data.overdue === true,
  },
}).createMachine({
  id: 'protocol-task',
  initial: 'notGiven',
  context: { at: 0, task: null, late: false },
  states: {
    notGiven: {
      on: {
        'task-given': {
          target: 'onControl',
          actions: assign({
            task: ({ event: { data } }) => ({
              appeal: data.appeal,
              subject: data.subject ?? data.appeal,
              executor: data.executor,
              giver: data.giver,
              dueOn: data.dueOn,
              dueAt: data.dueAt,
            }),
          }),
        },
      },
    },
    onControl: {
      initial: 'inWork',
      states: {
        inWork: {
          after: { taskDue: 'overdue' },
          on: {
            'execution-reported': 'reported',
            'due-date-moved': {
              target: 'inWork',
              reenter: true,
              actions: assign({
                task: ({ context, event: { data } }) =>
                  context.task && {
                    appeal: context.task.appeal,
                    subject: context.task.subject,
                    executor: context.task.executor,
                    dueOn: data.dueOn,
                    dueAt: data.dueAt,
                  },
              }),
            },
            'terms-rederived': { target: 'inWork', reenter: true, actions: 'moveTerm' },
          },
        },
        overdue: { on: { 'execution-reported': 'reported' } },
        reported: {
          entry: assign({ late: ({ event }) => event.type === 'execution-reported' && event.data.late }),
          on: {
            'terms-rederived': { actions: 'moveTerm' },
            'execution-accepted': '#protocol-task.done',
            'task-returned': [{ guard: 'hadRunOut', target: 'overdue' }, { target: 'inWork' }],
          },
        },
      },
    },
    done: {},
  },
});
