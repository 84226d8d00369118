import type { Reaction, ReactionEvent } from '@qabyldau/engine';
import type { IsoDate } from '@qabyldau/kernel';
import type { RestrictingAct } from '../messages.js';

/** What the body says of restrictive measures, where it names the appeals whose reception they touch. */
type RestrictionEvents = {
  'restrictions-introduced': {
    readonly from: IsoDate;
    readonly to?: IsoDate | undefined;
    readonly act: RestrictingAct;
    readonly appeals?: readonly string[] | undefined;
  };
  'restrictions-lifted': {
    readonly from: IsoDate;
    readonly to: IsoDate;
    readonly act: RestrictingAct;
    readonly appeals?: readonly string[] | undefined;
  };
};
type Source<T extends keyof RestrictionEvents> = ReactionEvent<Pick<RestrictionEvents, T>>;

/** P14: planned receptions change to a video link, and the applicants are told. */
const changeToVideo: Reaction = {
  name: 'change-receptions-under-restrictions-to-video',
  workflow: 'body',
  on: ['restrictions-introduced'],
  react: ({ fact: { data } }: Source<'restrictions-introduced'>) =>
    (data.appeals ?? []).map((appeal) => ({
      workflow: 'reception-appeal',
      caseId: appeal,
      command: { type: 'switch-to-video', data: { from: data.from, to: data.to, act: data.act } },
    })),
};

/** P14: when the restrictions end, receptions are in person again. */
const changeBackToInPerson: Reaction = {
  name: 'change-receptions-back-to-in-person',
  workflow: 'body',
  on: ['restrictions-lifted'],
  react: ({ fact: { data } }: Source<'restrictions-lifted'>) =>
    (data.appeals ?? []).map((appeal) => ({
      workflow: 'reception-appeal',
      caseId: appeal,
      command: { type: 'switch-to-in-person', data: { reason: 'restrictions-lifted' } },
    })),
};

export const restrictionReactions: readonly Reaction[] = [changeToVideo, changeBackToInPerson];
