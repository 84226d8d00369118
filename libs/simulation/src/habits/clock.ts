import { withdrawable, type AppealFile } from '../appeal-file.js';
import { addDays } from '../dates.js';
import { appealCommand } from '../intent.js';
import type { World } from '../world.js';
import type { AppealHabits } from './habit.js';
import { responsible } from './pre-review.js';

/** P29, P30, Code art. 64(9): people who watch the term, and applicants who give up. */
export const clock: AppealHabits = {
  'appeal-registered': (world, file, { registeredOn, reply }) => {
    const { fate, caseId } = file;
    const from = world.calendar.instantAt(registeredOn, '09:00');
    const extending = world.draw(caseId, 'extend');
    if (fate.extension !== undefined) {
      const at = world.hours.inDays(from, extending.between(7, 11), extending);
      world.plan(at, () => extend(world, file, 'inquiry'));
    }
    const watch = world.draw(caseId, 'watch');
    const lastMorning = world.calendar.addWorkingDays(reply.dueOn, -1);
    if (!fate.forgotten && watch.chance(0.9)) {
      world.plan(world.hours.on(lastMorning, watch), () => extend(world, file, 'term-at-risk'));
    }
    if (fate.withdrawsAfter !== undefined) {
      const random = world.draw(caseId, 'withdraw');
      const who = world.roster.any('receptionist', random);
      world.plan(world.hours.inDays(from, fate.withdrawsAfter, random), () =>
        withdrawable(file)
          ? appealCommand(who, caseId, 'withdraw-appeal', { statementOn: world.today })
          : undefined,
      );
    }
  },

  'term-extended': (world, file, { step, reply }) => {
    file.reply = reply;
    if (step !== 'to-30-days' || file.fate.extension !== 'by-months') return;
    const random = world.draw(file.caseId, 'extend-again');
    world.planInDays(3, 5, random, () => extendByMonths(world, file));
  },
};

/** What the responsible employee does when a term has run out. */
export function onTimer(world: World, file: AppealFile, delay: string): void {
  if (delay !== 'correctionDue') return;
  world.planInDays(0, 2, world.draw(file.caseId, 'return'), () =>
    file.state === 'awaiting-correction' ? closeUncorrected(world, file) : undefined,
  );
}

/** P5: without its essence nothing can be considered; P6: with another defect it goes back. */
const closeUncorrected = (world: World, file: AppealFile) =>
  file.defects.includes('essence')
    ? appealCommand(responsible(world, file), file.caseId, 'leave-without-consideration', {
        reason: 'essence-absent',
      })
    : appealCommand(responsible(world, file), file.caseId, 'return-appeal', {});

const reasons: Readonly<Record<'inquiry' | 'term-at-risk' | 'facts', string>> = {
  inquiry: 'Мәселені мұқият зерделеу қажет / Требуется тщательное изучение вопроса',
  'term-at-risk':
    'Құжаттарды толықтыру және хабардар ету қажет / Требуется дополнить материалы и уведомить заявителя',
  facts:
    'Дұрыс қарау үшін маңызды мән-жайларды анықтау қажет / Необходимо установить обстоятельства, важные для правильного рассмотрения',
};

/** P30(1): once, before the term ends, and only while nothing has answered the appeal. */
function extend(world: World, file: AppealFile, reason: 'inquiry' | 'term-at-risk') {
  const signatory = world.roster.decider(world.draw(file.caseId, 'signatory'));
  if (!stillRunning(world, file)) return undefined;
  const extendedBefore = file.extended;
  file.extended = true;
  if (extendedBefore) return undefined;
  return appealCommand(signatory, file.caseId, 'extend-term', {
    step: 'to-30-days',
    reason: reasons[reason],
    signatory: signatory.id,
  });
}

/** P30(2): a reasonable term, well under two months. */
function extendByMonths(world: World, file: AppealFile) {
  const random = world.draw(file.caseId, 'months');
  const signatory = world.roster.decider(random);
  if (!stillRunning(world, file)) return undefined;
  return appealCommand(signatory, file.caseId, 'extend-term', {
    step: 'by-months',
    reason: reasons.facts,
    signatory: signatory.id,
    dueOn: world.calendar.nextWorkingDay(addDays(world.today, random.between(35, 48))),
  });
}

const stillRunning = (world: World, { answered, missed, reply }: AppealFile): boolean =>
  !answered && !missed && reply !== undefined && reply.dueAt > world.now;
