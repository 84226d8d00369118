import { derivedId, type IsoDate } from '@qabyldau/kernel';
import { hoursOf } from '@qabyldau/reception-day';
import type { Hours } from '@qabyldau/reception-list';
import type { ScheduleEnv } from './env.js';
import type { ScheduleContext } from './machine.js';
import type { Line, OpenedDay, ScheduleEvents, ScheduleKind } from './messages.js';

/** A reception day of what is published: `by` is its case. */
export type DayOfSchedule = Hours & { readonly official: string };

/** A day that a publication opens, and the line that it comes from. */
export type DayToOpen = Omit<OpenedDay, 'line'> & { readonly line: Line };

/**
 * P8: what the public reads is what is open. A reception of the same official on the same date from the same hour is the
 * same day; any other is a new one, and what has not begun and is not in the schedule any more is withdrawn.
 */
export function changeOfDays(
  { lines, days, revision }: ScheduleContext,
  { caseId, calendar, at, today }: ScheduleEnv,
): { readonly opens: readonly DayToOpen[]; readonly withdraws: readonly DayOfSchedule[] } {
  const sessions = Object.values(lines).flatMap((line) =>
    line.sessions.map(({ on, from }) => ({ line, official: line.official, on, from })),
  );
  return {
    opens: sessions
      .filter((session) => session.on >= today && !days.some((day) => isSame(day, session)))
      .map(({ line, official, on, from }) => {
        const day = derivedId('reception day of a schedule', caseId, revision, official, on, from);
        return { day, line, on, from };
      }),
    withdraws: days.filter(
      (day) => calendar.instantAt(day.on, day.from) > at && !sessions.some((session) => isSame(day, session)),
    ),
  };
}

/** The days of the schedule once the revision is published. */
export const daysAfter = (
  days: readonly DayOfSchedule[],
  data: ScheduleEvents['schedule-published'],
): readonly DayOfSchedule[] => [
  ...days.filter(({ by }) => data.withdraws?.includes(by) !== true),
  ...openedBy(data)
    .map((opened) => ({ ...hoursOfDay(opened), official: opened.line.official }))
    .filter(({ by }) => !days.some((day) => day.by === by)),
];

/** Each day that a publication opens. The first version of the event named none: each date of a line was one. */
export function openedBy({ opens, lines, kind }: ScheduleEvents['schedule-published']): readonly DayToOpen[] {
  return lines.flatMap((line) =>
    opens === undefined
      ? line.sessions.map(({ on, from }) => ({ day: dayOfOld(line.official, on, kind), line, on, from }))
      : opens.filter((opened) => opened.line === line.line).map((opened) => ({ ...opened, line })),
  );
}

export const hoursOfDay = ({ day, line: { slots, slotMinutes }, on, from }: DayToOpen): Hours =>
  hoursOf({ on, from, slots, slotMinutes }, day);

const dayOfOld = (official: string, on: IsoDate, kind: ScheduleKind): string =>
  `${official}-${on}${kind === 'CENTRE' ? '-centre' : ''}`;

type Session = Pick<DayOfSchedule, 'official' | 'on' | 'from'>;
const isSame = (one: Session, other: Session): boolean =>
  one.official === other.official && one.on === other.on && one.from === other.from;
