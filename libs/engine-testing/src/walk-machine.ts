import { isDeepStrictEqual } from 'node:util';
import {
  editionNamed,
  fold,
  newCase,
  plainState,
  possibleVerbs,
  TIMER_FIRED,
  viewOf,
  type AnyWorkflow,
  type BaseEnv,
  type CaseContext,
  type CaseFold,
  type CaseState,
  type CaseView,
  type CommandOf,
  type Messages,
  type PendingTimer,
  type StoredEvent,
  type Workflow,
} from '@qabyldau/engine';
import { epochOf, instantOf, parseInstant, SettableClock, type Instant } from '@qabyldau/kernel';
import { attempt } from './attempt.js';
import { fireTimer } from './fire-timer.js';
import { seededRandom, type Random } from './seeded-random.js';
import { addStatistics, leavesOf, noStatistics, seen, type WalkStatistics } from './walk-statistics.js';

/** Where a walk stands, for the one who chooses the next command. */
export interface WalkPoint<X> extends CaseView<X> {
  readonly at: Instant;
  /** Verbs that the state allows. A command of another one is refused, which a walk may want, too. */
  readonly possible: readonly string[];
}

/** Says what is wrong after a step, or nothing. */
export type Invariant = (state: CaseState, history: readonly StoredEvent[]) => string | undefined;

/** What may happen to a case of a workflow, and what holds of it whatever happens. */
export interface Life<C, X, V> {
  /** The next command; nothing lets time pass. */
  readonly commands: (point: WalkPoint<X>, random: Random) => CommandOf<C> | undefined;
  /** The environment of a command, its actor included. The walk itself gives `at`, command id and case id. */
  readonly env: (at: Instant, command: CommandOf<C>) => V;
  readonly invariants?: readonly Invariant[] | undefined;
  /** Default: the newest edition. */
  readonly edition?: string | undefined;
  readonly from?: Instant | undefined;
}

export interface WalkOptions<C, X, V> extends Life<C, X, V> {
  readonly steps: number;
  readonly seed: number;
  /** The longest time between two steps, in milliseconds; default two days. */
  readonly pause?: number | undefined;
  /** How often a step waits for the next timer instead of giving a command; default 0.15. */
  readonly waits?: number | undefined;
  /** Steps taken after a lawful end was reached, for what closed cases still take; default 5. */
  readonly linger?: number | undefined;
}

export interface WalkedCommand {
  readonly at: Instant;
  readonly command: { readonly type: string; readonly data: unknown };
  readonly result: string;
}

export interface Walk {
  readonly statistics: WalkStatistics;
  readonly state: CaseState;
  readonly history: readonly StoredEvent[];
  readonly ended: 'at a lawful end' | 'out of steps';
}

/**
 * Lives one case at random: commands through `admit`, `decide` and the chart, timers when they are due. The same
 * seed walks the same way. That a replay gives the same state is an invariant of every walk.
 * @throws Error naming seed, step and the last commands when an invariant breaks or the chart cannot follow.
 */
export function walkMachine<C extends Messages, E extends Messages, X extends CaseContext, V extends BaseEnv>(
  workflow: Workflow<C, E, X, V>,
  options: WalkOptions<C, X, V>,
): Walk {
  const walk = new Walker(
    workflow as AnyWorkflow,
    options as unknown as WalkOptions<Messages, CaseContext, BaseEnv>,
  );
  return walk.run();
}

class Walker {
  private state: CaseState;
  private readonly seen: WalkStatistics[] = [];
  private folded: CaseFold | undefined;
  private readonly history: StoredEvent[] = [];
  private readonly trail: WalkedCommand[] = [];
  private readonly random: Random;
  private readonly clock: SettableClock;

  constructor(
    private readonly workflow: AnyWorkflow,
    private readonly options: WalkOptions<Messages, CaseContext, BaseEnv>,
  ) {
    const id = options.edition ?? workflow.editions.at(-1)?.id ?? 'none';
    const edition = editionNamed(workflow, id);
    if (edition === undefined) throw new Error(`${workflow.name} has no edition ${id}`);
    this.state = newCase(workflow, `walk-${options.seed}`, edition);
    this.random = seededRandom(options.seed);
    this.clock = new SettableClock(options.from ?? parseInstant('2026-01-05T04:00:00Z'));
  }

