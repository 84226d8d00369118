import type { CaseView, CommandOf, MessageOf, RequestedCommand } from '@qabyldau/engine';
import { listOf, type Hours, type ListCommands } from '@qabyldau/reception-list';
import type { DayEnv } from './env.js';
import type { DayContext, Session } from './machine.js';
import type { DayCommands } from './messages.js';
import {
  objectionToOpening,
  officialsReportTheirOwnAbsence,
  receptionHasNotBegun,
  slotIsFree,
} from './rules.js';
import { endOfSlots, slotOf } from './slots.js';

type Asking = MessageOf<DayCommands> | CommandOf<DayCommands>;
type Offered = Pick<Session, 'body' | 'official' | 'on' | 'from' | 'slots' | 'slotMinutes'>;

/** The list of the official is the authority for whose turn it is, and for when the official receives. */
export function asksFirst(
  command: Asking,
  env: DayEnv,
  state: CaseView<DayContext>,
): RequestedCommand | undefined {
  const { context } = state;
  switch (command.type) {
    case 'open-day':
      return objectionToOpening(command.data, env) === undefined
        ? keepTheHours(command.data, env.caseId)
        : undefined;
    case 'report-absence':
      return state.in('open') ? freeTheHours(context, env) : undefined;
    case 'book-slot':
      return askWhoseTurnItIs(command.data, context, env);
    default:
      return undefined;
  }
}

/** P28: an official does not receive at two places at once. */
const keepTheHours = (offered: Offered, day: string): RequestedCommand => ({
  ...toList(offered, {
    type: 'keep-hours',
    data: { hours: [hoursOf(offered, day)] } satisfies ListCommands['keep-hours'],
  }),
  ifRefused: toList(offered, free(day)),
});

/** P16: at the hours of a cancelled day the official may receive otherwise. */
function freeTheHours({ session }: DayContext, env: DayEnv): RequestedCommand | undefined {
  if (session === null || officialsReportTheirOwnAbsence(session, env) !== undefined) return undefined;
  const kept = { hours: [hoursOf(session, env.caseId)] } satisfies ListCommands['keep-hours'];
  return {
    ...toList(session, free(env.caseId)),
    ifRefused: toList(session, { type: 'keep-hours', data: kept }),
  };
}

/** The hours of a reception day, as the list of the official keeps them. */
export const hoursOf = (offered: Omit<Offered, 'body' | 'official'>, day: string): Hours => ({
  by: day,
  on: offered.on,
  from: offered.from,
  until: endOfSlots(offered),
});

const free = (day: string): RequestedCommand['command'] => ({
  type: 'free-hours',
  data: { by: [day] } satisfies ListCommands['free-hours'],
});

const toList = (
  { body, official }: Pick<Session, 'body' | 'official'>,
  command: RequestedCommand['command'],
): RequestedCommand => ({ workflow: 'reception-list', caseId: listOf(body, official), command });

/**
 * P12, P28: before a slot is given, the list of the official says whether it is this appeal's turn. Not asked where
 * the day says no by itself, or has booked this appeal already.
 */
function askWhoseTurnItIs(
  { appeal, slot }: DayCommands['book-slot'],
  context: DayContext,
  env: DayEnv,
): RequestedCommand | undefined {
  const { session, video } = context;
  if (session === null) return undefined;
  const closed = receptionHasNotBegun(session, env.at, env.calendar) ?? slotIsFree(context, session, slot);
  if (closed !== undefined || slotOf(context, appeal) !== undefined) return undefined;
  const data: ListCommands['take-turn'] = {
    appeal,
    day: env.caseId,
    on: session.on,
    video,
    centre: session.venue === 'CENTRE',
  };
  return {
    ...toList(session, { type: 'take-turn', data }),
    ifRefused: toList(session, { type: 'return-turn', data: { appeal } }),
  };
}
