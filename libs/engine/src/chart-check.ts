import { hash } from 'node:crypto';
import { languages, QabyldauError, type Text } from '@qabyldau/kernel';
import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { structureProblems } from './chart-structure.js';
import { effectTypes, pathOf, transitionsOf } from './chart-walk.js';
import { allNodes, delaysOf } from './delays.js';
import { EDITION_MIGRATED, TIMER_FIRED } from './engine-events.js';
import type { AnyWorkflow, Verb } from './workflow.js';

/**
 * Reads every chart of a workflow before it may run, because XState is silent where it matters.
 * @throws QabyldauError `broken-chart` naming every problem.
 */
export function checkChart(workflow: AnyWorkflow): void {
  const nodes = workflow.editions.flatMap((edition) => allNodes(edition.machine.root as AnyStateNode));
  const problems = [
    ...workflow.editions.flatMap((edition) => chartProblems(workflow, edition.machine)),
    ...eventProblems(workflow, nodes),
    ...pathProblems(workflow, nodes),
    ...editionProblems(workflow),
    ...labelProblems(workflow),
  ];
  if (problems.length > 0) {
    throw new QabyldauError('broken-chart', {
      workflow: workflow.name,
      problems: [...new Set(problems)].join('; '),
    });
  }
}

/**
 * Changes when a chart does, the text of its guards, assigns and delays included: part of the key under which
 * a snapshot may be cached.
 */
export function chartHash(machine: AnyStateMachine): string {
  const known = chartHashes.get(machine);
  if (known !== undefined) return known;
  const withCode = (_key: string, value: unknown): unknown =>
    typeof value === 'function' ? [String(value), Object.entries(value)] : value;
  const text = JSON.stringify([machine.config, machine.implementations], withCode);
  const made = hash('sha256', text, 'base64url').slice(0, 16);
  chartHashes.set(machine, made);
  return made;
}

/** A machine never changes, and is asked for its hash with every snapshot. */
const chartHashes = new WeakMap<AnyStateMachine, string>();

function chartProblems(workflow: AnyWorkflow, machine: AnyStateMachine): readonly string[] {
  const nodes = allNodes(machine.root);
  const broken = unresolvable(nodes);
  if (broken !== undefined) return [broken];
  return [
    ...structureProblems(machine, workflow.lawfulEnds),
    ...nodes
      .filter((n) => n !== machine.root)
      .flatMap((n) => missing(`state ${pathOf(n)}`, workflow.labels.states[pathOf(n)])),
    ...delaysOf(machine).flatMap((d) => missing(`timer ${d.name}`, workflow.labels.timers[d.name])),
    ...effectTypes(machine, nodes).flatMap((type) =>
      missing(`effect ${type}`, workflow.labels.effects[type]),
    ),
  ];
}

/** What XState finds out only when it is asked. (An unknown target fails as early as `createMachine`.) */
function unresolvable(nodes: readonly AnyStateNode[]): string | undefined {
  try {
    nodes.forEach((node) => [transitionsOf(node), node.initial]);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Over all editions together: an event or a state of only one of them is no fault. */
function eventProblems(workflow: AnyWorkflow, nodes: readonly AnyStateNode[]): readonly string[] {
  const taken = new Set(
    nodes
      .flatMap((node) => node.ownEvents as readonly string[])
      .filter((type) => !type.startsWith('xstate.')),
  );
  const declared = new Set(Object.keys(workflow.events));
  return [
    ...[...taken]
      .filter((type) => !declared.has(type) && !type.startsWith('raised.'))
      .map((type) => `the chart takes ${type}, which the workflow does not declare`),
    ...[...declared].filter((type) => !taken.has(type)).map((type) => `no state takes ${type}`),
    ...[TIMER_FIRED, EDITION_MIGRATED]
      .filter((type) => declared.has(type))
      .map((type) => `${type} is an event of the engine itself`),
  ];
}

function pathProblems(workflow: AnyWorkflow, nodes: readonly AnyStateNode[]): readonly string[] {
  const paths = new Set(nodes.map(pathOf));
  const named = [
    ...workflow.lawfulEnds,
    ...Object.values(workflow.verbs as Record<string, Verb>).flatMap((verb) => verb.when),
  ];
  return named.filter((path) => !paths.has(path)).map((path) => `there is no state ${path}`);
}

function editionProblems({ editions }: AnyWorkflow): readonly string[] {
  return editions.flatMap((edition, place) => {
    const before = editions.slice(0, place);
    return [
      ...(before.some((other) => other.id === edition.id) ? [`two editions are named ${edition.id}`] : []),
      ...(before.some((other) => other.inForceFrom > edition.inForceFrom)
        ? [`edition ${edition.id} stands after a younger one`]
        : []),
    ];
  });
}

function labelProblems(workflow: AnyWorkflow): readonly string[] {
  const { labels } = workflow;
  return [
    ...missing('the workflow', labels.name),
    ...Object.keys(workflow.verbs).flatMap((verb) => missing(`command ${verb}`, labels.commands[verb])),
    ...Object.keys(workflow.events).flatMap((type) => missing(`event ${type}`, labels.events[type])),
    ...Object.entries(workflow.refusals).flatMap(([code, spec]) => [
      ...missing(`refusal ${code}`, spec.text),
      ...missing(`the remedy of refusal ${code}`, spec.remedy),
    ]),
  ];
}

function missing(what: string, text: Text | undefined): readonly string[] {
  return languages.filter((l) => !text?.[l]).map((l) => `${what} has no label in ${l}`);
}
