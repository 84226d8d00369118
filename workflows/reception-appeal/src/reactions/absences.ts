import type { BodyEvents } from '@qabyldau/body';
import type { Reaction, ReactionEvent } from '@qabyldau/engine';
import { agreedDay } from '../context.js';
import type { AppealCommands } from '../messages.js';

type Away = Pick<BodyEvents, 'absence-recorded' | 'employee-released'>;

/** P16, P22: a time that was agreed apart stands on no day's list; who is away or has left does not receive then. */
const moveAgreedReceptionsOfWhoIsAway: Reaction = {
  name: 'move-agreed-receptions-of-who-is-away',
  workflow: 'body',
  on: ['absence-recorded', 'employee-released'],
  react: ({ fact: { data } }: ReactionEvent<Away>) =>
    (data.appeals ?? []).map((appeal) => ({
      workflow: 'reception-appeal',
      caseId: appeal,
      command: {
        type: 'lose-slot',
        data: { day: agreedDay, reason: 'official-absent' } satisfies AppealCommands['lose-slot'],
      },
    })),
};

export const absenceReactions: readonly Reaction[] = [moveAgreedReceptionsOfWhoIsAway];
