import {
  parseWireName,
  readData,
  readMetadata,
  TIMER_FIRED,
  type AnyEdition,
  type CaseContext,
  type CaseState,
  type StoredEvent,
  type TimerFired,
} from '@qabyldau/engine';
import { epochOf } from '@qabyldau/kernel';
import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';

const cache = new WeakMap<AnyStateMachine, ReadonlyMap<AnyTransitionDefinition, string>>();

/**
 * Every transition of an edition's chart by name: `preReview —brief-prepared→ briefed.toReceive`. One without a
 * target stays; one of the root has no state before it; of two that differ in their guards alone the later is `(2)`.
 */
export const transitionsOfChart = ({ machine }: AnyEdition): readonly string[] => [
  ...namesOf(machine).values(),
];

/** The transitions that a case takes with an event: one, or in parallel regions several. */
export function transitionsTaken({ snapshot }: CaseState, event: StoredEvent): readonly string[] {
  const machine = snapshot.machine as AnyStateMachine;
  const { type } = parseWireName(event.type);
  const { at, actor } = readMetadata(event);
  const then = { ...snapshot, context: { ...(snapshot.context as CaseContext), at: epochOf(at) } };
  const data = readData(event);
  const taken =
    type === TIMER_FIRED
      ? { type: afterOf(snapshot._nodes as readonly AnyStateNode[], data as unknown as TimerFired) }
      : { type, data, at, actor, revision: event.revision };
  const names = namesOf(machine);
  return machine
    .getTransitionData(then as typeof snapshot, taken as never)
    .map(
      (transition) => names.get(transition as AnyTransitionDefinition) ?? `no transition of ${machine.id}`,
    );
}

const afterOf = (active: readonly AnyStateNode[], { delay }: TimerFired): string =>
  active.flatMap(({ after }) => after).find((one) => String(one.delay) === delay)?.eventType as string;

function namesOf(machine: AnyStateMachine): ReadonlyMap<AnyTransitionDefinition, string> {
  const known = cache.get(machine);
  if (known !== undefined) return known;
  const names = new Map<AnyTransitionDefinition, string>();
  const given = new Map<string, number>();
  for (const transition of transitionsBelow(machine.root)) {
    const name = nameOf(transition);
    const times = (given.get(name) ?? 0) + 1;
    given.set(name, times);
    names.set(transition, times === 1 ? name : `${name} (${times})`);
  }
  cache.set(machine, names);
  return names;
}

const transitionsBelow = (node: AnyStateNode): readonly AnyTransitionDefinition[] => [
  ...[...node.transitions.values()].flat(),
  ...Object.values(node.states).flatMap(transitionsBelow),
];

function nameOf(transition: AnyTransitionDefinition): string {
  const nodes = [transition.source, ...(transition.target ?? [])] as readonly AnyStateNode[];
  const [from, ...to] = nodes.map(({ path }) => path.join('.'));
  const event = 'delay' in transition ? String(transition.delay) : (transition.eventType as string);
  return `${from} —${event}${to.length === 0 ? '' : `→ ${to.join(', ')}`}`.trimStart();
}
