import {
  decided,
  refuse,
  type BaseEnv,
  type CaseView,
  type CommandOf,
  type Decision,
  type Refusal,
} from '@qabyldau/engine';
import { canonicalJson, epochOf, exhaustive, fail, instantOf } from '@qabyldau/kernel';
import type { ListContext } from './machine.js';
import { inTheWay, newHours, withoutHours } from './hours.js';
import type { Hours, ListCommands, ListEvents } from './messages.js';
import { entryOf, thoseBefore, type OnDay, type Waiting } from './queue.js';
import { refusals } from './refusals.js';

type Answer = Decision<ListEvents>;

/** How long somebody whose turn it is stands aside for the others; booking takes a small part of it. */
const TURN_MS = 60_000;

export function decide(
  command: CommandOf<ListCommands>,
  { context: { waiting, hours } }: CaseView<ListContext>,
  env: BaseEnv,
): Answer {
  switch (command.type) {
    case 'put-on-list':
      return putOnList(command.data, waiting);
    case 'take-turn':
      return takeTurn(command.data, waiting, env);
    case 'return-turn': {
      const { appeal } = command.data;
      const turn = entryOf(waiting, appeal)?.turn;
      return turn === undefined ? decided() : decided({ type: 'turn-returned', data: { appeal } });
    }
    case 'leave-list': {
      const { appeal, reason } = command.data;
      const entry = entryOf(waiting, appeal);
      if (entry === undefined) return decided();
      return decided({ type: 'left-list', data: { appeal, reason, inTurn: entry.turn !== undefined } });
    }
    case 'keep-hours':
      return keepHours(command.data, hours);
    case 'free-hours':
      return decided(...freed(command.data.by, hours));
    default:
      return exhaustive(command);
  }
}

/** P27. Silent when it waits already and nothing about it has changed. */
function putOnList(entry: ListCommands['put-on-list'], waiting: readonly Waiting[]): Answer {
  const present = entryOf(waiting, entry.appeal);
  if (present !== undefined && canonicalJson(present) === canonicalJson(entry)) return decided();
  return decided({ type: 'put-on-list', data: entry });
}

/** P12, P28. Silent for an appeal that waits for no first date: reading X moves and orders nobody who was told one. */
function takeTurn(data: ListCommands['take-turn'], waiting: readonly Waiting[], env: BaseEnv): Answer {
  const own = entryOf(waiting, data.appeal);
  if (own === undefined) return decided();
  const objection = nobodyIsOvertaken(own, waiting, data, env);
  if (objection !== undefined) return fail(objection);
  const until = instantOf(epochOf(env.at) + TURN_MS);
  const { appeal, day, on } = data;
  return decided({ type: 'turn-taken', data: { appeal, number: own.number, day, on, until } });
}

/** P28: nobody is told an hour at which the official receives somebody else. Silent when all of it is kept already. */
function keepHours(
  { hours: wanted, instead = [] }: ListCommands['keep-hours'],
  before: readonly Hours[],
): Answer {
  const kept = withoutHours(before, instead);
  const hours = newHours(kept, wanted);
  const clash = inTheWay(kept, hours);
  if (clash !== undefined) {
    const { taken, wanted: asked } = clash;
    return refuse(refusals, 'receives-at-that-hour', {
      on: taken.on,
      from: taken.from,
      to: taken.until,
      wantedFrom: asked.from,
      wantedTo: asked.until,
    });
  }
  return decided(
    ...freed(instead, before),
    ...(hours.length === 0 ? [] : ([{ type: 'hours-kept', data: { hours } }] as const)),
  );
}

/** Silent about what has no hours. */
function freed(by: readonly string[], kept: readonly Hours[]) {
  const had = by.filter((one) => kept.some((hours) => hours.by === one));
  return had.length === 0 ? [] : ([{ type: 'hours-freed', data: { by: had } }] as const);
}

/**
 * P12, P28, readings P and X: priority first, then the order of registration, among those who wait for a date with
 * the same official and whose brief allows this day.
 */
function nobodyIsOvertaken(
  own: Waiting,
  waiting: readonly Waiting[],
  day: OnDay,
  { at }: BaseEnv,
): Refusal | undefined {
  const before = thoseBefore(waiting, own, day, at);
  const [first] = before;
  if (first === undefined) return undefined;
  const data = { number: own.number, on: day.on, first: first.number, before: before.length };
  return refuse(refusals, 'out-of-sequence', data).error;
}
