import type { AnyMachineSnapshot, AnyStateMachine, AnyStateNode } from 'xstate';

interface Delay {
  readonly name: string;
  readonly node: AnyStateNode;
  readonly eventType: string;
}

const cache = new WeakMap<AnyStateMachine, readonly Delay[]>();

/** Every `after` of a machine: the name of its delay, the state that holds it, XState's own event for it. */
export function delaysOf(machine: AnyStateMachine): readonly Delay[] {
  let delays = cache.get(machine);
  if (delays === undefined) {
    delays = allNodes(machine.root).flatMap((node) =>
      node.after.map((transition) => ({
        name: String(transition.delay),
        node,
        eventType: transition.eventType as string,
      })),
    );
    cache.set(machine, delays);
  }
  return delays;
}

/** The states of a machine, the root first. */
export function allNodes(node: AnyStateNode): readonly AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap((child) => allNodes(child))];
}

/** XState's event for a delay, in the active state that holds it. */
export function afterEventType(snapshot: AnyMachineSnapshot, name: string): string | undefined {
  const nodes = snapshot._nodes as readonly AnyStateNode[];
  return delaysOf(snapshot.machine as AnyStateMachine).find((d) => d.name === name && nodes.includes(d.node))
    ?.eventType;
}

/** The name of the delay behind XState's after-event. */
export function delayName(machine: AnyStateMachine, eventType: string): string | undefined {
  return delaysOf(machine).find((d) => d.eventType === eventType)?.name;
}
