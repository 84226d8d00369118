import { epochOf, instantOf, type Instant } from '@qabyldau/kernel';
import type { AnyMachineSnapshot, AnyStateMachine, ExecutableActionObject } from 'xstate';
import type { CaseContext } from './workflow.js';
import type { PendingTimer } from './case-state.js';
import { delayName } from './delays.js';
import type { TimerFired } from './engine-events.js';
import type { Effect, TimerChange } from './event-body.js';
import { pureTransition } from './pure-transition.js';

/** What one fact does to a case: the next snapshot, and what is to be recorded with it. */
export interface Taken {
  readonly snapshot: AnyMachineSnapshot;
  readonly effects: readonly Effect[];
  readonly timers: readonly TimerChange[];
}

interface MachineEvent {
  readonly type: string;
  readonly [member: string]: unknown;
}

/**
 * Lets a machine take a fact. Pure; nothing is started.
 * @returns nothing when the machine cannot take it.
 * @throws Error for a chart that asks what the engine does not do (spawn, send, an infinite delay).
 */
export function take(
  before: AnyMachineSnapshot,
  pending: readonly PendingTimer[],
  event: MachineEvent,
  at: Instant,
): Taken | undefined {
  const snapshot = {
    ...before,
    context: { ...(before.context as CaseContext), at: epochOf(at) },
  } as AnyMachineSnapshot;
  if (!snapshot.can(event)) return undefined;
  const [next, actions] = pureTransition(snapshot, event);
  if (next.status !== 'active') {
    throw new Error(`the machine ended with ${next.status} on ${event.type}`, { cause: next.error });
  }
  return {
    snapshot: next,
    ...asData(before.machine as AnyStateMachine, pending, actions, at),
  };
}

/** Actions as data: named ones are effects, delayed raises set a timer, cancels take one back. */
function asData(
  machine: AnyStateMachine,
  pending: readonly PendingTimer[],
  actions: readonly ExecutableActionObject[],
  at: Instant,
): Pick<Taken, 'effects' | 'timers'> {
  const effects: Effect[] = [];
  const timers: TimerChange[] = [];
  for (const action of actions) {
    if (action.type === 'xstate.raise') {
      const { event, delay } = action.params as { event: { type: string }; delay?: number };
      // An after whose delay came out as no number would be raised at once by XState: no due date, no word.
      if (delay !== undefined || delayName(machine, event.type) !== undefined) {
        setTimer(timers, machine, event.type, delay, at);
      }
    } else if (action.type === 'xstate.cancel') {
      cancelTimer(timers, machine, pending, (action.params as { sendId: string }).sendId);
    } else if (action.type.startsWith('xstate.')) {
      throw new Error(`the engine does not carry out ${action.type}`);
    } else {
      effects.push({ type: action.type, params: action.params ?? {} });
    }
  }
  return { effects, timers };
}

function setTimer(
  timers: TimerChange[],
  machine: AnyStateMachine,
  eventType: string,
  delay: number | undefined,
  at: Instant,
): void {
  const name = delayName(machine, eventType);
  if (name === undefined) throw new Error(`a delayed raise that is no after: ${eventType}`);
  if (delay === undefined || !Number.isFinite(delay)) throw new Error(`delay ${name} is not finite`);
  timers.push({ set: name, due: delay <= 0 ? at : instantOf(epochOf(at) + delay) });
}

/** XState also cancels what has fired already or was never set; only a timer that stands is worth recording. */
function cancelTimer(
  timers: TimerChange[],
  machine: AnyStateMachine,
  pending: readonly PendingTimer[],
  eventType: string,
): void {
  const name = delayName(machine, eventType);
  const justSet = timers.findIndex((change) => 'set' in change && change.set === name);
  if (justSet >= 0) {
    timers.splice(justSet, 1);
    return;
  }
  const standing = pending.find((timer) => timer.name === name);
  const already = timers.some((change) => 'cancel' in change && change.cancel === name);
  if (standing !== undefined && !already) timers.push({ cancel: standing.name, setAt: standing.setAt });
}

/** The table without a timer that has fired; nothing when that timer was not pending. */
export function withoutFired(
  pending: readonly PendingTimer[],
  fired: TimerFired,
): readonly PendingTimer[] | undefined {
  const rest = pending.filter((timer) => timer.name !== fired.delay || timer.setAt !== fired.setAt);
  return rest.length === pending.length ? undefined : rest;
}

/** The table of pending timers after the changes that the event at `revision` recorded. */
export function applyTimers(
  pending: readonly PendingTimer[],
  changes: readonly TimerChange[] | undefined,
  revision: number,
): readonly PendingTimer[] {
  if (changes === undefined || changes.length === 0) return pending;
  let table = pending;
  for (const change of changes) {
    table =
      'set' in change
        ? [...table, { name: change.set, setAt: revision, due: change.due }]
        : table.filter((timer) => timer.name !== change.cancel || timer.setAt !== change.setAt);
  }
  return table;
}
