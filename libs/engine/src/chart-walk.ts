import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';

/** Path of a state below the root: `course.preReview`; empty for the root. */
export const pathOf = (node: AnyStateNode): string => node.path.join('.');

/** Every transition that a state itself declares: on events, after delays, eventless. */
export function transitionsOf(node: AnyStateNode): readonly AnyTransitionDefinition[] {
  return [...[...node.transitions.values()].flat(), ...(node.always ?? [])];
}

/** The states that can ever be active. */
export function reachable(root: AnyStateNode): ReadonlySet<AnyStateNode> {
  const seen = new Set<AnyStateNode>();
  const enter = (node: AnyStateNode): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.parent !== undefined) enter(node.parent);
    initialChildren(node).forEach(enter);
    for (const transition of transitionsOf(node)) transition.target?.forEach(enter);
  };
  enter(root);
  return seen;
}

/** The states that are active when nothing has happened yet. */
export function initialNodes(node: AnyStateNode): readonly AnyStateNode[] {
  return [node, ...initialChildren(node).flatMap(initialNodes)];
}

function initialChildren(node: AnyStateNode): readonly AnyStateNode[] {
  if (node.type === 'parallel') return Object.values(node.states);
  return node.type === 'compound' ? node.initial.target : [];
}

/** A state and all above it, the root last. */
export function lineage(node: AnyStateNode): readonly AnyStateNode[] {
  return node.parent === undefined ? [node] : [node, ...lineage(node.parent)];
}

/** The state whose substates a transition leaves and enters anew (SCXML's transition domain). */
export function domainOf(transition: AnyTransitionDefinition): AnyStateNode | undefined {
  const { source, target } = transition;
  if (target === undefined || target.length === 0) return undefined;
  const within = (node: AnyStateNode, above: AnyStateNode) => lineage(node).includes(above);
  if (!transition.reenter && target.every((node) => within(node, source))) return source;
  const [, ...above] = lineage(source);
  const common = above.find((node) => target.every((other) => other !== node && within(other, node)));
  return common ?? (source.machine.root as AnyStateNode);
}

type ChartAction = AnyStateNode['entry'][number];

function actionsOf(nodes: readonly AnyStateNode[]): readonly ChartAction[] {
  return nodes.flatMap((node) => [
    ...node.entry,
    ...node.exit,
    ...(node.type === 'compound' ? node.initial.actions : []),
    ...transitionsOf(node).flatMap((transition) => transition.actions),
  ]);
}

/** Types of the named actions of a chart that are effects: not assigns and the like under a name of their own. */
export function effectTypes(machine: AnyStateMachine, nodes: readonly AnyStateNode[]): readonly string[] {
  const implemented = machine.implementations.actions as Readonly<Record<string, object | undefined>>;
  const types = actionsOf(nodes).flatMap((action) => {
    if (typeof action === 'function') return [];
    const type = typeof action === 'string' ? action : action.type;
    return 'resolve' in (implemented[type] ?? {}) ? [] : [type];
  });
  return [...new Set(types)];
}

/** States with a plain function as an action: it has no name under which it could be recorded. */
export function withNamelessActions(nodes: readonly AnyStateNode[]): readonly AnyStateNode[] {
  return nodes.filter((node) =>
    actionsOf([node]).some((action) => typeof action === 'function' && !('resolve' in action)),
  );
}
