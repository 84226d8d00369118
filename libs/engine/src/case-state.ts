import type { Instant, JsonObject } from '@qabyldau/kernel';
import { initialTransition, type AnyMachineSnapshot, type AnyStateMachine, type StateValue } from 'xstate';
import { streamName } from './event-body.js';
import type { AnyWorkflow, CaseContext, CaseView, Edition } from './workflow.js';

/** A timer that stands: at `due` the engine stores `timer-fired`, unless it was cancelled before. */
export interface PendingTimer {
  readonly name: string;
  /** Revision of the event that set it. */
  readonly setAt: number;
  readonly due: Instant;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- an edition of any workflow
export type AnyEdition = Edition<any, any, any, any>;

/** A case: the fold of its events. Never changed; each step gives a new one. */
export interface CaseState {
  readonly workflow: AnyWorkflow;
  readonly edition: AnyEdition;
  readonly caseId: string;
  readonly stream: string;
  /** −1 before the first event. */
  readonly revision: number;
  readonly snapshot: AnyMachineSnapshot;
  readonly timers: readonly PendingTimer[];
  /** Hash of the last event; empty before the first. */
  readonly hash: string;
}

const initialSnapshots = new WeakMap<AnyStateMachine, AnyMachineSnapshot>();

function initialSnapshot(machine: AnyStateMachine): AnyMachineSnapshot {
  let snapshot = initialSnapshots.get(machine);
  if (snapshot === undefined) {
    [snapshot] = initialTransition(machine);
    initialSnapshots.set(machine, snapshot);
  }
  return snapshot;
}

/** A case before its first event, under the given edition. */
export function newCase(workflow: AnyWorkflow, caseId: string, edition: AnyEdition): CaseState {
  return {
    workflow,
    edition,
    caseId,
    stream: streamName(workflow.name, caseId),
    revision: -1,
    snapshot: initialSnapshot(edition.machine),
    timers: [],
    hash: '',
  };
}

/** Whether the state at a path (`course.preReview`) is active in a state value. */
export function inState(value: StateValue, path: string): boolean {
  let level: StateValue | undefined = value;
  for (const name of path.split('.')) {
    if (level === undefined) return false;
    if (typeof level === 'string') {
      if (level !== name) return false;
      level = undefined;
    } else {
      if (!(name in level)) return false;
      level = level[name];
    }
  }
  return true;
}

/** Paths of the innermost active states: `['course.preReview', 'clock.running.base']`. */
export function activeLeaves(value: StateValue): readonly string[] {
  if (typeof value === 'string') return [value];
  return Object.entries(value).flatMap(([name, below]) => {
    if (below === undefined) return [name];
    const leaves = activeLeaves(below);
    return leaves.length === 0 ? [name] : leaves.map((leaf) => `${name}.${leaf}`);
  });
}

/** The case as `decide` sees it. */
export function viewOf<X extends CaseContext>(state: CaseState): CaseView<X> {
  return {
    revision: state.revision,
    context: state.snapshot.context as X,
    in: (path) => inState(state.snapshot.value as StateValue, path),
  };
}

/** State value and context as plain JSON: what is compared, shown and cached. */
export function plainState(state: CaseState): { value: JsonObject | string; context: JsonObject } {
  return {
    value: state.snapshot.value as JsonObject | string,
    context: state.snapshot.context as JsonObject,
  };
}
