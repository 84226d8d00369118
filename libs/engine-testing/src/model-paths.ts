import {
  editionNamed,
  fold,
  newCase,
  plainState,
  readMetadata,
  possibleVerbs,
  viewOf,
  type AnyEdition,
  type AnyWorkflow,
  type BaseEnv,
  type CaseContext,
  type CaseState,
  type CommandTrace,
  type Messages,
  type PendingTimer,
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
import { shapeOf } from './shape-of.js';
import type { Life } from './walk-machine.js';
import {
  addStatistics,
  leavesOf,
  noStatistics,
  reachesAllStates,
  reachesAllTransitions,
  seen,
  type WalkStatistics,
} from './walk-statistics.js';

const hour = 3_600_000;
const beginning = parseInstant('2026-02-02T04:00:00Z');

export interface ModelPathsOptions<C, X, V> extends Life<C, X, V> {
  /** How many commands are tried wherever a case stands, of each verb as many; default 60. */
  readonly tries?: number | undefined;
  /**
   * The hours that may pass before a command, by default up to ten days. A timer due by then fires, if it is not late itself; and
   * once wherever one stands. */
  readonly pauses?: readonly number[] | undefined;
  /** How many cases are followed of those that came by the same fact to the same states and remember different things; default 4. */
  readonly shapes?: number | undefined;
  /** Where the paths begin; default: nothing has happened. */
  readonly begin?: { readonly state: CaseState; readonly history: readonly StoredEvent[] } | undefined;
  /** How many commands and timers a path has at most; default any number. */
  readonly steps?: number | undefined;
  /** After how many tries it ends, if by then all was seen; default 3,000. */
  readonly enough?: number | undefined;
}

export interface ModelPaths {
  /** Of all edges, not only those on shortest paths. */
  readonly statistics: WalkStatistics;
  /** The shortest way to each standing: the facts on it, by type. */
  readonly paths: readonly (readonly string[])[];
  /** The states and transitions of the chart to which no path led. */
  readonly missed: readonly string[];
}

/** A case that stands somewhere, and how it came there. */
interface Standing {
  readonly state: CaseState;
  readonly history: readonly StoredEvent[];
  readonly at: Instant;
  /** Commands and timers since the beginning. */
  readonly steps: number;
}

interface Try {
  readonly type: 'try';
  readonly seed: number;
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
  private readonly edition: AnyEdition;
  private readonly begin: Standing;
  /** The outlines that are followed, by where a case stands and the fact it came by. */
  private readonly followed = new Map<string, string[]>();
  private readonly standings = new WeakMap<CaseState, string>();
  private readonly checked = new Map<string, number>();
  private left: number;
  private complete = false;

  constructor(
    private readonly workflow: AnyWorkflow,
    private readonly options: ModelPathsOptions<Messages, CaseContext, BaseEnv>,
  ) {
    const id = options.edition ?? workflow.editions.at(-1)?.id ?? 'none';
    const edition = editionNamed(workflow, id);
    if (edition === undefined) throw new Error(`${workflow.name} has no edition ${id}`);
    this.edition = edition;
    this.left = options.enough ?? 3_000;
    const {
      history = [],
      state = newCase(workflow, 'path', edition),
    }: Partial<Pick<Standing, 'history' | 'state'>> = options.begin ?? {};
    const last = history.at(-1);
    const at = last === undefined ? (options.from ?? beginning) : readMetadata(last).at;
    this.begin = { state, history, at, steps: 0 };
  }

  run(): ModelPaths {
    const logic = fromTransition(
      (standing: Standing, { seed }: Try) => this.#next(standing, seed),
      this.begin,
    );
    const events = Array.from({ length: this.options.tries ?? 60 }, (_, seed): Try => ({
      type: 'try',
      seed,
    }));
    const found = getShortestPaths(logic, {
      events,
      serializeState: ({ context }) => this.#standing(context),
      serializeEvent: ({ seed }) => String(seed),
      limit: Infinity,
    });
    const paths = found.map(({ state }) => state.context.history.map(({ type }) => type));
    return { missed: this.#missed(), statistics: this.#statistics(), paths };
  }

  #next(before: Standing, seed: number): Standing {
    if (before.steps >= (this.options.steps ?? Infinity) || this.#isComplete()) return before;
    try {
      const after = this.#tried(before, seed);
      if (after !== before) this.#check(before, after);
      return after;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const way = before.history.map(({ type }) => type).join(', ');
      throw new Error(`${this.workflow.name}, after ${way}: ${reason}`, { cause: error });
    }
  }

  /** Whether all was seen, and enough besides for the invariants. */
  #isComplete(): boolean {
    this.left -= 1;
    if (this.left > 0 || this.left % 500 !== 0) return this.complete;
    this.complete ||= this.#missed().length === 0;
    return this.complete;
  }

  #missed(): readonly string[] {
    const statistics = this.#statistics();
    return [
      ...reachesAllStates(this.workflow, this.edition, statistics).missed,
      ...reachesAllTransitions(this.edition, statistics).missed,
    ];
  }

  /** What was seen so far, added up. */
  #statistics(): WalkStatistics {
    const sum = addStatistics(...this.seen);
    this.seen.splice(0, this.seen.length, sum);
    return sum;
  }

  #tried(before: Standing, seed: number): Standing {
    const { pauses = [0, 2, 7, 26, 75, 240] } = this.options;
    const possible = possibleVerbs(before.state).map(({ verb }) => verb);
    const round = Math.floor(seed / Math.max(possible.length, 1));
    const pause = (pauses[round % pauses.length] ?? 0) * hour;
    const [timer] = [...before.state.timers].sort((a, b) => (a.due < b.due ? -1 : 1));
    const due = timer === undefined || timer.due < before.at ? before.at : timer.due;
    // The timer may be late itself, and somebody be there before it.
    const late = timer !== undefined && seed % 7 === 6;
    const at = instantOf(epochOf(late ? due : before.at) + pause);
    if (timer !== undefined && !late && (due <= at || seed === 0)) return this.#fired(before, timer, due);
    return this.#given(before, possible.slice(seed % possible.length).slice(0, 1), seed, at);
  }

  #fired(before: Standing, timer: PendingTimer, at: Instant): Standing {
    const { state, events } = fireTimer(before.state, timer, at, `timer-${before.history.length}`);
    return this.#arrived(before, state, events, at);
  }

  #given(before: Standing, possible: readonly string[], seed: number, at: Instant): Standing {
    const { state, history } = before;
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
    return { state, history: [...before.history, ...events], at, steps: before.steps + 1 };
  }

  /** A way that was taken twice is known. What stood before is a replay itself, so the replay goes on from there. */
  #check(before: Standing, { state, history }: Standing): void {
    const way = `${this.#standing(before)} → ${history.length} ${this.#standing({ state, history })}`;
    const times = this.checked.get(way) ?? 0;
    this.checked.set(way, times + 1);
    if (times >= 2) return;
    const fresh = history.slice(before.history.length);
    const from = { state: before.state, commands: new Map<string, CommandTrace>() };
    const replayed = fold(this.workflow, state.caseId, fresh, from)?.state;
    if (replayed === undefined || !isDeepStrictEqual(plainState(replayed), plainState(state)))
      throw new Error('a replay differs');
    for (const invariant of this.options.invariants ?? []) {
      const broken = invariant(state, history);
      if (broken !== undefined) throw new Error(broken);
    }
  }

  /** How it came where it stands, and what it remembers in outline; of too many outlines one stands for others. */
  #standing({ state, history }: Pick<Standing, 'state' | 'history'>): string {
    const known = this.standings.get(state);
    if (known !== undefined) return known;
    const { at: _, ...context } = state.snapshot.context as CaseContext;
    const came = `${history.at(-1)?.type ?? ''}→ ${leavesOf(state).join(', ')}`;
    const standing = `${came} ${this.#followed(came, shapeOf(context))}`;
    this.standings.set(state, standing);
    return standing;
  }

  #followed(came: string, shape: string): string {
    const followed = this.followed.get(came) ?? [];
    this.followed.set(came, followed);
    if (followed.includes(shape)) return shape;
    if (followed.length >= (this.options.shapes ?? 4))
      return followed[shape.length % followed.length] ?? shape;
    followed.push(shape);
    return shape;
  }
}
