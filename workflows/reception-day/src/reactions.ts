import type { Reaction, ReactionEvent } from '@qabyldau/engine';
import type { DayCommands, DayEvents } from './messages.js';

/** P22: the other day is asked first. Where it cannot, the applicant keeps slot and place here: nobody is lost. */
const askTheOtherDayToTakeOver: Reaction = {
  name: 'ask-the-other-day-to-take-over',
  workflow: 'reception-day',
  on: ['hand-over-requested'],
  react: ({ caseId: day, fact: { data } }: ReactionEvent<Pick<DayEvents, 'hand-over-requested'>>) => [
    {
      workflow: 'reception-day',
      caseId: data.to,
      command: {
        type: 'take-over',
        data: { appeal: data.appeal, from: day, slot: data.slot } satisfies DayCommands['take-over'],
      },
    },
  ],
};

/** P22, P28: the other day has booked, so the slot here is free. */
const releaseTheSlotHandedOver: Reaction = {
  name: 'release-the-slot-handed-over',
  workflow: 'reception-day',
  on: ['slot-booked'],
  react: ({ fact: { data } }: ReactionEvent<Pick<DayEvents, 'slot-booked'>>) =>
    data.handedOverFrom === undefined
      ? []
      : [
          {
            workflow: 'reception-day',
            caseId: data.handedOverFrom,
            command: {
              type: 'release-slot',
              data: {
                appeal: data.appeal,
                reason: 'handed-over',
              } satisfies DayCommands['release-slot'],
            },
          },
        ],
};

export const dayReactions: readonly Reaction[] = [askTheOtherDayToTakeOver, releaseTheSlotHandedOver];
