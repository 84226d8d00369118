import {
  activeLeaves,
  newCase,
  type AnyEdition,
  type AnyWorkflow,
  type CaseState,
  type StoredEvent,
} from '@qabyldau/engine';

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
  /** `before —type→ after`. */
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
  const [from, to] = [leavesOf(before), leavesOf(after)];
  const types = events.map((event) => event.type.slice(0, event.type.lastIndexOf('.v'))).join(' + ');
  const active = new Set(to.flatMap(withStatesAround));
  return {
    ...noStatistics,
    events: events.length,
    states: Object.fromEntries([...active].map((path) => [path, 1])),
    transitions: { [`${from.join(', ')} —${types}→ ${to.join(', ')}`]: 1 },
  };
}

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
  readonly ownEvents?: readonly string[];
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

function addCounts(all: readonly WalkStatistics[], of: (one: WalkStatistics) => Counts): Counts {
  const sum: Record<string, number> = {};
  for (const one of all) {
    for (const [name, count] of Object.entries(of(one))) sum[name] = (sum[name] ?? 0) + count;
  }
  return sum;
}

/**
 * The transitions of an edition's chart that walks took, and those that they missed, as `state —event`. A timer counts
 * as `timer-fired` of the state that holds it; one event may be taken in several states at once.
 * @param elsewhere events that other tests bring about, as a change of the calendar
 */
export function reachesAllTransitions(
  edition: AnyEdition,
  { transitions }: WalkStatistics,
  elsewhere: readonly string[] = [],
): { readonly reached: readonly string[]; readonly missed: readonly string[] } {
  const taken = new Set(Object.keys(transitions).flatMap(stepsOf));
  const declared = [...new Set(transitionsBelow(edition.machine.root as Node))].filter(
    (one) => !elsewhere.some((type) => one.endsWith(` —${type}`)),
  );
  return {
    reached: declared.filter((one) => taken.has(one)),
    missed: declared.filter((one) => !taken.has(one)),
  };
}

/** Of `a.b, c —one + two→ d`: each state before, with each event. */
function stepsOf(transition: string): readonly string[] {
  const [before = '', rest = ''] = transition.split(' —');
  const types = (rest.split('→')[0] ?? '').split(' + ');
  const states = ['', ...before.split(', ').flatMap(withStatesAround)];
  return states.flatMap((state) => types.map((type) => `${state} —${type}`));
}

const transitionsBelow = (node: Node): readonly string[] => [
  ...(node.ownEvents ?? [])
    // What regions tell each other comes with another event.
    .filter((type) => type.startsWith('xstate.after') || !type.startsWith('xstate.'))
    .map((type) => `${node.path.join('.')} —${type.startsWith('xstate.after') ? 'timer-fired' : type}`),
  ...Object.values(node.states).flatMap(transitionsBelow),
];
