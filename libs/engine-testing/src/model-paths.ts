import {
  editionNamed,
  fold,
  newCase,
  plainState,
  possibleVerbs,
  viewOf,
  type AnyWorkflow,
  type BaseEnv,
  type CaseContext,
  type CaseState,
  type Messages,
  type StoredEvent,
  type Workflow,
} from '@qabyldau/engine';
import { epochOf, instantOf, parseInstant, type Instant } from '@qabyldau/kernel';
import { isDeepStrictEqual } from 'node:util';
import { fromTransition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { attempt } from './attempt.js';
import { fireTimer } from './fire-timer.js';
import { seededRandom } from './seeded-random.js';
import type { WalkOptions } from './walk-machine.js';
import { addStatistics, leavesOf, noStatistics, seen, type WalkStatistics } from './walk-statistics.js';

export interface ModelPathsOptions<C, X, V> extends Pick<
  WalkOptions<C, X, V>,
  'commands' | 'env' | 'invariants' | 'edition' | 'from'
> {
  /** How many commands are tried wherever a case stands. */
  readonly tries: number;
  /** The times that may pass before a command, in milliseconds; a timer that is due by then fires instead. */
  readonly pauses: readonly number[];
  /** How many cases are followed of those that stand in the same states and differ in what they remember. */
  readonly variants: number;
}

export interface ModelPaths {
  /** Of all edges, not only those on shortest paths. */
  readonly statistics: WalkStatistics;
  /** The shortest way to each standing: the facts on it, by type. */
  readonly paths: readonly (readonly string[])[];
}

/** A case that stands somewhere, and how it came there. */
interface Standing {
  readonly state: CaseState;
  readonly history: readonly StoredEvent[];
  readonly at: Instant;
}

interface Try {
  readonly type: 'try';
  readonly seed: number;
  readonly pause: number;
}

/**
 * Explores a workflow breadth first, as a graph (`xstate/graph`) whose edges are commands through `admit`, `decide`
 * and the chart, or timers; each new standing is replayed and held against the invariants.
 * @throws Error naming the facts of the path on which an invariant breaks or the chart cannot follow.
 */
export function modelPaths<C extends Messages, E extends Messages, X extends CaseContext, V extends BaseEnv>(
  workflow: Workflow<C, E, X, V>,
  options: ModelPathsOptions<C, X, V>,
): ModelPaths {
  return new Exploration(
    workflow as AnyWorkflow,
    options as unknown as ModelPathsOptions<Messages, CaseContext, BaseEnv>,
  ).run();
}

class Exploration {
  private readonly seen: WalkStatistics[] = [];
  private readonly begin: Standing;

  constructor(
    private readonly workflow: AnyWorkflow,
    private readonly options: ModelPathsOptions<Messages, CaseContext, BaseEnv>,
  ) {
    const id = options.edition ?? workflow.editions.at(-1)?.id ?? 'none';
    const edition = editionNamed(workflow, id);
    if (edition === undefined) throw new Error(`${workflow.name} has no edition ${id}`);
    const at = options.from ?? parseInstant('2026-01-05T04:00:00Z');
    this.begin = { state: newCase(workflow, 'path', edition), history: [], at };
  }

  run(): ModelPaths {
    const { tries, pauses } = this.options;
    const logic = fromTransition((standing: Standing, event: Try) => this.#next(standing, event), this.begin);
    const events = Array.from({ length: tries }, (_, seed): Try => ({
      type: 'try',
      seed,
      pause: pauses[seed % pauses.length] ?? 0,
    }));
    const found = getShortestPaths(logic, {
      events,
      serializeState: ({ context }) => this.#standing(context),
      serializeEvent: ({ seed }) => String(seed),
      limit: Infinity,
    });
    const paths = found.map(({ state }) => state.context.history.map(({ type }) => type));
    return { statistics: addStatistics(...this.seen), paths };
  }

  #next(before: Standing, { seed, pause }: Try): Standing {
    try {
      const after = this.#tried(before, seed, pause);
      if (after !== before) this.#check(after);
      return after;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const way = before.history.map(({ type }) => type).join(', ');
      throw new Error(`${this.workflow.name}, after ${way}: ${reason}`, { cause: error });
    }
  }

  #tried(before: Standing, seed: number, pause: number): Standing {
    const { state, history } = before;
    const at = instantOf(epochOf(before.at) + pause);
    const [timer] = [...state.timers].sort((a, b) => (a.due < b.due ? -1 : 1));
    if (timer !== undefined && timer.due <= at) {
      const fired = timer.due > before.at ? timer.due : before.at;
      const { state: next, events } = fireTimer(state, timer, fired, `timer-${history.length}`);
      return this.#arrived(before, next, events, fired);
    }
    const possible = possibleVerbs(state).map(({ verb }) => verb);
    const point = { ...viewOf<CaseContext>(state), at, possible };
    const command = this.options.commands(point, seededRandom(seed * 7919 + history.length));
    if (command === undefined) return before;
    const ids = { commandId: `command-${history.length}`, caseId: state.caseId, at };
    const result = attempt(state, command, { ...this.options.env(at, command), ...ids });
    this.seen.push({
      ...noStatistics,
      commands: 1,
      nothing: result.facts?.length === 0 ? 1 : 0,
      refusals: result.refusal === undefined ? {} : { [result.refusal.code]: 1 },
    });
    if (result.step === undefined || result.step.events.length === 0) return before;
    return this.#arrived(before, result.step.state, result.step.events, at);
  }

  #arrived(before: Standing, state: CaseState, events: readonly StoredEvent[], at: Instant): Standing {
    this.seen.push(seen(before.state, state, events));
    return { state, history: [...before.history, ...events], at };
  }

  #check({ state, history }: Standing): void {
    const replayed = fold(this.workflow, state.caseId, history)?.state;
    if (replayed === undefined || !isDeepStrictEqual(plainState(replayed), plainState(state)))
      throw new Error('a replay differs');
    for (const invariant of this.options.invariants ?? []) {
      const broken = invariant(state, history);
      if (broken !== undefined) throw new Error(broken);
    }
  }

  /** Where a case stands, and which of the followed ones there it is. */
  #standing({ state }: Standing): string {
    const { at: _, ...context } = state.snapshot.context as CaseContext;
    return `${leavesOf(state).join(', ')} #${digest(JSON.stringify(context)) % this.options.variants}`;
  }
}

/** FNV-1a: small, and the same everywhere. */
function digest(text: string): number {
  let value = 0x811c9dc5;
  for (let place = 0; place < text.length; place++)
    value = Math.imul(value ^ text.charCodeAt(place), 0x01000193) >>> 0;
  return value;
}
