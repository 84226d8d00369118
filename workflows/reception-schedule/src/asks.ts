import type { CommandOf, CaseView, MessageOf, RequestedCommand } from '@qabyldau/engine';
import { hoursOf } from '@qabyldau/reception-day';
import { listOf, type Hours, type ListCommands, type ListEvents } from '@qabyldau/reception-list';
import type { ScheduleEnv } from './env.js';
import type { ScheduleContext } from './machine.js';
import type { Line, ScheduleCommands, ScheduleKind } from './messages.js';
import { receptionDayId } from './reactions.js';
import { headOf, objectionToPublishing } from './rules.js';

/**
 * P28: what the public reads does not put an official at two places at once. The days that are published for the first
 * time are asked about, official by official; they keep those hours when they are opened.
 */
export function asksFirst(
  command: MessageOf<ScheduleCommands> | CommandOf<ScheduleCommands>,
  env: ScheduleEnv,
  { context }: CaseView<ScheduleContext>,
): RequestedCommand | undefined {
  if (command.type !== 'publish-schedule') return undefined;
  if (objectionToPublishing(command.data, context) !== undefined) return undefined;
  const { body, kind } = headOf(context);
  const lines = Object.values(context.lines);
  const known = new Set([...context.days, ...daysAnsweredFor(env)]);
  for (const official of new Set(lines.map((line) => line.official))) {
    const hours = lines
      .filter((line) => line.official === official)
      .flatMap((line) => hoursOfLine(line, kind))
      .filter(({ on, by }) => on >= env.today && !known.has(by));
    if (hours.length > 0) return keep(body, official, hours);
  }
  return undefined;
}

function daysAnsweredFor({ asked }: ScheduleEnv): ReadonlySet<string> {
  const kept = asked.filter(({ type }) => type === 'hours-kept');
  return new Set(
    kept.flatMap(({ data }) => (data as unknown as ListEvents['hours-kept']).hours.map(({ by }) => by)),
  );
}

const hoursOfLine = (
  { official, sessions, slots, slotMinutes }: Line,
  kind: ScheduleKind,
): readonly Hours[] =>
  sessions.map(({ on, from }) =>
    hoursOf({ on, from, slots, slotMinutes }, receptionDayId(official, on, kind)),
  );

function keep(body: string, official: string, hours: readonly Hours[]): RequestedCommand {
  const list = { workflow: 'reception-list', caseId: listOf(body, official) };
  const back: ListCommands['free-hours'] = { by: hours.map(({ by }) => by) };
  return {
    ...list,
    command: { type: 'keep-hours', data: { hours } satisfies ListCommands['keep-hours'] },
    ifRefused: { ...list, command: { type: 'free-hours', data: back } },
  };
}
