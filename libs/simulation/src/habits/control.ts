import type { TaskEvents } from '@qabyldau/protocol-task';
import type { AppealFile } from '../appeal-file.js';
import { daysBetween } from '../dates.js';
import { appealCommand, taskCommand } from '../intent.js';
import { answerWords } from '../text/answers.js';
import type { Actor } from '../port.js';
import type { TaskFile, World } from '../world.js';
import type { AppealHabits, Habits } from './habit.js';
import { responsible } from './pre-review.js';

/** P34, P35: from the protocol to the removal from control. */
export const control: AppealHabits = {
  'protocol-signed': (world, file, { tasks: given }) => {
    if (given.length === 0) planFinalAnswer(world, file);
  },
  'task-completed': (world, file, { open }) => {
    if (open === 0) planFinalAnswer(world, file);
  },
  'final-answer-sent': (world, file) => {
    const random = world.draw(file.caseId, 'removal');
    const who = world.roster.any('controller', random);
    world.planInDays(0, 3, random, () =>
      file.state === 'answered' ? appealCommand(who, file.caseId, 'remove-from-control', {}) : undefined,
    );
  },
};

function planFinalAnswer(world: World, file: AppealFile): void {
  world.planInDays(1, 5, world.draw(file.caseId, 'final-answer'), () =>
    file.state === 'on-control'
      ? appealCommand(
          responsible(world, file),
          file.caseId,
          'send-final-answer',
          {},
          { personal: [{ subject: file.subject, data: { text: answerOn(file) } }] },
        )
      : undefined,
  );
}

/** What was put on control has been done by now. */
function answerOn({ fate: { decision }, language }: AppealFile): string {
  return answerWords[language][decision === 'taken-on-control' ? 'satisfied' : decision];
}

/** The executor works, the control department looks at it. */
export const tasks: Habits<TaskEvents> = {
  'task-given': (world, caseId, { appeal, executor, giver, dueOn }) => {
    const task: TaskFile = { appeal, executor, giver, dueOn, reports: 0 };
    world.tasks.set(caseId, task);
    const random = world.draw(caseId, 'execution');
    const term = Math.max(2, Math.floor((daysBetween(world.today, dueOn) * 5) / 7));
    const days = random.chance(0.86)
      ? random.between(Math.ceil(term * 0.4), Math.max(1, Math.floor(term * 0.85)))
      : term + random.between(2, 9);
    planReport(world, caseId, task, days, days);
    if (random.fork('moved').chance(0.05)) planLaterDate(world, caseId, task);
  },

  'execution-reported': (world, caseId) => {
    const task = world.tasks.get(caseId);
    if (task === undefined) return;
    task.reports += 1;
    const random = world.draw(caseId, 'acceptance', task.reports);
    const who = world.roster.any('controller', random);
    const poor = task.reports === 1 && random.chance(0.12);
    world.planInDays(0, 2, random, () =>
      poor
        ? taskCommand(who, caseId, 'return-for-rework', {
            reason: random.pick(['incomplete', 'not-on-the-matter', 'no-evidence'] as const),
          })
        : taskCommand(who, caseId, 'accept-execution', {}),
    );
  },

  'task-returned': (world, caseId) => {
    const task = world.tasks.get(caseId);
    if (task !== undefined) planReport(world, caseId, task, 1, 4);
  },

  'execution-accepted': (world, caseId) => {
    world.tasks.delete(caseId);
  },
};

/** P23, P34: more time, asked for before the time is over. */
function planLaterDate(world: World, caseId: string, task: TaskFile): void {
  const random = world.draw(caseId, 'later');
  world.planInDays(2, 4, random, () =>
    task.reports === 0 && world.today < task.dueOn
      ? taskCommand(giverOf(world, task.giver), caseId, 'move-due-date', {
          dueOn: world.calendar.addWorkingDays(task.dueOn, random.between(5, 10)),
          reason: 'Қосымша тексеру қажет / Требуется дополнительная проверка',
        })
      : undefined,
  );
}

/** P23: who received and signed the protocol; else the head. */
export const giverOf = (world: World, giver: string | undefined): Actor =>
  world.roster.as(giver ?? world.roster.head.id, 'official');

function planReport(world: World, caseId: string, task: TaskFile, low: number, high: number): void {
  world.planInDays(low, high, world.draw(caseId, 'report', task.reports), () =>
    taskCommand(world.roster.as(task.executor, 'executor'), caseId, 'report-execution', {}),
  );
}
