import type { BodyCommands, BodyEvents } from '@qabyldau/body';
import type { Reaction, ReactionEvent, RequestedCommand } from '@qabyldau/engine';
import type { DayCommands, DayEvents } from './messages.js';

type Source<E, T extends keyof E & string> = ReactionEvent<Pick<E, T>>;

/** P22: the other day is asked first. Where it cannot, the applicant keeps slot and place here: nobody is lost. */
const askTheOtherDayToTakeOver: Reaction = {
  name: 'ask-the-other-day-to-take-over',
  workflow: 'reception-day',
  on: ['hand-over-requested'],
  react: ({ caseId: day, fact: { data } }: Source<DayEvents, 'hand-over-requested'>) => [
    {
      workflow: 'reception-day',
      caseId: data.to,
      command: {
        type: 'take-over',
        data: {
          appeal: data.appeal,
          from: day,
          official: data.official,
          slot: data.slot,
        } satisfies DayCommands['take-over'],
      },
    },
  ],
};

/** P14, P16: the body knows which days are to come, so that its decisions reach them. */
const tellTheBodyOfTheDay: Reaction = {
  name: 'tell-the-body-of-the-day',
  workflow: 'reception-day',
  on: ['day-opened'],
  react: ({ caseId, fact: { data } }: Source<DayEvents, 'day-opened'>) => [
    {
      workflow: 'body',
      caseId: data.body,
      command: {
        type: 'note-planned-reception',
        data: {
          workflow: 'reception-day',
          caseId,
          official: data.official,
          on: data.on,
          video: data.video !== undefined,
        } satisfies BodyCommands['note-planned-reception'],
      },
    },
  ],
};

/** P14: restrictions reach every day of theirs that was planned in person. */
const changeTheDaysUnderRestrictions: Reaction = {
  name: 'change-the-days-under-restrictions-to-video',
  workflow: 'body',
  on: ['restrictions-introduced'],
  react: ({ fact }: Source<BodyEvents, 'restrictions-introduced'>) =>
    (fact.data.days ?? []).map((day) => ask(day, 'switch-to-video')),
};

/** P14: a day that was opened while the restrictions were being introduced. */
const changeADayNotedLate: Reaction = {
  name: 'change-a-day-noted-late-to-video',
  workflow: 'body',
  on: ['planned-reception-noted'],
  react: ({ fact: { data } }: Source<BodyEvents, 'planned-reception-noted'>) =>
    data.workflow === 'reception-day' && data.act !== undefined ? [ask(data.caseId, 'switch-to-video')] : [],
};

/** P14: the days that the restrictions do not reach any more. */
const changeTheDaysBack: Reaction = {
  name: 'change-the-days-back-to-in-person',
  workflow: 'body',
  on: ['restrictions-lifted'],
  react: ({ fact }: Source<BodyEvents, 'restrictions-lifted'>) =>
    (fact.data.days ?? []).map((day) => ask(day, 'switch-to-in-person')),
};

/** Reading E: who goes on leave or is sent away knows it before. */
const foreseeable: readonly string[] = ['leave', 'business-trip'];

/** P16: nobody is received by somebody who is away. */
const cancelTheDaysOfAnAbsentOfficial: Reaction = {
  name: 'cancel-the-days-of-an-absent-official',
  workflow: 'body',
  on: ['absence-recorded'],
  react: ({ fact: { data } }: Source<BodyEvents, 'absence-recorded'>) =>
    cancelled(data.days, {
      reason: data.reason === 'leave' ? 'other' : data.reason,
      foreseeable: foreseeable.includes(data.reason),
    }),
};

/** P16: nobody is received by somebody who serves no more. */
const cancelTheDaysOfWhoHasLeft: Reaction = {
  name: 'cancel-the-days-of-who-has-left',
  workflow: 'body',
  on: ['employee-released'],
  react: ({ fact: { data } }: Source<BodyEvents, 'employee-released'>) =>
    cancelled(data.days, { reason: 'other', foreseeable: false }),
};

const cancelled = (
  days: readonly string[] | undefined,
  data: DayCommands['report-absence'],
): readonly RequestedCommand[] =>
  (days ?? []).map((day) => ({
    workflow: 'reception-day',
    caseId: day,
    command: { type: 'report-absence', data },
  }));

const ask = (day: string, type: 'switch-to-video' | 'switch-to-in-person'): RequestedCommand => ({
  workflow: 'reception-day',
  caseId: day,
  command: { type, data: {} },
});

export const dayReactions: readonly Reaction[] = [
  askTheOtherDayToTakeOver,
  tellTheBodyOfTheDay,
  changeTheDaysUnderRestrictions,
  changeADayNotedLate,
  changeTheDaysBack,
  cancelTheDaysOfAnAbsentOfficial,
  cancelTheDaysOfWhoHasLeft,
];
