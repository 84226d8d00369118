import type { CommandOf, MessageOf, RequestedCommand } from '@qabyldau/engine';
import { epochOf, instantOf, type Instant } from '@qabyldau/kernel';
import { listOf, type Hours, type ListCommands } from '@qabyldau/reception-list';
import { agreedDay, known, registrationOf, type AppealContext } from './context.js';
import { objectionToHandOver } from './decide/during-reception.js';
import type { AppealEnv, AppealView } from './env.js';
import type { AppealCommands } from './messages.js';

type HandOver = AppealCommands['hand-over-reception'];

/** How long a time that is agreed with one applicant (P22) is taken to last. */
const AGREED_MINUTES = 15;

/**
 * P16, P22, P28: the list of an official keeps the times agreed apart, from the agreement until they are given up. Not
 * asked where the appeal says no by itself.
 */
export function askAboutTheAgreedTime(
  command: MessageOf<AppealCommands> | CommandOf<AppealCommands>,
  env: AppealEnv,
  state: AppealView,
): RequestedCommand | undefined {
  const { context } = state;
  switch (command.type) {
    case 'hand-over-reception':
      return objectionToHandOver(command.data, state, env) === undefined
        ? (keepTheAgreedTime(command.data, context, env) ?? freeTheAgreedTime(context, env))
        : undefined;
    case 'lose-slot':
      return context.slot?.day === command.data.day ? freeTheAgreedTime(context, env) : undefined;
    case 'withdraw-appeal':
      return freeTheAgreedTime(context, env);
    default:
      return undefined;
  }
}

/** P22, P28: a time agreed apart is one at which the other official receives nobody else; a day has slots for that. */
function keepTheAgreedTime(
  { to, startsAt, day }: HandOver,
  context: AppealContext,
  env: AppealEnv,
): RequestedCommand | undefined {
  if (day !== undefined || env.asked.some(({ type }) => type === 'hours-kept')) return undefined;
  const data: ListCommands['keep-hours'] = { hours: [agreedHours(startsAt, env)] };
  return {
    ...toListOf(to, context, { type: 'keep-hours', data }),
    ifRefused: toListOf(to, context, freeHours(env)),
  };
}

/** P16, P22: the time that was agreed apart with the official who was to receive is free again. */
function freeTheAgreedTime(context: AppealContext, env: AppealEnv): RequestedCommand | undefined {
  const { slot } = context;
  if (slot?.day !== agreedDay) return undefined;
  const official = known(context.official, 'approved official');
  const data: ListCommands['keep-hours'] = { hours: [agreedHours(slot.startsAt, env)] };
  return {
    ...toListOf(official, context, freeHours(env)),
    ifRefused: toListOf(official, context, { type: 'keep-hours', data }),
  };
}

function agreedHours(startsAt: Instant, { calendar, caseId }: AppealEnv): Hours {
  const time = (minutes: number) =>
    calendar.localTime(instantOf(epochOf(startsAt) + minutes * 60_000)).slice(0, 5);
  return { by: caseId, on: calendar.localDate(startsAt), from: time(0), until: time(AGREED_MINUTES) };
}

const toListOf = (
  official: string,
  context: AppealContext,
  command: RequestedCommand['command'],
): RequestedCommand => ({
  workflow: 'reception-list',
  caseId: listOf(registrationOf(context).body, official),
  command,
});

const freeHours = ({ caseId }: AppealEnv): RequestedCommand['command'] => ({
  type: 'free-hours',
  data: { by: [caseId] } satisfies ListCommands['free-hours'],
});
