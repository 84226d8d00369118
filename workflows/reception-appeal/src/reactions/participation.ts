import type { Reaction, ReactionEvent, RequestedCommand } from '@qabyldau/engine';
import type { AppealEvents, ParticipationStage } from '../messages.js';

type OfRequest = { readonly appeal: string; readonly otherBody: string };

/** What the appeal needs of the facts of a participation request (P18–P20). */
type Noted = {
  'participation-requested': OfRequest;
  'applicant-told': OfRequest & { readonly extensionNeeded: boolean };
  'answer-recorded': OfRequest & { readonly answer: 'agreed' | 'refused' };
  'attendance-recorded': OfRequest & { readonly attended: boolean };
  'refusal-reported': OfRequest;
  'request-cancelled': OfRequest;
};

const stages: {
  readonly [T in keyof Noted]: (data: Noted[T]) => {
    readonly stage: ParticipationStage;
    readonly extensionNeeded?: boolean | undefined;
  };
} = {
  'participation-requested': () => ({ stage: 'requested' }),
  'applicant-told': ({ extensionNeeded }) => ({ stage: 'told', extensionNeeded }),
  'answer-recorded': ({ answer }) => ({ stage: answer }),
  'attendance-recorded': ({ attended }) => ({ stage: attended ? 'attended' : 'absent' }),
  'refusal-reported': () => ({ stage: 'reported' }),
  'request-cancelled': () => ({ stage: 'cancelled' }),
};

/** P18–P20: the appeal knows whom it asked to take part, and what came of it. */
const noteTheParticipation: Reaction = {
  name: 'note-the-participation',
  workflow: 'participation-request',
  on: Object.keys(stages),
  react: ({ caseId: request, fact }: ReactionEvent<Noted>) => {
    const { appeal, otherBody } = fact.data;
    const noted = (
      stages[fact.type] as (data: typeof fact.data) => ReturnType<(typeof stages)['applicant-told']>
    )(fact.data);
    return [
      {
        workflow: 'reception-appeal',
        caseId: appeal,
        command: { type: 'note-participation', data: { request, otherBody, ...noted } },
      },
    ];
  },
};

type Ending = Pick<AppealEvents, 'appeal-withdrawn' | 'reception-refused' | 'slot-lost' | 'no-show-recorded'>;

const reasons: { readonly [T in keyof Ending]: string } = {
  'appeal-withdrawn': 'appeal-withdrawn',
  'reception-refused': 'reception-refused',
  'slot-lost': 'reception-moved',
  'no-show-recorded': 'applicant-absent',
};

/** P18: a reception that does not take place, or on another day, needs nobody of another body on that day. */
const cancelTheOpenRequests: Reaction = {
  name: 'cancel-the-open-participation-requests',
  workflow: 'reception-appeal',
  on: Object.keys(reasons),
  react: ({ fact }: ReactionEvent<Ending>): readonly RequestedCommand[] =>
    (fact.data.requests ?? []).map((request) => ({
      workflow: 'participation-request',
      caseId: request,
      command: { type: 'cancel-request', data: { reason: reasons[fact.type] } },
    })),
};

export const participationReactions: readonly Reaction[] = [noteTheParticipation, cancelTheOpenRequests];
