import type { BaseEnv, CommandOf } from '@qabyldau/engine';
import { walkEnv, type Invariant, type Life, type Random, type WalkPoint } from '@qabyldau/engine-testing';
import type { IsoDate } from '@qabyldau/kernel';
import {
  calendarOf,
  workingCalendar,
  type CalendarRow,
  type WorkingCalendarCommands,
  type WorkingCalendarContext,
} from '../src/index.js';

const date = (text: string) => text as IsoDate;
const rows: readonly CalendarRow[] = [
  { works: date('2026-12-19'), off: date('2026-12-31') },
  { off: date('2026-11-27'), reason: { kk: 'аза тұту күні', ru: 'траур', en: 'mourning' } },
  { works: date('2026-11-21'), reason: { kk: 'жұмыс күні', ru: 'рабочий день', en: 'works' } },
  { ordinary: date('2026-11-26') },
  { ordinary: date('2026-05-25') },
];

function anyCommand(
  { at, possible, context }: WalkPoint<WorkingCalendarContext>,
  random: Random,
): CommandOf<WorkingCalendarCommands> | undefined {
  const verbs = random.chance(0.1) ? Object.keys(workingCalendar.verbs) : possible;
  switch (random.pick(verbs) as keyof WorkingCalendarCommands) {
    case 'adopt-calendar': {
      const days = rows.filter(() => random.chance(0.3));
      const version = `kz-2026-${context.adopted.length + random.pick([2, 2, 2, 1])}`;
      return {
        type: 'adopt-calendar',
        data: { version, act: { number: '441', date: date(at.slice(0, 10)) }, days },
      };
    }
    case 'finish-rederiving':
      return {
        type: 'finish-rederiving',
        data: { version: context.adopted.at(-1)?.version ?? 'none', cases: 2, terms: 3 },
      };
  }
}

/** Each change says truly which days it changed, and from which version. */
const changesAreTold: Invariant = ({ snapshot }, history) => {
  if (history.at(-1)?.type !== 'calendar-adopted.v1') return undefined;
  const { adopted, ...rest } = snapshot.context as WorkingCalendarContext;
  const last = adopted.at(-1);
  if (last === undefined) return undefined;
  const before = calendarOf({ ...rest, adopted: adopted.slice(0, -1) }).calendar;
  const now = calendarOf({ ...rest, adopted }).calendar;
  if (last.previous !== before.version || last.version !== now.version)
    return `${last.previous} was not before`;
  const wrong = last.changed.find(
    (day) =>
      now.isWorkingDay(day.date) === before.isWorkingDay(day.date) ||
      now.isWorkingDay(day.date) !== (day.is === 'work'),
  );
  return wrong === undefined ? undefined : `${wrong.date} has not changed`;
};

/** What may happen to the calendar of a country. It has no end. */
export const life: Life<WorkingCalendarCommands, WorkingCalendarContext, BaseEnv> = {
  commands: anyCommand,
  invariants: [changesAreTold],
  env: (at, { type }) => walkEnv(at, type, workingCalendar.verbs[type].by[0]),
};
