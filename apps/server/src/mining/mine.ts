import type { Trace, TraceEvent } from './traces.js';
import { Spread, type Waiting } from './spread.js';

/** A sequence of states that appeals went through. */
export interface Variant {
  readonly states: readonly string[];
  readonly appeals: number;
  /** Working days from registration to the last event. */
  readonly lasted: Waiting;
}

/** One state directly after another: how often, and the working days spent in the first. */
export interface Passage {
  readonly from: string;
  readonly to: string;
  readonly waited: Waiting;
}

/** Where appeals wait: in which state, and for whom. */
export interface Bottleneck {
  readonly by: 'unit' | 'employee' | 'state';
  /** A unit with its body (`<body>/<unit>`), an employee or a state path. */
  readonly name: string;
  readonly waited: Waiting;
}

export interface Mined {
  readonly appeals: number;
  readonly events: number;
  readonly variants: readonly Variant[];
  readonly passages: readonly Passage[];
  readonly bottlenecks: readonly Bottleneck[];
  /** Appeals whose events the chart would not take, with what it said. */
  readonly deviations: readonly { readonly caseId: string; readonly reason: string }[];
}

/**
 * What the log says about how appeals really go. Holds counts only, whatever the length of the log.
 * @param unitOf the unit of an employee.
 */
export async function mine(
  traces: AsyncIterable<Trace>,
  unitOf: (employee: string) => string | undefined,
): Promise<Mined> {
  const variants = new Table();
  const passages = new Table();
  const bottlenecks = new Table();
  const deviations: Mined['deviations'][number][] = [];
  let appeals = 0;
  let events = 0;
  for await (const trace of traces) {
    appeals++;
    events += trace.events.length;
    if (trace.deviation !== undefined) deviations.push({ caseId: trace.caseId, reason: trace.deviation });
    const stays = staysOf(trace.events);
    variants.add(stays.map(({ state }) => state).join(BETWEEN), trace.events.at(-1)?.sinceFirst ?? 0);
    for (const [place, { state, left, days }] of stays.entries()) {
      if (left === undefined) continue;
      passages.add(`${state}${BETWEEN}${stays[place + 1]?.state ?? ''}`, days);
      bottlenecks.add(`state${BETWEEN}${state}`, days);
      if (left.employee === undefined) continue;
      bottlenecks.add(`employee${BETWEEN}${left.employee}`, days);
      const unit = unitOf(left.employee);
      if (unit !== undefined) bottlenecks.add(`unit${BETWEEN}${unit}`, days);
    }
  }
  return {
    appeals,
    events,
    variants: variants
      .rows()
      .map(([key, lasted]) => ({ states: key.split(BETWEEN), appeals: lasted.count, lasted }))
      .sort((a, b) => b.appeals - a.appeals || (a.states.join() < b.states.join() ? -1 : 1)),
    passages: passages
      .rows()
      .map(([key, waited]) => {
        const [from = '', to = ''] = key.split(BETWEEN);
        return { from, to, waited };
      })
      .sort((a, b) => b.waited.count - a.waited.count || (a.from + a.to < b.from + b.to ? -1 : 1)),
    bottlenecks: bottlenecks
      .rows()
      .map(([key, waited]) => {
        const [by = '', name = ''] = key.split(BETWEEN);
        return { by: by as Bottleneck['by'], name, waited };
      })
      .sort((a, b) => b.waited.total - a.waited.total || (a.name < b.name ? -1 : 1)),
    deviations,
  };
}

const BETWEEN = '\n';

interface Stay {
  readonly state: string;
  /** The event with which the state was left; nothing while the appeal stands there. */
  readonly left: TraceEvent | undefined;
  readonly days: number;
}

/** The states one after another; an event that leaves the state as it is prolongs the stay. */
function staysOf(events: readonly TraceEvent[]): readonly Stay[] {
  const stays: Stay[] = [];
  let entered: TraceEvent | undefined;
  for (const event of events) {
    if (entered !== undefined && entered.course === event.course) continue;
    if (entered !== undefined)
      stays.push({ state: entered.course, left: event, days: event.sinceFirst - entered.sinceFirst });
    entered = event;
  }
  if (entered !== undefined) stays.push({ state: entered.course, left: undefined, days: 0 });
  return stays;
}

class Table {
  readonly #rows = new Map<string, Spread>();

  add(key: string, days: number): void {
    const spread = this.#rows.get(key) ?? new Spread();
    spread.add(days);
    this.#rows.set(key, spread);
  }

  rows(): readonly (readonly [string, Waiting])[] {
    return [...this.#rows].map(([key, spread]) => [key, spread.waiting()] as const);
  }
}
