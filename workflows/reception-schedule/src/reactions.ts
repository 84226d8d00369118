import type { Reaction, ReactionEvent } from '@qabyldau/engine';
import type { DayCommands } from '@qabyldau/reception-day';
import { openedBy } from './days.js';
import type { Line, ScheduleEvents } from './messages.js';

type Published = ReactionEvent<Pick<ScheduleEvents, 'schedule-published'>>;

/** A published line has its place in both languages; letters and lists take their half. */
const inBothLanguages = ({ kk = '', ru = '' }: Line['place']): string =>
  ru === '' || ru === kk ? kk : `${kk} / ${ru}`;

/** P7, P8, P28: what the public can read, citizens can be given places on. */
const openTheDaysOfAPublishedSchedule: Reaction = {
  name: 'open-the-days-of-a-published-schedule',
  workflow: 'reception-schedule',
  on: ['schedule-published'],
  react: ({ caseId, fact: { data } }: Published) =>
    openedBy(data).map(({ day, line, on, from }) => ({
      workflow: 'reception-day',
      caseId: day,
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
};

/** P8, P16: nobody comes to a reception that the schedule does not have any more; whoever was told of it is told anew. */
const cancelTheDaysThatARevisionWithdraws: Reaction = {
  name: 'cancel-the-days-that-a-revision-withdraws',
  workflow: 'reception-schedule',
  on: ['schedule-published'],
  react: ({ fact: { data } }: Published) =>
    (data.withdraws ?? []).map((day) => ({
      workflow: 'reception-day',
      caseId: day,
      command: {
        type: 'report-absence',
        data: { reason: 'schedule-revised', foreseeable: true } satisfies DayCommands['report-absence'],
      },
    })),
};

export const scheduleReactions: readonly Reaction[] = [
  openTheDaysOfAPublishedSchedule,
  cancelTheDaysThatARevisionWithdraws,
];
