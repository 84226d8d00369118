import { addWords, decided } from '@qabyldau/engine';
import { agreedDay, known, nextNotice, registrationOf } from '../context.js';
import type { AppealEnv, AppealView, Decide } from '../env.js';
import type { AppealCommands } from '../messages.js';
import type { Objection } from '../refusals.js';
import { onlyAReceivingOfficialReceives } from '../rules/brief.js';
import {
  agreedTimeIsInWorkingHours,
  handedOverToAnother,
  onlyServingEmployeesGetWork,
} from '../rules/during-reception.js';
import { centreDayIsForMattersOfCentralBodies, slotIsStillToCome } from '../rules/reception.js';

/** P22. The applicant leaves with the agreed time and place in writing. */
export const handOverReception: Decide<'hand-over-reception'> = ({ data, personal }, state, env) => {
  const { context } = state;
  const { to, startsAt, place, day } = data;
  // Sent once more by a reaction: the appeal stands there already.
  if (day !== undefined && context.slot?.day === day) return decided();
  const from = receiving(state);
  const receptionOn = env.calendar.localDate(startsAt);
  const left = context.slot?.day;
  const restriction = env.restrictions?.(receptionOn);
  const { body, subject } = registrationOf(context);
  return (
    objectionToHandOver(data, state, env) ??
    decided({
      type: 'reception-handed-over',
      data: {
        from,
        to,
        startsAt,
        receptionOn,
        notice: nextNotice(context, 'hand-over'),
        body,
        ...onDay(data),
        ...(left === undefined || left === agreedDay ? {} : { left }),
        ...(restriction === undefined ? {} : { mode: 'video', act: restriction.act }),
      },
      personal: day === undefined ? addWords(personal, subject, { agreedPlace: place }) : personal,
    })
  );
};

/** Before the reception begins, whoever received earlier is not the one who receives now. */
const receiving = (state: AppealView): string =>
  known(
    state.in('course.received') ? state.context.receivedBy : state.context.official,
    'receiving official',
  );

/** All that is asked of a hand-over but whether the other official is free then. */
export const objectionToHandOver = (
  { to, startsAt, day, atCentre }: AppealCommands['hand-over-reception'],
  state: AppealView,
  env: AppealEnv,
): Objection =>
  handedOverToAnother(receiving(state), to) ??
  onlyAReceivingOfficialReceives(to, env) ??
  slotIsStillToCome({ startsAt }, env) ??
  // A day has hours of its own.
  (day === undefined ? agreedTimeIsInWorkingHours(startsAt, env) : undefined) ??
  centreDayIsForMattersOfCentralBodies(state.context, atCentre, env);

/** The place of a day is told to everybody (P8); what was agreed apart was typed for this applicant, and is sealed. */
const onDay = ({ day, slot, place }: AppealCommands['hand-over-reception']) =>
  day === undefined ? {} : { day, slot, place };

/** P22. Silent when all of them are invited already. */
export const inviteParticipants: Decide<'invite-participants'> = ({ data }, { context }, env) => {
  const employees = data.employees.filter((employee) => context.participants?.includes(employee) !== true);
  if (employees.length === 0) return decided();
  return (
    onlyServingEmployeesGetWork(employees, env) ??
    decided({ type: 'participants-invited', data: { employees } })
  );
};

/** P36: it gets a number and a clock of its own. Silent when this one was handed in already. */
export const handInAppeal: Decide<'hand-in-appeal'> = ({ data, personal }, { context }, env) => {
  if (context.children?.includes(data.child) === true) return decided();
  const { body, language, subject, topic, noticeChannel } = registrationOf(context);
  return decided({
    type: 'appeal-handed-in',
    data: {
      child: data.child,
      body,
      receivedAt: env.at,
      language,
      subject,
      topic: data.topic ?? topic,
      mark: 'from-reception',
      noticeChannel,
    },
    personal,
  });
};