  run(): Walk {
    let left = this.options.linger ?? 5;
    for (let place = 0; place < this.options.steps && left > 0; place++) {
      try {
        this.next(place);
        this.check();
      } catch (error) {
        throw this.named(error, place);
      }
      if (this.atLawfulEnd()) left -= 1;
    }
    const ended = this.atLawfulEnd() ? 'at a lawful end' : 'out of steps';
    return { statistics: addStatistics(...this.seen), state: this.state, history: this.history, ended };
  }

  private next(place: number): void {
    const pause = this.random.integer(0, this.options.pause ?? 2 * 86_400_000);
    const then = instantOf(epochOf(this.clock.now()) + pause);
    const [timer] = [...this.state.timers].sort((a, b) => (a.due < b.due ? -1 : 1));
    if (timer !== undefined && (timer.due <= then || this.random.chance(this.options.waits ?? 0.15))) {
      this.fire(timer, place);
      return;
    }
    this.clock.set(then);
    const point = { ...viewOf<CaseContext>(this.state), at: then, possible: this.possible() };
    const command = this.options.commands(point, this.random);
    if (command !== undefined) this.give(command, place);
  }

  private give(command: CommandOf<Messages>, place: number): void {
    const at = this.clock.now();
    const ids = { commandId: `command-${place}`, caseId: this.state.caseId };
    const env = { ...this.options.env(at, command), ...ids, at };
    const tried = { at, command: { type: command.type, data: command.data } };
    this.trail.push({ ...tried, result: 'thrown' });
    const result = attempt(this.state, command, env);
    const came = result.refusal?.code ?? (result.facts?.map((fact) => fact.type).join(' + ') || 'nothing');
    this.trail[this.trail.length - 1] = { ...tried, result: came };
    const one = { ...noStatistics, commands: 1 };
    if (result.refusal !== undefined) {
      this.seen.push({ ...one, refusals: { [came]: 1 } });
      return;
    }
    this.seen.push({ ...one, nothing: result.facts.length === 0 ? 1 : 0 });
    this.accept(result.step.state, result.step.events);
  }

  private fire({ name, setAt, due }: PendingTimer, place: number): void {
    const at = due > this.clock.now() ? due : this.clock.now();
    this.clock.set(at);
    const data = { delay: name, setAt, due };
    this.trail.push({ at, command: { type: TIMER_FIRED, data }, result: TIMER_FIRED });
    const { state, events } = fireTimer(this.state, { name, setAt, due }, at, `timer-${place}`);
    this.seen.push({ ...noStatistics, timersFired: 1 });
    this.accept(state, events);
  }

  private accept(state: CaseState, events: readonly StoredEvent[]): void {
    this.seen.push(seen(this.state, state, events));
    this.history.push(...events);
    this.state = state;
  }

  private check(): void {
    const fresh = this.history.slice((this.folded?.state.revision ?? -1) + 1);
    this.folded = fold(this.workflow, this.state.caseId, fresh, this.folded);
    if (this.folded && !sameState(this.folded.state, this.state)) throw new Error('a replay differs');
    for (const invariant of this.options.invariants ?? []) {
      const broken = invariant(this.state, this.history);
      if (broken !== undefined) throw new Error(broken);
    }
  }

  private possible(): readonly string[] {
    return possibleVerbs(this.state).map((verb) => verb.verb);
  }

  private atLawfulEnd(): boolean {
    const ends = this.workflow.lawfulEnds;
    return leavesOf(this.state).every((leaf) =>
      ends.some((end) => leaf === end || leaf.startsWith(`${end}.`)),
    );
  }

  private named(error: unknown, place: number): Error {
    const reason = error instanceof Error ? error.message : String(error);
    const trail = this.trail
      .slice(-8)
      .map((one) => `  ${one.at} ${JSON.stringify(one.command)} → ${one.result}`);
    const where = `${this.workflow.name}, seed ${this.options.seed}, step ${place}`;
    return new Error(`${where}: ${reason}\n${trail.join('\n')}`, { cause: error });
  }
}

function sameState(a: CaseState, b: CaseState): boolean {
  return (
    isDeepStrictEqual(plainState(a), plainState(b)) &&
    isDeepStrictEqual(
      [a.timers, a.revision, a.hash, a.edition.id],
      [b.timers, b.revision, b.hash, b.edition.id],
    )
  );
}
