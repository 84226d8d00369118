import type { Json, Language } from '@qabyldau/kernel';
import type { AnyStateNode } from 'xstate';
import { pathOf, transitionsOf } from './chart-walk.js';
import { delaysOf } from './delays.js';
import type { AnyEdition } from './case-state.js';
import type { AnyWorkflow } from './workflow.js';

/** One arrow of a chart: from a state, because of an event or a delay, to a state. */
interface Arrow {
  readonly from: AnyStateNode;
  readonly to: AnyStateNode;
  readonly event: string;
  readonly delay: boolean;
}

/** The newest edition's chart as a Mermaid state diagram with labels in one language. */
export function chartAsMermaid(workflow: AnyWorkflow, language: Language): string {
  const { root } = newest(workflow).machine;
  const lines = ['stateDiagram-v2', '  direction TB'];
  const label = (node: AnyStateNode) => workflow.labels.states[pathOf(node)]?.[language] ?? node.key;
  const draw = (node: AnyStateNode, indent: string): void => {
    for (const child of Object.values(node.states)) {
      lines.push(`${indent}state "${label(child)}" as ${nameOf(child)}`);
      if (child.type === 'atomic' || child.type === 'final') continue;
      lines.push(`${indent}state ${nameOf(child)} {`);
      draw(child, `${indent}  `);
      lines.push(`${indent}}`);
    }
    if (node.type === 'compound')
      node.initial.target.forEach((child) => lines.push(`${indent}[*] --> ${nameOf(child)}`));
    if (node.type === 'parallel' && node.parent !== undefined)
      lines.push(`${indent}note right of ${nameOf(node)}: ∥`);
  };
  draw(root, '  ');
  for (const arrow of arrowsOf(root, newest(workflow))) {
    lines.push(`  ${nameOf(arrow.from)} --> ${nameOf(arrow.to)}: ${arrowLabel(workflow, arrow, language)}`);
  }
  return lines.join('\n');
}

/** The newest edition's chart as data: states with their labels and law, arrows with what causes them. */
export function chartAsJson(workflow: AnyWorkflow): Json {
  const edition = newest(workflow);
  const { root } = edition.machine;
  const states = (node: AnyStateNode): readonly AnyStateNode[] =>
    Object.values(node.states).flatMap((child) => [child, ...states(child)]);
  return {
    workflow: workflow.name,
    edition: edition.id,
    states: states(root).map((node) => ({
      path: pathOf(node),
      type: node.type,
      label: { ...workflow.labels.states[pathOf(node)] },
      end: workflow.lawfulEnds.includes(pathOf(node)),
    })),
    transitions: arrowsOf(root, edition).map(({ from, to, event, delay }) => ({
      from: pathOf(from),
      to: pathOf(to),
      ...(delay ? { after: event } : { on: event, law: [...(workflow.events[event]?.law ?? [])] }),
    })),
  };
}

function newest(workflow: AnyWorkflow): AnyEdition {
  const edition = workflow.editions.at(-1);
  if (edition === undefined) throw new Error(`workflow ${workflow.name} has no edition`);
  return edition;
}

/** Mermaid wants plain names. */
const nameOf = (node: AnyStateNode): string => node.path.join('_');

function arrowsOf(node: AnyStateNode, edition: AnyEdition): readonly Arrow[] {
  const delays = new Map(delaysOf(edition.machine).map((delay) => [delay.eventType, delay.name]));
  const own = transitionsOf(node).flatMap((transition) => {
    const type = transition.eventType as string;
    return (transition.target ?? []).map((to) => ({
      from: node,
      to,
      event: delays.get(type) ?? type,
      delay: delays.has(type),
    }));
  });
  return [...own, ...Object.values(node.states).flatMap((child) => arrowsOf(child, edition))];
}

function arrowLabel(workflow: AnyWorkflow, { event, delay }: Arrow, language: Language): string {
  const words = delay ? workflow.labels.timers : workflow.labels.events;
  return `${delay ? '⏱ ' : ''}${words[event]?.[language] ?? event}`;
}
