import type { Position } from '@qabyldau/event-store';
import type { Instant } from '@qabyldau/kernel';
import type { CommandOutcome } from './command.js';
import type { StandingTimer, WorkStore } from './work-store.js';

/** A timer that is due and cannot be fired; it is tried again and again. */
export interface FailingTimer {
  readonly workflow: string;
  readonly caseId: string;
  readonly timer: string;
  readonly reason: string;
  /** Since when it fails, as far as this process knows. */
  readonly since: Instant;
}

export interface DueTimersParts {
  readonly work: WorkStore;
  readonly now: () => Instant;
  readonly fire: (timer: StandingTimer) => Promise<CommandOutcome>;
  readonly onFailed: (timer: StandingTimer, error: unknown) => void;
}

export interface Fired {
  /** How many timers are done with; one that failed is due again. */
  readonly settled: number;
  /** Of the last event they wrote. */
  readonly last: Position | undefined;
}

const AT_ONCE = 500;

/** Fires the timers that are due, and remembers which of them would not. */
export class DueTimers {
  readonly #failing = new Map<string, FailingTimer>();

  constructor(private readonly parts: DueTimersParts) {}

  get failing(): readonly FailingTimer[] {
    return [...this.#failing.values()];
  }

  /** One after the other, in the order in which they are due. */
  async fire(): Promise<Fired> {
    const { work, now, fire, onFailed } = this.parts;
    let settled = 0;
    let last: Position | undefined;
    for (const timer of work.dueTimers(now(), AT_ONCE)) {
      try {
        const outcome = await fire(timer);
        if (outcome.kind === 'done' && outcome.position !== undefined) last = outcome.position;
        if (outcome.kind === 'done' && outcome.facts.length === 0) this.#forget(timer);
        this.#failing.delete(keyOf(timer));
        settled++;
      } catch (error) {
        this.#noteFailing(timer, error);
        onFailed(timer, error);
      }
    }
    return { settled, last };
  }

  #noteFailing(timer: StandingTimer, error: unknown): void {
    const { workflow, caseId, name } = timer;
    const reason = error instanceof Error ? error.message : String(error);
    const since = this.#failing.get(keyOf(timer))?.since ?? this.parts.now();
    this.#failing.set(keyOf(timer), { workflow, caseId, timer: name, reason, since });
  }

  /** A timer that its case no longer knows. */
  #forget(timer: StandingTimer): void {
    const { work } = this.parts;
    const position = work.checkpoint();
    work.apply({ position, timersSet: [], timersGone: [timer], timersCleared: [], effects: [] });
  }
}

const keyOf = ({ workflow, caseId, name, setAt }: StandingTimer): string =>
  `${workflow}/${caseId}/${name}/${String(setAt)}`;
