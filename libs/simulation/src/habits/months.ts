import { parseDate } from '@qabyldau/kernel';
import { monthAfter } from '../office/schedule.js';
import type { World } from '../world.js';
import { planExtraDays } from './extra-days.js';
import { askForAnalysis } from './materials.js';
import { tellOfQuarter } from './public-notices.js';
import { draftQuarterlyReport } from './reports.js';
import { drawMonthlySample } from './surveys.js';

/** What comes back each month: the survey of the last one, days outside the schedule, after a quarter its report. */
export function keepMonths(world: World): void {
  planExtraDays(world);
  planMonth(world, monthAfter(world.today.slice(0, 7), 1));
}

function planMonth(world: World, month: string): void {
  const { calendar } = world;
  const day = calendar.nextWorkingDay(parseDate(`${month}-01`));
  world.plan(calendar.instantAt(day, '09:20'), () => {
    drawMonthlySample(world);
    planExtraDays(world);
    askForAnalysis(world);
    if (Number(month.slice(5)) % 3 === 1) tellOfQuarter(world);
    if (Number(month.slice(5)) % 3 === 1) draftQuarterlyReport(world, -1);
    if (Number(month.slice(5)) % 3 === 0) draftQuarterlyReport(world, 0);
    planMonth(world, monthAfter(month, 1));
    return undefined;
  });
}
