import { addDays, daysBetween } from '../dates.js';
import type { IsoDate } from '@qabyldau/kernel';
import { calendarCommand } from '../intent.js';
import type { World } from '../world.js';
import { editor } from './schedules.js';

/** Which parts of the period have passed when the labour authority moves a day off. */
const moments = [0.36, 0.62, 0.8];

/** The calendar has one case for all bodies. */
export const calendarCase = 'kz';

/** Labour Code art. 85(3): now and then a day off is moved; open terms are counted again. */
export function planCalendarChanges(world: World): void {
  const { options, office } = world;
  const length = daysBetween(options.from, options.to);
  if (length < 60 || office.kind !== 'AKIM_OFFICE') return;
  for (const [place, after] of moments.entries()) {
    const random = world.random.fork('calendar', place);
    const day = world.calendar.nextWorkingDay(addDays(options.from, Math.round(length * after)));
    world.plan(world.hours.on(day, random), () => {
      const moved = plainWeek(world, addDays(world.today, 9));
      return (
        moved &&
        calendarCommand(editor(world), calendarCase, 'adopt-calendar', {
          version: `үлгі-${place + 1}`,
          act: { number: `${place + 1}/DEMO`, date: world.today },
          days: [moved],
        })
      );
    });
  }
}

/** The next Saturday off and Monday of work after it, which change places. */
export function plainWeek(
  { calendar }: Pick<World, 'calendar'>,
  from: IsoDate,
): { readonly works: IsoDate; readonly off: IsoDate } | undefined {
  for (let days = 0; days < 30; days++) {
    const [works, sunday, off] = [0, 1, 2].map((more) => addDays(from, days + more)) as [
      IsoDate,
      IsoDate,
      IsoDate,
    ];
    const before = addDays(works, -1);
    const isWeekend =
      !calendar.isWorkingDay(works) && !calendar.isWorkingDay(sunday) && calendar.isWorkingDay(before);
    if (isWeekend && calendar.isWorkingDay(off)) return { works, off };
  }
  return undefined;
}
