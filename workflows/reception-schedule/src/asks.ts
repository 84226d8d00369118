import type { CommandOf, CaseView, MessageOf, RequestedCommand } from '@qabyldau/engine';
import { listOf, type Hours, type ListCommands, type ListEvents } from '@qabyldau/reception-list';
import { changeOfDays, hoursOfDay } from './days.js';
import type { ScheduleEnv } from './env.js';
import type { ScheduleContext } from './machine.js';
import type { ScheduleCommands } from './messages.js';
import { headOf, objectionToPublishing } from './rules.js';

/**
 * P28: what the public reads does not put an official at two places at once. The days that are published for the first
 * time are asked about, official by official; they keep those hours when they are opened, in place of the withdrawn.
 */
export function asksFirst(
  command: MessageOf<ScheduleCommands> | CommandOf<ScheduleCommands>,
  env: ScheduleEnv,
  { context }: CaseView<ScheduleContext>,
): RequestedCommand | undefined {
  if (command.type !== 'publish-schedule') return undefined;
  if (objectionToPublishing(command.data, context, env) !== undefined) return undefined;
  const { opens, withdraws } = changeOfDays(context, env);
  const answered = daysAnsweredFor(env);
  const open = opens.find(({ day }) => !answered.has(day));
  if (open === undefined) return undefined;
  const { official } = open.line;
  const hours = opens.filter(({ line }) => line.official === official).map(hoursOfDay);
  const former = withdraws
    .filter((day) => day.official === official)
    .map(({ by, on, from, until }) => ({ by, on, from, until }));
  return keep(listOf(headOf(context).body, official), hours, former);
}

function daysAnsweredFor({ asked }: ScheduleEnv): ReadonlySet<string> {
  const kept = asked.filter(({ type }) => type === 'hours-kept');
  return new Set(
    kept.flatMap(({ data }) => (data as unknown as ListEvents['hours-kept']).hours.map(({ by }) => by)),
  );
}

/** The new hours in place of the former ones; where the schedule is not published after all, the other way round. */
function keep(list: string, hours: readonly Hours[], former: readonly Hours[]): RequestedCommand {
  const inPlaceOf = (kept: readonly Hours[], given: readonly Hours[]): RequestedCommand => ({
    workflow: 'reception-list',
    caseId: list,
    command: {
      type: 'keep-hours',
      data: { hours: kept, instead: given.map(({ by }) => by) } satisfies ListCommands['keep-hours'],
    },
  });
  return { ...inPlaceOf(hours, former), ifRefused: inPlaceOf(former, hours) };
}
