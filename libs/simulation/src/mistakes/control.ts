import type { TaskEvents } from '@qabyldau/protocol-task';
import type { WrittenAppealCommands, WrittenAppealEvents } from '@qabyldau/written-appeal';
import { addDays } from '../dates.js';
import { giverOf } from '../habits/control.js';
import { taskCommand, writtenCommand } from '../intent.js';
import { dayOffFrom, mistakesOf, nobodyYet, type Situation } from './mistake.js';

const taskMistake = mistakesOf<TaskEvents>('protocol-task');
const writtenMistake = mistakesOf<WrittenAppealEvents>('written-appeal');

type Given = Situation<TaskEvents['task-given']>;

const moved = (dueOn: (situation: Given) => ReturnType<typeof addDays>) => (situation: Given) => {
  const { world, caseId, data } = situation;
  return taskCommand(giverOf(world, data.giver), caseId, 'move-due-date', {
    dueOn: dueOn(situation),
    reason: 'Қосымша тексеру қажет / Требуется дополнительная проверка',
  });
};

/** P23, P34. */
const taskMistakes = [
  taskMistake('task-given', 0.015, 'not-the-giver', ({ world, caseId, data }) => {
    const other = world.roster.officials.find(({ id }) => id !== data.giver && id !== world.roster.head.id);
    return (
      other &&
      taskCommand(world.roster.as(other.id, 'official'), caseId, 'move-due-date', {
        dueOn: world.calendar.addWorkingDays(data.dueOn, 5),
        reason: 'Қосымша тексеру қажет / Требуется дополнительная проверка',
      })
    );
  }),
  taskMistake('task-given', 0.015, 'not-the-executor', ({ world, caseId, data }) => {
    const other = world.roster.all('executor').find(({ id }) => id !== data.executor);
    return other && taskCommand(world.roster.as(other.id, 'executor'), caseId, 'report-execution', {});
  }),
  taskMistake(
    'task-given',
    0.015,
    'due-date-not-later',
    moved(({ world, data }) => world.calendar.addWorkingDays(data.dueOn, -2)),
  ),
  taskMistake(
    'task-given',
    0.015,
    'due-date-does-not-work',
    moved(({ world, data }) => dayOffFrom(world, addDays(data.dueOn, 1))),
  ),
];

type Assigned = Situation<WrittenAppealEvents['executor-assigned']>;
type Extension = WrittenAppealCommands['extend-term'];

const extend =
  (change: (right: Extension, situation: Situation<unknown>) => Extension) =>
  (situation: Situation<unknown>) => {
    const { world, caseId, random } = situation;
    const signatory = world.roster.decider(random);
    const right: Extension = {
      reason: 'Мән-жайларды анықтау қажет / Необходимо установить обстоятельства',
      signatory: signatory.id,
      dueOn: addDays(world.today, 35),
    };
    return writtenCommand(signatory, caseId, 'extend-term', change(right, situation));
  };

const executor = ({ world, data }: Assigned) => world.roster.as(data.employee, 'executor');
const room = ({ world, random }: Situation<unknown>) => world.roster.any('receptionist', random);

const deliver =
  (notice: (given: string) => string, days: number) =>
  (situation: Situation<WrittenAppealEvents['final-answer-sent']>) =>
    writtenCommand(room(situation), situation.caseId, 'record-delivery', {
      notice: notice(situation.data.notice),
      outcome: 'delivered',
      on: addDays(situation.world.today, days),
      channel: 'in-hand',
      proof: 'demo',
    });

/** P35 to P37, Code art. 65, 76. */
const writtenMistakes = [
  writtenMistake('executor-assigned', 0.05, 'not-the-executor', ({ world, caseId, data }) => {
    const other = world.roster.all('executor').find(({ id }) => id !== data.employee);
    return other && writtenCommand(world.roster.as(other.id, 'executor'), caseId, 'send-interim-answer', {});
  }),
  writtenMistake('executor-assigned', 0.03, 'not-serving-here', ({ world, caseId, random }) =>
    writtenCommand(world.roster.any('controller', random), caseId, 'assign-executor', {
      employee: nobodyYet(world),
    }),
  ),
  writtenMistake(
    'term-extended',
    0.7,
    'already-extended',
    extend((right) => right),
  ),
  writtenMistake(
    'executor-assigned',
    0.05,
    'signatory-may-not-extend',
    extend((right, { world, random }) => ({ ...right, signatory: world.roster.any('executor', random).id })),
  ),
  writtenMistake(
    'executor-assigned',
    0.05,
    'extension-without-reason',
    extend((right) => ({ ...right, reason: ' ' })),
  ),
  writtenMistake(
    'executor-assigned',
    0.05,
    'extension-too-long',
    extend((right, { world }) => ({ ...right, dueOn: addDays(world.today, 90) })),
  ),
  writtenMistake(
    'executor-assigned',
    0.05,
    'extension-not-later',
    extend((right, { world }) => ({ ...right, dueOn: world.calendar.addWorkingDays(world.today, 1) })),
  ),
  writtenMistake('executor-assigned', 0.05, 'redirected-to-itself', ({ world, caseId, random }) =>
    writtenCommand(world.roster.any('responsible', random), caseId, 'redirect-appeal', {
      to: world.body,
      part: false,
    }),
  ),
  writtenMistake('executor-assigned', 0.05, 'other-body-not-named', ({ world, caseId, random }) =>
    writtenCommand(world.roster.any('responsible', random), caseId, 'redirect-appeal', {
      to: 'labour-inspection',
      part: false,
    }),
  ),
  writtenMistake('executor-assigned', 0.05, 'answer-without-reasons', (situation) =>
    writtenCommand(executor(situation), situation.caseId, 'send-final-answer', { result: 'explained' }),
  ),
  writtenMistake('executor-assigned', 0.05, 'no-final-answer-yet', ({ world, caseId, random }) =>
    writtenCommand(world.roster.any('controller', random), caseId, 'remove-from-control', {}),
  ),
  writtenMistake('executor-assigned', 0.05, 'date-in-future', (situation) =>
    writtenCommand(room(situation), situation.caseId, 'withdraw-appeal', {
      statementOn: addDays(situation.world.today, 1),
    }),
  ),
  writtenMistake('final-answer-sent', 0.06, 'answer-on-its-way', ({ world, caseId, data }) => {
    const file = world.written.get(caseId);
    if (file?.executor === undefined) return undefined;
    return writtenCommand(
      world.roster.as(file.executor, 'executor'),
      caseId,
      'send-final-answer',
      { result: data.result },
      { personal: [{ subject: file.subject, data: { answer: '…' } }] },
    );
  }),
  writtenMistake(
    'final-answer-sent',
    0.06,
    'no-such-notice',
    deliver(() => 'final-answer-99', 0),
  ),
  writtenMistake(
    'final-answer-sent',
    0.06,
    'delivered-before-sent',
    deliver((notice) => notice, -1),
  ),
];

export const controlMistakes = [...taskMistakes, ...writtenMistakes];
