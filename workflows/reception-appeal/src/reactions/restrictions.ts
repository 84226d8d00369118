import type { BodyCommands, BodyEvents } from '@qabyldau/body';
import type { Reaction, ReactionEvent, RequestedCommand } from '@qabyldau/engine';
import type { DayEvents } from '@qabyldau/reception-day';
import { parseInstant, type Instant, type IsoDate } from '@qabyldau/kernel';
import type { AppealCommands, AppealEvents, Consent, RestrictingAct } from '../messages.js';

type Source<E, T extends keyof E & string> = ReactionEvent<Pick<E, T>>;

/** P14: what the day changes to, the appeals on its list change to, and their applicants are told. */
const followTheDayToVideo: Reaction = {
  name: 'follow-the-day-to-video',
  workflow: 'reception-day',
  on: ['day-switched-to-video'],
  react: ({ fact: { data } }: Source<DayEvents, 'day-switched-to-video'>) =>
    data.appeals.map((appeal) => toVideo(appeal, { from: data.on, to: data.on, act: data.act })),
};

/** How an agreement is noted on the day, as the appeal has it. */
const agreedBy: Readonly<Record<DayEvents['video-agreed']['consent']['form'], Consent['channel']>> = {
  written: 'written',
  oral: 'in-person',
  electronic: 'cabinet',
};

/** P13: an agreement that is noted on the day is one of the applicant of the appeal, and is told in its letters. */
const agreeAsNotedOnTheDay: Reaction = {
  name: 'agree-to-video-as-noted-on-the-day',
  workflow: 'reception-day',
  on: ['video-agreed'],
  react: ({ at, fact: { data } }: Source<DayEvents, 'video-agreed'>) => [
    {
      workflow: 'reception-appeal',
      caseId: data.appeal,
      command: {
        type: 'agree-to-video',
        data: {
          consent: { by: 'applicant', at: noonOf(data.consent.on, at), channel: agreedBy[data.consent.form] },
        } satisfies AppealCommands['agree-to-video'],
      },
    },
  ],
};

/** Of the day only the date is known: noon in Kazakhstan, or the instant of the note where that is earlier. */
function noonOf(on: IsoDate, notedAt: Instant): Instant {
  const noon = parseInstant(`${on}T12:00:00+05:00`);
  return noon < notedAt ? noon : notedAt;
}

/** P14: the day is in person again. */
const followTheDayBack: Reaction = {
  name: 'follow-the-day-back-to-in-person',
  workflow: 'reception-day',
  on: ['day-switched-to-in-person'],
  react: ({ fact }: Source<DayEvents, 'day-switched-to-in-person'>) => fact.data.appeals.map(toInPerson),
};

/** P14, P22: a time agreed during a reception stands on no day's list; the body names it itself. */
const changeAgreedReceptionsToVideo: Reaction = {
  name: 'change-agreed-receptions-to-video',
  workflow: 'body',
  on: ['restrictions-introduced'],
  react: ({ fact: { data } }: Source<BodyEvents, 'restrictions-introduced'>) =>
    (data.appeals ?? []).map((appeal) => toVideo(appeal, data)),
};

/** P14, P22: agreed while the restrictions were being introduced. */
const changeAnAgreedReceptionNotedLate: Reaction = {
  name: 'change-an-agreed-reception-noted-late-to-video',
  workflow: 'body',
  on: ['planned-reception-noted'],
  react: ({ fact: { data } }: Source<BodyEvents, 'planned-reception-noted'>) =>
    data.workflow === 'reception-appeal' && data.act !== undefined
      ? [toVideo(data.caseId, { from: data.on, to: data.on, act: data.act })]
      : [],
};

/** P14: when the restrictions end, receptions are in person again. */
const changeAgreedReceptionsBack: Reaction = {
  name: 'change-agreed-receptions-back-to-in-person',
  workflow: 'body',
  on: ['restrictions-lifted'],
  react: ({ fact: { data } }: Source<BodyEvents, 'restrictions-lifted'>) =>
    (data.appeals ?? []).map(toInPerson),
};

/** P14, P22: so that restrictions find it. */
const tellTheBodyOfTheAgreedTime: Reaction = {
  name: 'tell-the-body-of-the-agreed-time',
  workflow: 'reception-appeal',
  on: ['reception-handed-over'],
  react: ({ caseId, fact: { data } }: Source<AppealEvents, 'reception-handed-over'>) =>
    data.body === undefined || data.day !== undefined
      ? []
      : [
          {
            workflow: 'body',
            caseId: data.body,
            command: {
              type: 'note-planned-reception',
              data: {
                workflow: 'reception-appeal',
                caseId,
                official: data.to,
                on: data.receptionOn,
                video: data.mode !== undefined,
              } satisfies BodyCommands['note-planned-reception'],
            },
          },
        ],
};

type Restricting = {
  readonly from: IsoDate;
  readonly to?: IsoDate | undefined;
  readonly act: RestrictingAct;
};

const toVideo = (appeal: string, { from, to, act }: Restricting): RequestedCommand => ({
  workflow: 'reception-appeal',
  caseId: appeal,
  command: { type: 'switch-to-video', data: { from, to, act } },
});

const toInPerson = (appeal: string): RequestedCommand => ({
  workflow: 'reception-appeal',
  caseId: appeal,
  command: { type: 'switch-to-in-person', data: { reason: 'restrictions-lifted' } },
});

export const restrictionReactions: readonly Reaction[] = [
  followTheDayToVideo,
  agreeAsNotedOnTheDay,
  followTheDayBack,
  changeAgreedReceptionsToVideo,
  changeAnAgreedReceptionNotedLate,
  changeAgreedReceptionsBack,
  tellTheBodyOfTheAgreedTime,
];
