import type { Reaction, ReactionEvent } from '@qabyldau/engine';
import type { DayCommands, DayEvents } from './messages.js';

/**
 * P22: the appeal lets go of the old day, then the other day books it. Where that day cannot, the appeal is without
 * a slot, with its place in the queue, and gets the next one: nobody is lost.
 */
const askTheOtherDayToTakeOver: Reaction = {
  name: 'ask-the-other-day-to-take-over',
  workflow: 'reception-day',
  on: ['booking-handed-over'],
  react: ({ caseId: day, fact: { data } }: ReactionEvent<Pick<DayEvents, 'booking-handed-over'>>) => [
    {
      workflow: 'reception-appeal',
      caseId: data.appeal,
      command: { type: 'lose-slot', data: { day, reason: 'handed-over' } },
    },
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

export const dayReactions: readonly Reaction[] = [askTheOtherDayToTakeOver];
