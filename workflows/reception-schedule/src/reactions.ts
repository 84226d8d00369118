import type { Reaction, ReactionEvent } from '@qabyldau/engine';
import type { IsoDate } from '@qabyldau/kernel';
import type { DayCommands } from '@qabyldau/reception-day';
import type { Line, ScheduleEvents, ScheduleKind } from './messages.js';

/** One official, one day, one kind of place: the same schedule published again finds its days open. */
export const receptionDayId = (official: string, on: IsoDate, kind: ScheduleKind): string =>
  `${official}-${on}${kind === 'CENTRE' ? '-centre' : ''}`;

/** A published line has its place in both languages; letters and lists take their half. */
const inBothLanguages = ({ kk = '', ru = '' }: Line['place']): string =>
  ru === '' || ru === kk ? kk : `${kk} / ${ru}`;

/** P7, P8, P28: what the public can read, citizens can be given places on. */
const openTheDaysOfAPublishedSchedule: Reaction = {
  name: 'open-the-days-of-a-published-schedule',
  workflow: 'reception-schedule',
  on: ['schedule-published'],
  react: ({ caseId, fact: { data } }: ReactionEvent<Pick<ScheduleEvents, 'schedule-published'>>) =>
    data.lines.flatMap((line) =>
      line.sessions.map(({ on, from }) => ({
        workflow: 'reception-day',
        caseId: receptionDayId(line.official, on, data.kind),
        command: {
          type: 'open-day',
          data: {
            body: data.body,
            official: line.official,
            on,
            from,
            place: inBothLanguages(line.place),
            slotMinutes: line.slotMinutes,
            slots: line.slots,
            kind: 'SCHEDULED',
            venue: data.kind,
            schedule: caseId,
          } satisfies DayCommands['open-day'],
        },
      })),
    ),
};

export const scheduleReactions: readonly Reaction[] = [openTheDaysOfAPublishedSchedule];
