import type { WorkingCalendarCommands } from '@qabyldau/working-calendar';
import { parseDate } from '@qabyldau/kernel';
import { addDays, daysBetween } from '../dates.js';
import { calendarCase, plainWeek } from '../habits/calendar.js';
import { editor } from '../habits/schedules.js';
import { calendarCommand } from '../intent.js';
import type { World } from '../world.js';

type File = WorkingCalendarCommands['adopt-calendar'];
type Week = NonNullable<ReturnType<typeof plainWeek>>;

const reason = { kk: 'Мереке', ru: 'Праздник', en: 'Holiday' };
const days = (row: (week: Week) => File['days']) => (week: Week) => ({ days: row(week) });

/** What is wrong with a file of days off, by the refusal that it meets. */
const files: Readonly<Record<string, (week: Week) => object>> = {
  'calendar-file-misshapen': () => ({ days: ['дүйсенбі'] }),
  'calendar-changes-nothing': () => ({ days: [] }),
  'year-leaves-a-gap': () => ({ years: [2090], days: [] }),
  'row-unclear': days(({ off }) => [{ off, ordinary: off }]),
  'row-without-reason': days(({ off }) => [{ off }]),
  'day-named-twice': days((week) => [week, week]),
  'calendar-act-not-yet-adopted': ({ off }) => ({ act: { number: '9/DEMO', date: addDays(off, 90) } }),
  'day-of-unknown-year': days(() => [{ off: parseDate('2099-01-05'), reason }]),
  'day-is-off-already': days(({ works }) => [{ off: works, reason }]),
  'day-works-already': days(({ off }) => [{ works: off, reason }]),
  'day-is-ordinary-already': days(({ off }) => [{ ordinary: off }]),
};

/** Labour Code art. 85(3): whoever enters an act gets its file wrong first. */
export function planCalendarMistakes(world: World): void {
  const { options, office } = world;
  const length = daysBetween(options.from, options.to);
  if (length < 60 || office.kind !== 'AKIM_OFFICE') return;
  for (const [meets, content] of Object.entries(files)) {
    const random = world.random.fork('calendar mistake', meets);
    tryOn(world, addDays(options.from, Math.round(length * 0.3)), random, meets, content);
  }
  // After the first change, under its name.
  const random = world.random.fork('calendar mistake', 'version');
  const again = ({ works, off }: Week) => ({
    version: 'үлгі-1',
    days: [{ works: addDays(works, 7), off: addDays(off, 7) }],
  });
  tryOn(world, addDays(options.from, Math.round(length * 0.5)), random, 'calendar-version-taken', again);
}

function tryOn(
  world: World,
  on: ReturnType<typeof addDays>,
  random: World['random'],
  meets: string,
  content: (week: Week) => object,
): void {
  world.plan(world.hours.on(world.calendar.nextWorkingDay(on), random), () => {
    const week = plainWeek(world, addDays(world.today, 9));
    if (week === undefined) return undefined;
    const right = { version: 'қате', act: { number: '9/DEMO', date: world.today }, days: [week] };
    const file = { ...right, ...content(week) } as File;
    return {
      ...calendarCommand(editor(world), calendarCase, 'adopt-calendar', file as never),
      expects: meets,
    };
  });
}
