import { addDays } from '../dates.js';
import { reportId, type ReportEvents } from '@qabyldau/quarterly-report';
import { reportCommand } from '../intent.js';
import { monthAfter } from '../office/schedule.js';
import type { World } from '../world.js';
import type { Habits } from './habit.js';

/** P40: on the first working day after a quarter its report is drafted; now and then in its last month already. */
export function draftQuarterlyReport(world: World, ahead: -1 | 0): void {
  const month = monthAfter(world.today.slice(0, 7), ahead);
  const quarter = `${month.slice(0, 4)}-Q${Number(month.slice(5)) / 3}`;
  const random = world.random.fork('report', world.body, quarter);
  const who = world.roster.any('controller', random);
  if (random.fork('early').chance(0.4) !== (ahead === 0)) return;
  world.planWithin(120, random, () =>
    reportCommand(who, reportId(world.body, quarter), 'draft-report', { body: world.body, quarter }),
  );
}

export const reports: Habits<ReportEvents> = {
  'report-drafted': (world, caseId, { to, dueOn, recipient }) => {
    const random = world.draw(caseId, 'report');
    const who = world.roster.any('controller', random);
    const first = world.calendar.nextWorkingDay(addDays(to, 1));
    const frozenOn = world.calendar.addWorkingDays(first, random.fork('frozen on').between(1, 3));
    world.plan(world.hours.on(frozenOn, random), () => reportCommand(who, caseId, 'freeze-report', {}));
    // The second quarter's is on the head's desk when the term runs out.
    const late = caseId.endsWith('Q2');
    const day = world.calendar.nextWorkingDay(addDays(dueOn, late ? 2 : -2));
    world.plan(world.hours.on(day, random.fork('day')), () =>
      reportCommand(who, caseId, 'submit-report', {
        recipient,
        number: `${random.between(10, 99)}-${random.between(100, 999)}/DEMO`,
        on: world.today,
      }),
    );
  },

  'report-submitted': (world, caseId, { version }) => {
    if (version > 1) return;
    const random = world.draw(caseId, 'correction');
    if (!random.chance(0.5) && !caseId.endsWith('Q1')) return;
    const who = world.roster.any('controller', random);
    world.planInDays(8, 15, random, () =>
      reportCommand(who, caseId, 'correct-report', {
        reason: 'Есептегі техникалық қате түзетілді / Исправлена техническая ошибка в отчёте',
        remarks: {
          kk: 'Жер және тұрғын үй мәселелері бойынша түсіндіру жұмысы күшейтілді.',
          ru: 'Усилена разъяснительная работа по земельным и жилищным вопросам.',
        },
      }),
    );
  },

  'report-corrected': (world, caseId) => {
    const random = world.draw(caseId, 'again');
    const who = world.roster.any('controller', random);
    world.planInDays(0, 1, random, () =>
      reportCommand(who, caseId, 'submit-report', {
        recipient: world.office.presidentSubordinate ? 'PRESIDENTIAL_ADMINISTRATION' : 'GOVERNMENT_APPARATUS',
        number: `${random.between(10, 99)}-${random.between(100, 999)}/DEMO`,
        on: world.today,
      }),
    );
  },
};
