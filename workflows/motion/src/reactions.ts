import type { Reaction, ReactionEvent } from '@qabyldau/engine';
import type { MotionEvents } from './messages.js';

type Noted = Pick<MotionEvents, 'motion-filed' | 'motion-decided'>;

/** Code art. 67, 75, 82: the appeal knows of the motions made in it, and whom it may not ask any more. */
const noteTheMotion: Reaction = {
  name: 'note-the-motion',
  workflow: 'motion',
  on: ['motion-filed', 'motion-decided'],
  react: ({ caseId, fact }: ReactionEvent<Noted>) => {
    const { appeal, kind, employee } = fact.data;
    const decided = fact.type === 'motion-decided' ? fact.data : undefined;
    const { replacement } = decided ?? {};
    const data = {
      motion: caseId,
      kind,
      stage: decided?.outcome ?? 'filed',
      ...(employee === undefined ? {} : { employee }),
      ...(replacement === undefined ? {} : { replacement }),
    };
    return [{ workflow: 'reception-appeal', caseId: appeal, command: { type: 'note-motion', data } }];
  },
};

export const motionReactions: readonly Reaction[] = [noteTheMotion];
