import { initialTransition, type AnyStateMachine, type AnyStateNode } from 'xstate';
import {
  domainOf,
  initialNodes,
  lineage,
  pathOf,
  reachable,
  transitionsOf,
  withNamelessActions,
} from './chart-walk.js';
import { allNodes, delaysOf } from './delays.js';

/** What in the shape of a chart XState would take silently and the law would not. */
export function structureProblems(
  machine: AnyStateMachine,
  lawfulEnds: readonly string[],
): readonly string[] {
  const root: AnyStateNode = machine.root;
  const nodes = allNodes(root);
  return [
    ...delayProblems(machine),
    ...nodes.filter((n) => n.invoke.length > 0).map((n) => `${pathOf(n)} invokes an actor`),
    ...nodes
      .filter((n) => n.type === 'history')
      .map((n) => `${pathOf(n)} is a history state: a cache forgets it`),
    ...withNamelessActions(nodes).map((n) => `${nameOf(n)} has an action without a name`),
    ...nodes.flatMap(resetProblems),
    ...endProblems(root),
    ...initialProblems(machine),
    ...reachProblems(root, lawfulEnds),
  ];
}

const nameOf = (node: AnyStateNode): string => pathOf(node) || `the ${node.type} root`;

function delayProblems(machine: AnyStateMachine): readonly string[] {
  const implemented = machine.implementations.delays;
  const delays = delaysOf(machine);
  return delays.flatMap(({ name, node }) => [
    ...(/^\d+$/.test(name)
      ? [`${pathOf(node)} has an unnamed delay`]
      : name in implemented
        ? []
        : [`delay ${name} has no implementation`]),
    ...(node.after.some((t) => String(t.delay) === name && t.guard !== undefined)
      ? [`the after of ${name} has a guard`]
      : []),
    ...(delays.some((other) => other.name === name && together(other.node, node))
      ? [`delay ${name} may be active twice at a time`]
      : []),
  ]);
}

/** Whether two different states can be active at the same time. */
function together(a: AnyStateNode, b: AnyStateNode): boolean {
  const above = lineage(b);
  const common = lineage(a).find((node) => above.includes(node));
  return a !== b && (common === a || common === b || common?.type === 'parallel');
}

/** A transition over the border of a region, from above or from beside, sends all regions back to their start. */
function resetProblems(node: AnyStateNode): readonly string[] {
  return transitionsOf(node).flatMap((transition) => {
    const domain = domainOf(transition);
    return domain?.type === 'parallel'
      ? [
          `${nameOf(node)} moves on ${transition.eventType} across ${nameOf(domain)}: it would reset its regions`,
        ]
      : [];
  });
}

/** A machine that ends takes no receipts and no corrections any more. */
function endProblems(root: AnyStateNode): readonly string[] {
  const ends = (node: AnyStateNode): boolean =>
    node.type === 'parallel'
      ? Object.values(node.states).every(ends)
      : node.type === 'final' || Object.values(node.states).some((child) => child.type === 'final');
  if (root.type === 'parallel')
    return ends(root) ? ['every region has a final state: the machine would end'] : [];
  return Object.values(root.states)
    .filter((node) => node.type === 'final')
    .map((node) => `${pathOf(node)} is a top-level final state`);
}

/** The first fact comes to these states; nothing may have happened before it. */
function initialProblems(machine: AnyStateMachine): readonly string[] {
  const nodes = initialNodes(machine.root);
  const problems = nodes.flatMap((node) => [
    ...(node.config.entry !== undefined || (node.type === 'compound' && node.initial.actions.length > 0)
      ? [`initial state ${nameOf(node)} has entry actions`]
      : []),
    ...(node.after.length > 0 ? [`initial state ${nameOf(node)} has a delay`] : []),
  ]);
  if (problems.length > 0) return problems;
  const active = initialTransition(machine)[0]._nodes as readonly AnyStateNode[];
  return active
    .filter((node) => !nodes.includes(node))
    .map((node) => `${pathOf(node)} is entered before the first fact`);
}

function reachProblems(root: AnyStateNode, lawfulEnds: readonly string[]): readonly string[] {
  const reached = reachable(root);
  const lawful = (node: AnyStateNode) =>
    lawfulEnds.some((end) => pathOf(node) === end || pathOf(node).startsWith(`${end}.`));
  const leaves = (leaf: AnyStateNode) =>
    lineage(leaf).some((node) => transitionsOf(node).some((t) => t.target?.some((to) => to !== leaf)));
  return allNodes(root).flatMap((node) => [
    ...(reached.has(node) ? [] : [`${pathOf(node)} cannot be reached`]),
    ...((node.type === 'atomic' || node.type === 'final') &&
    reached.has(node) &&
    !lawful(node) &&
    !leaves(node)
      ? [`${pathOf(node)} is a dead end that is not a lawful end`]
      : []),
  ]);
}
