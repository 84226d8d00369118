import type { Reaction, ReactionEvent, RequestedCommand } from '@qabyldau/engine';
import type { TaskEvents } from '@qabyldau/protocol-task';
import type { DayCommands, DayEvents } from '@qabyldau/reception-day';
import { agreedDay } from './context.js';
import type { AppealCommands, AppealEvents } from './messages.js';
import { absenceReactions } from './reactions/absences.js';
import { participationReactions } from './reactions/participation.js';
import { restrictionReactions } from './reactions/restrictions.js';

type Source<E, T extends keyof E & string> = ReactionEvent<Pick<E, T>>;

/** P23, P34: each task of the protocol becomes a case of its own, on control until done. */
const giveTheTasksOfTheProtocol: Reaction = {
  name: 'give-the-tasks-of-the-protocol',
  workflow: 'reception-appeal',
  on: ['protocol-signed'],
  react: ({ caseId, fact }: Source<AppealEvents, 'protocol-signed'>) =>
    fact.data.tasks.map(({ task, executor, unit, dueOn }) => ({
      workflow: 'protocol-task',
      caseId: task,
      command: {
        type: 'give-task',
        data: {
          appeal: caseId,
          number: fact.data.number,
          executor,
          unit,
          dueOn,
          giver: fact.data.official,
          subject: fact.data.subject,
        },
      },
    })),
};

/** Code art. 64(9): the slot of a withdrawn appeal is free again. */
const releaseTheSlotOfAWithdrawnAppeal: Reaction = {
  name: 'release-the-slot-of-a-withdrawn-appeal',
  workflow: 'reception-appeal',
  on: ['appeal-withdrawn'],
  react: ({ caseId, fact }: Source<AppealEvents, 'appeal-withdrawn'>) =>
    fact.data.day === undefined ? [] : [releaseSlot(fact.data.day, caseId, 'withdrawn')],
};

/** P14: who waits for a reception in person gives the slot up as well. */
const givenUp: readonly string[] = ['applicant-asked', 'waits-for-in-person'];

/** P16, P8: of a day that takes place no more. */
const dayIsGone: readonly string[] = ['official-absent', 'schedule-revised'];

/** P28: a slot given up, or moved by the staff, is free again; a cancelled day has none to give back. */
const releaseTheSlotThatWasGivenUp: Reaction = {
  name: 'release-the-slot-that-the-applicant-gave-up',
  workflow: 'reception-appeal',
  on: ['slot-lost'],
  react: ({ caseId, actor, fact: { data } }: Source<AppealEvents, 'slot-lost'>) => {
    const cancelled = actor.role === 'system' && dayIsGone.includes(data.reason);
    if (cancelled || data.day === agreedDay) return [];
    return [releaseSlot(data.day, caseId, givenUp.includes(data.reason) ? 'applicant-asked' : 'moved')];
  },
};

/** P28, P22: the day has booked or taken over; the appeal takes the slot, or the day gets it back. */
const takeTheBookedSlot: Reaction = {
  name: 'take-the-booked-slot',
  workflow: 'reception-day',
  on: ['slot-booked'],
  react: ({ caseId: day, fact }: Source<DayEvents, 'slot-booked'>) => {
    const { appeal, slot, official, startsAt, place, atCentre, handedOverFrom } = fact.data;
    const where = { day, slot, startsAt, place, ...(atCentre === true ? { atCentre } : {}) };
    return [
      {
        workflow: 'reception-appeal',
        caseId: appeal,
        command:
          handedOverFrom === undefined
            ? { type: 'take-slot', data: { ...where, official } }
            : { type: 'hand-over-reception', data: { ...where, to: official } },
        ifRefused: releaseSlot(day, appeal, 'appeal-refused-slot'),
      },
    ];
  },
};

/** P22, P28: the appeal stands with the other official, so the slot it came from is free. */
const releaseTheSlotHandedOver: Reaction = {
  name: 'release-the-slot-handed-over',
  workflow: 'reception-appeal',
  on: ['reception-handed-over'],
  react: ({ caseId, fact }: Source<AppealEvents, 'reception-handed-over'>) =>
    fact.data.left === undefined || fact.data.left === fact.data.day
      ? []
      : [releaseSlot(fact.data.left, caseId, 'handed-over')],
};

/** P16: everybody on the list of a cancelled day is to be told and to get another date. */
const loseTheSlotsOfACancelledDay: Reaction = {
  name: 'lose-the-slots-of-a-cancelled-day',
  workflow: 'reception-day',
  on: ['day-cancelled'],
  react: ({ caseId: day, fact }: Source<DayEvents, 'day-cancelled'>) =>
    fact.data.appeals.map((appeal) => ({
      workflow: 'reception-appeal',
      caseId: appeal,
      command: {
        type: 'lose-slot',
        data: {
          day,
          reason: fact.data.reason === 'schedule-revised' ? 'schedule-revised' : 'official-absent',
        } satisfies AppealCommands['lose-slot'],
      },
    })),
};

/** P34: a task that was accepted as done is no longer open in the appeal. */
const noteTheAcceptedTask: Reaction = {
  name: 'note-the-accepted-task',
  workflow: 'protocol-task',
  on: ['execution-accepted'],
  react: ({ caseId: task, fact }: Source<TaskEvents, 'execution-accepted'>) => [
    {
      workflow: 'reception-appeal',
      caseId: fact.data.appeal,
      command: { type: 'note-task-done', data: { task } },
    },
  ],
};

/** P36: what was handed in at the reception becomes an appeal of its own, marked and counted by itself. */
const registerTheAppealHandedIn: Reaction = {
  name: 'register-the-appeal-handed-in',
  workflow: 'reception-appeal',
  on: ['appeal-handed-in'],
  react: ({ caseId, fact }: Source<AppealEvents, 'appeal-handed-in'>) => {
    const { child, ...kept } = fact.data;
    return [
      {
        workflow: 'written-appeal',
        caseId: child,
        command: {
          type: 'register-written-appeal',
          data: { parent: caseId, ...kept },
        },
      },
    ];
  },
};

const releaseSlot = (
  day: string,
  appeal: string,
  reason: DayCommands['release-slot']['reason'],
): RequestedCommand => ({
  workflow: 'reception-day',
  caseId: day,
  command: { type: 'release-slot', data: { appeal, reason } },
});

export const appealReactions: readonly Reaction[] = [
  giveTheTasksOfTheProtocol,
  releaseTheSlotOfAWithdrawnAppeal,
  releaseTheSlotThatWasGivenUp,
  takeTheBookedSlot,
  releaseTheSlotHandedOver,
  loseTheSlotsOfACancelledDay,
  noteTheAcceptedTask,
  registerTheAppealHandedIn,
  ...participationReactions,
  ...restrictionReactions,
  ...absenceReactions,
];
