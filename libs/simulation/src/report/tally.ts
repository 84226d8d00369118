import type { Instant } from '@qabyldau/kernel';
import type { AppealState } from '../appeal-file.js';

/** What was done, counted from the events and the answers to commands. */
export interface SimulationSummary {
  readonly appeals: number;
  readonly byState: Readonly<Partial<Record<AppealState, number>>>;
  readonly receptions: number;
  readonly noShows: number;
  /** P3. */
  readonly sameDay: number;
  /** P13. */
  readonly byVideo: number;
  /** Code art. 65. */
  readonly redirectedInPart: number;
  /** P36: handed in at a reception. */
  readonly written: { readonly received: number; readonly answered: number; readonly late: number };
  readonly days: { readonly opened: number; readonly held: number; readonly cancelled: number };
  readonly rescheduled: number;
  readonly decisions: Readonly<Record<string, number>>;
  readonly tasks: { readonly given: number; readonly done: number; readonly late: number };
  /** Of the term of P29: answered in time, answered late or run out, extended. */
  readonly deadlines: { readonly kept: number; readonly missed: number; readonly extended: number };
  readonly commands: number;
  /** Lawful "no" by code. */
  readonly refusals: Readonly<Record<string, number>>;
  /** Wrong attempts that the system did not refuse, by the refusal they were to meet. */
  readonly passed: Readonly<Record<string, number>>;
  readonly events: number;
  readonly firstInstant?: Instant | undefined;
  readonly lastInstant?: Instant | undefined;
}

/** Named counters that are filled as things happen. */
export class Counters {
  readonly #counts = new Map<string, number>();

  add(name: string, n = 1): void {
    this.#counts.set(name, this.get(name) + n);
  }

  get(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  /** Counts under a prefix, by the rest of their name, in the order of names. */
  under(prefix: string): Readonly<Record<string, number>> {
    const found = [...this.#counts].filter(([name, count]) => name.startsWith(`${prefix}/`) && count !== 0);
    return Object.fromEntries(found.map(([name, n]) => [name.slice(prefix.length + 1), n] as const).sort());
  }
}

export const summaryOf = (counters: Counters, first?: Instant, last?: Instant): SimulationSummary => ({
  appeals: counters.get('appeals'),
  byState: counters.under('state'),
  receptions: counters.get('receptions'),
  noShows: counters.get('no-shows'),
  sameDay: counters.get('same-day'),
  byVideo: counters.get('by-video'),
  redirectedInPart: counters.get('redirected-in-part'),
  written: {
    received: counters.get('written'),
    answered: counters.get('written-answered'),
    late: counters.get('written-late'),
  },
  days: {
    opened: counters.get('days-opened'),
    held: counters.get('days-closed'),
    cancelled: counters.get('days-cancelled'),
  },
  rescheduled: counters.get('rescheduled'),
  decisions: counters.under('decision'),
  tasks: {
    given: counters.get('tasks-given'),
    done: counters.get('tasks-done'),
    late: counters.get('tasks-late'),
  },
  deadlines: {
    kept: counters.get('kept'),
    missed: counters.get('missed'),
    extended: counters.get('extended'),
  },
  commands: counters.get('commands'),
  refusals: counters.under('refusal'),
  passed: counters.under('passed'),
  events: counters.get('events'),
  firstInstant: first,
  lastInstant: last,
});
