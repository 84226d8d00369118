import { derivedId } from '@qabyldau/kernel';
import { dayCommand } from '../intent.js';
import { monthAfter, monthOf } from '../office/schedule.js';
import { bodyId } from '../office/staff.js';
import type { World } from '../world.js';

/** How far ahead reception days are opened. */
const monthsAhead = 2;
const places = {
  2: 'Қоғамдық қабылдау бөлмесі, 1-зал / Общественная приёмная, зал 1',
  4: 'Қоғамдық қабылдау бөлмесі, 2-зал / Общественная приёмная, зал 2',
  5: 'Қоғамдық қабылдау бөлмесі, 3-кабинет / Общественная приёмная, каб. 3',
} as const;

/** P7: opens the days of this month and the next ones, and plans to open those after them month by month. */
export function openFirstMonths(world: World): void {
  const month = world.today.slice(0, 7);
  for (let n = 0; n <= monthsAhead; n++) openMonth(world, monthAfter(month, n));
  planNextOpening(world, monthAfter(month, 1));
}

/** On the first working day of a month the days of a later one are opened. */
function planNextOpening(world: World, month: string): void {
  const { calendar } = world;
  const day = calendar.nextWorkingDay(`${month}-01` as Parameters<typeof calendar.nextWorkingDay>[0]);
  world.plan(calendar.instantAt(day, '09:02'), () => {
    openMonth(world, monthAfter(month, monthsAhead));
    planNextOpening(world, monthAfter(month, 1));
    return undefined;
  });
}

function openMonth(world: World, month: string): void {
  const room = world.roster.any('receptionist', world.draw('room', 'opening', month));
  for (const official of world.roster.officials) {
    const random = world.random.fork('schedule', month, official.id);
    for (const { on, ...session } of monthOf(official, month, world.demand, world.calendar, random)) {
      if (on <= world.today) continue;
      const caseId = derivedId('simulated day', world.options.seed, official.id, on, session.from);
      world.plan(world.now, () =>
        dayCommand(room, caseId, 'open-day', {
          body: bodyId,
          official: official.id,
          on,
          ...session,
          place: places[official.rank === 2 || official.rank === 4 ? official.rank : 5],
          kind: 'SCHEDULED',
        }),
      );
    }
  }
}
