import type { ComplaintEvents } from '@qabyldau/complaint';
import type { IsoDate } from '@qabyldau/kernel';
import type { MaterialsEvents } from '@qabyldau/materials-request';
import type { MotionEvents } from '@qabyldau/motion';
import type { RequestEvents } from '@qabyldau/participation-request';
import type { ReportEvents } from '@qabyldau/quarterly-report';
import { daysBetween } from '../dates.js';
import { calendarCommand } from '../intent.js';
import type { World } from '../world.js';
import { calendarCase } from './calendar.js';
import type { Habits } from './habit.js';
import { editor } from './schedules.js';

/**
 * Now and then a day off is proclaimed at short notice. Over a long period each of these meets the last day of a short
 * term that is open then: of a motion, of a notice about a request (P19), of a complaint to be forwarded, of a request for materials (P31), of a
 * quarterly report.
 */
function proclaim(world: World, what: string, dueOn: IsoDate): void {
  const { options, office, calendar, today } = world;
  if (daysBetween(options.from, options.to) < 60 || office.kind !== 'AKIM_OFFICE' || dueOn <= today) return;
  const random = world.random.fork('day off', what);
  if (!world.occasions.comes(`a day off in ${what}`, random, 0)) return;
  const reason = {
    kk: 'Демалыс күні деп жарияланған күн',
    ru: 'День, объявленный выходным',
    en: 'Proclaimed a day off',
  };
  world.planWithin(3, random, () =>
    calendar.isWorkingDay(dueOn)
      ? calendarCommand(editor(world), calendarCase, 'adopt-calendar', {
          version: `үлгі-${what}`,
          act: { number: `${dueOn}/DEMO`, date: world.today },
          days: [{ off: dueOn, reason }],
        })
      : undefined,
  );
}

export const daysOffInMotions: Habits<MotionEvents> = {
  'motion-filed': (world, _, { decide }) => proclaim(world, 'motions', decide.dueOn),
};
export const daysOffInComplaints: Habits<ComplaintEvents> = {
  'complaint-filed': (world, _, { forward }) => proclaim(world, 'complaints', forward.dueOn),
};
export const daysOffInMaterials: Habits<MaterialsEvents> = {
  'materials-requested': (world, _, { answer }) => proclaim(world, 'materials', answer.dueOn),
};
export const daysOffInRequests: Habits<RequestEvents> = {
  'participation-requested': (world, _, { notice }) => proclaim(world, 'requests', notice.dueOn),
};
export const daysOffInReports: Habits<ReportEvents> = {
  'report-drafted': (world, _, { dueOn }) => proclaim(world, 'reports', dueOn),
};
