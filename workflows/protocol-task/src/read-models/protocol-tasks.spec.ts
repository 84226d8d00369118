import type { ModelEvent } from '@qabyldau/read-models';
import { protocolTasks, type ProtocolTaskRow } from './protocol-tasks.js';

const event = (type: string, data: ModelEvent['data']): ModelEvent => ({
  id: 'id',
  workflow: 'protocol-task',
  caseId: 'task-1',
  revision: 1,
  position: '1' as ModelEvent['position'],
  type,
  data,
  at: '2026-03-30T07:00:00.000Z',
  actor: { id: 'system', role: 'system' },
  personal: [],
});

const given = event('task-given', {
  appeal: 'a-1',
  number: '2026-000001',
  executor: 'e-1',
  unit: 'u-1',
  dueOn: '2026-04-10',
  dueAt: '2026-04-10T13:30:00.000Z',
});
const reported = event('execution-reported', { on: '2026-04-08', late: false });
const ranOut = event('timer-fired', { delay: 'taskDue', setAt: 0, due: '2026-04-10T13:30:00.000Z' });

function after(...events: readonly ModelEvent[]): ProtocolTaskRow | undefined {
  let current: ProtocolTaskRow | undefined;
  for (const each of events) {
    const row = protocolTasks.row('task-1', current, each);
    if (row === 'delete') current = undefined;
    else if (row !== 'unchanged') current = row;
  }
  return current;
}

it('shows a task as given', () => {
  expect(protocolTasks.keys(given)).toEqual(['task-1']);
  expect(after(given)).toEqual({
    task: 'task-1',
    appeal: 'a-1',
    number: '2026-000001',
    executor: 'e-1',
    unit: 'u-1',
    givenAt: '2026-03-30T07:00:00.000Z',
    dueOn: '2026-04-10',
    dueAt: '2026-04-10T13:30:00.000Z',
    state: 'inWork',
    late: 0,
    reportedOn: null,
    returns: 0,
    moves: 0,
    doneAt: null,
  });
});

it.each([
  [[reported], { state: 'reported', reportedOn: '2026-04-08', late: 0 }],
  [[ranOut], { state: 'overdue' }],
  [[ranOut, event('execution-reported', { on: '2026-04-13', late: true })], { state: 'reported', late: 1 }],
  [
    [reported, event('task-returned', { reason: 'incomplete', overdue: false })],
    { state: 'inWork', returns: 1 },
  ],
  [[reported, event('task-returned', { reason: 'incomplete', overdue: true })], { state: 'overdue' }],
  [[event('due-date-moved', { dueOn: '2026-04-20', dueAt: 'later' })], { dueOn: '2026-04-20', moves: 1 }],
  [[reported, event('execution-accepted', { appeal: 'a-1', late: false })], { state: 'done' }],
])('follows the task (%#)', (events, row) => {
  expect(after(given, ...events)).toMatchObject(row);
});
