import {
  activeLeaves,
  fold,
  newCase,
  type AnyEdition,
  type AnyWorkflow,
  type CaseState,
  type StoredEvent,
} from '@qabyldau/engine';
import { transitionsOfChart, transitionsTaken } from './chart-transitions.js';

type Counts = Readonly<Record<string, number>>;

/** What one or more random walks have seen. */
export interface WalkStatistics {
  readonly commands: number;
  readonly events: number;
  readonly timersFired: number;
  /** Commands that came to no fact. */
  readonly nothing: number;
  readonly refusals: Counts;
  /** How often each state, innermost or around it, was active after a fact. */
  readonly states: Counts;
  /** How often each transition of the chart was taken, by its name there. */
  readonly transitions: Counts;
}

export const noStatistics: WalkStatistics = {
  commands: 0,
  events: 0,
  timersFired: 0,
  nothing: 0,
  refusals: {},
  states: {},
  transitions: {},
};

export const addStatistics = (...all: readonly WalkStatistics[]): WalkStatistics => ({
  commands: total(all, ({ commands }) => commands),
  events: total(all, ({ events }) => events),
  timersFired: total(all, ({ timersFired }) => timersFired),
  nothing: total(all, ({ nothing }) => nothing),
  refusals: addCounts(all, ({ refusals }) => refusals),
  states: addCounts(all, ({ states }) => states),
  transitions: addCounts(all, ({ transitions }) => transitions),
});

/** What the facts of one step add. */
export function seen(before: CaseState, after: CaseState, events: readonly StoredEvent[]): WalkStatistics {
  if (events.length === 0) return noStatistics;
  const active = new Set(leavesOf(after).flatMap(withStatesAround));
  const taken = events.flatMap((event, place) => transitionsTaken(stateAt(before, events, place), event));
  return {
    ...noStatistics,
    events: events.length,
    states: Object.fromEntries([...active].map((path) => [path, 1])),
    transitions: addCounts(taken, (name) => ({ [name]: 1 })),
  };
}

/** The case before one of the facts of a step. */
const stateAt = (before: CaseState, events: readonly StoredEvent[], place: number): CaseState =>
  fold(before.workflow, before.caseId, events.slice(0, place), { state: before, commands: new Map() })
    ?.state ?? before;

/** The states of an edition's chart that walks came through, and those that they missed. */
export function reachesAllStates(
  workflow: AnyWorkflow,
  edition: AnyEdition,
  statistics: WalkStatistics,
): { readonly reached: readonly string[]; readonly missed: readonly string[] } {
  const initial = leavesOf(newCase(workflow, 'none', edition));
  const paths = pathsBelow(edition.machine.root as Node);
  const reached = new Set([...initial.flatMap(withStatesAround), ...Object.keys(statistics.states)]);
  return {
    reached: paths.filter((path) => reached.has(path)),
    missed: paths.filter((path) => !reached.has(path)),
  };
}

interface Node {
  readonly path: readonly string[];
  readonly states: Readonly<Record<string, Node>>;
}
const pathsBelow = (node: Node): readonly string[] =>
  Object.values(node.states).flatMap((child) => [child.path.join('.'), ...pathsBelow(child)]);

export const leavesOf = (state: CaseState): readonly string[] => activeLeaves(state.snapshot.value as never);

function withStatesAround(leaf: string): readonly string[] {
  const names = leaf.split('.');
  return names.map((_, last) => names.slice(0, last + 1).join('.'));
}

const total = (all: readonly WalkStatistics[], of: (one: WalkStatistics) => number): number =>
  all.reduce((sum, one) => sum + of(one), 0);

function addCounts<T>(all: readonly T[], of: (one: T) => Counts): Counts {
  const sum: Record<string, number> = {};
  for (const one of all) {
    for (const [name, count] of Object.entries(of(one))) sum[name] = (sum[name] ?? 0) + count;
  }
  return sum;
}

/** The transitions of an edition's chart that walks took, and those that they missed. */
export function reachesAllTransitions(
  edition: AnyEdition,
  { transitions }: WalkStatistics,
): { readonly reached: readonly string[]; readonly missed: readonly string[] } {
  const all = transitionsOfChart(edition);
  return {
    reached: all.filter((name) => name in transitions),
    missed: all.filter((name) => !(name in transitions)),
  };
}
