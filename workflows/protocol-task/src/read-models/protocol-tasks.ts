import { moveOf } from '@qabyldau/calendar';
import type { ReadModel } from '@qabyldau/read-models';
import type { TaskEvents } from '../messages.js';

export type ProtocolTaskRow = {
  readonly task: string;
  readonly appeal: string;
  /** Registration number of the appeal. */
  readonly number: string;
  readonly executor: string;
  readonly unit: string;
  readonly givenAt: string;
  readonly dueOn: string;
  readonly dueAt: string;
  /** inWork, overdue, reported or done, as the task's own machine has it. */
  readonly state: string;
  /** 1 when the execution last reported was late. */
  readonly late: number;
  readonly reportedOn: string | null;
  /** How often the control unit sent it back. */
  readonly returns: number;
  /** How often the due date was moved. */
  readonly moves: number;
  /** Instant of acceptance; null while on control. */
  readonly doneAt: string | null;
};

/** What is on control, with whom and until when (P34). */
export const protocolTasks: ReadModel<ProtocolTaskRow> = {
  name: 'protocol-tasks',
  version: 1,
  key: 'task',
  columns: {
    task: { type: 'text' },
    appeal: { type: 'text', indexed: true },
    number: { type: 'text', indexed: true },
    executor: { type: 'text', indexed: true },
    unit: { type: 'text', indexed: true },
    givenAt: { type: 'text' },
    dueOn: { type: 'text', indexed: true },
    dueAt: { type: 'text', indexed: true },
    state: { type: 'text', indexed: true },
    late: { type: 'integer' },
    reportedOn: { type: 'text', nullable: true },
    returns: { type: 'integer' },
    moves: { type: 'integer' },
    doneAt: { type: 'text', nullable: true },
  },
  reads: [
    'protocol-task/task-given',
    'protocol-task/execution-reported',
    'protocol-task/execution-accepted',
    'protocol-task/task-returned',
    'protocol-task/due-date-moved',
    'protocol-task/terms-rederived',
    'protocol-task/timer-fired',
  ],
  personal: false,
  keys: (event) => [event.caseId],
  row(task, current, event) {
    if (event.type === 'task-given') return given(task, event.at, event.data as TaskEvents['task-given']);
    if (current === undefined) return 'unchanged';
    switch (event.type) {
      case 'execution-reported': {
        const { on, late } = event.data as TaskEvents['execution-reported'];
        return { ...current, state: 'reported', reportedOn: on, late: late ? 1 : 0 };
      }
      case 'execution-accepted':
        return { ...current, state: 'done', doneAt: event.at };
      case 'task-returned': {
        const { overdue } = event.data as TaskEvents['task-returned'];
        return { ...current, state: overdue === true ? 'overdue' : 'inWork', returns: current.returns + 1 };
      }
      case 'due-date-moved': {
        const { dueOn, dueAt } = event.data as TaskEvents['due-date-moved'];
        return { ...current, dueOn, dueAt, moves: current.moves + 1 };
      }
      case 'terms-rederived':
        return countedAgain(current, event.data as TaskEvents['terms-rederived']);
      case 'timer-fired':
        return event.data['delay'] === 'taskDue' ? { ...current, state: 'overdue' } : 'unchanged';
      default:
        return 'unchanged';
    }
  },
};

function countedAgain(current: ProtocolTaskRow, fact: TaskEvents['terms-rederived']): ProtocolTaskRow {
  const move = moveOf(fact, 'task');
  return { ...current, dueOn: move?.dueOn ?? current.dueOn, dueAt: move?.dueAt ?? current.dueAt };
}

const given = (task: string, at: string, data: TaskEvents['task-given']): ProtocolTaskRow => ({
  task,
  appeal: data.appeal,
  number: data.number,
  executor: data.executor,
  unit: data.unit,
  givenAt: at,
  dueOn: data.dueOn,
  dueAt: data.dueAt,
  state: 'inWork',
  late: 0,
  reportedOn: null,
  returns: 0,
  moves: 0,
  doneAt: null,
});
