import type { CaseView, CommandOf, MessageOf, RequestedCommand } from '@qabyldau/engine';
import { listOf, type ListCommands } from '@qabyldau/reception-list';
import type { DayEnv } from './env.js';
import type { DayContext } from './machine.js';
import type { DayCommands } from './messages.js';
import { receptionHasNotBegun, slotIsFree } from './rules.js';
import { slotOf } from './slots.js';

/**
 * P12, P28: before a slot is given, the list of the official says whether it is this appeal's turn. Not asked where
 * the day says no by itself, or has booked this appeal already.
 */
export function askWhoseTurnItIs(
  command: MessageOf<DayCommands> | CommandOf<DayCommands>,
  env: DayEnv,
  { context }: CaseView<DayContext>,
): RequestedCommand | undefined {
  const { session, body, video } = context;
  if (command.type !== 'book-slot' || session === null || body === null) return undefined;
  const { appeal, slot } = command.data;
  const closed = receptionHasNotBegun(session, env.at, env.calendar) ?? slotIsFree(context, session, slot);
  if (closed !== undefined || slotOf(context, appeal) !== undefined) return undefined;
  const list = { workflow: 'reception-list', caseId: listOf(body, session.official) };
  const data: ListCommands['take-turn'] = {
    appeal,
    day: env.caseId,
    on: session.on,
    video,
    centre: session.venue === 'CENTRE',
  };
  return {
    ...list,
    command: { type: 'take-turn', data },
    ifRefused: { ...list, command: { type: 'return-turn', data: { appeal } } },
  };
}
