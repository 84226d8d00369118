import { mkdirSync } from 'node:fs';
import {
  createSimulation,
  type CoverageSummary,
  type SimulationOptions,
  type SentCommand,
  type SimulationPort,
  type SimulationSummary,
} from '@qabyldau/simulation';
import { SettableClock, type Instant, type JsonObject } from '@qabyldau/kernel';
import type { Remarks, ReportContext } from '@qabyldau/quarterly-report';
import { buildViews, correctionOf, openSystem, reportOf, workflows, type System } from '@qabyldau/server';
import type { EffectHandler } from '@qabyldau/runtime';
import { CoverageWatch } from './watch-coverage.js';

/** What somebody who watches a simulation may do besides. */
export interface Watching {
  /** When the clock has been put to `next` and nothing has happened at that instant yet. */
  readonly beforeTime?: ((system: System, next: Instant) => Promise<void>) | undefined;
  /** Begins a read side that follows live; without one the read models are built when all is over. */
  readonly follow?: ((system: System) => Promise<Following>) | undefined;
}

export interface Following {
  /** Everything is in the log. */
  end(): Promise<void>;
}

/** What was done, and what it exercised of all that the workflows declare. */
export type LivedSimulation = SimulationSummary & { readonly coverage: CoverageSummary };

/**
 * Lives through a period on a data folder, with the real runtime on a simulated clock, and leaves the read
 * models built.
 * @throws QabyldauError `store-locked`
 */
export async function runSimulation(
  directory: string,
  options: SimulationOptions & Watching,
): Promise<LivedSimulation> {
  mkdirSync(directory, { recursive: true });
  const clock = new SettableClock('2000-01-01T00:00:00.000Z' as Instant);
  // The runtime wants its effect handlers before the simulation, which wants the runtime, exists.
  let post: EffectHandler = () => Promise.reject(new Error('the post office is not open yet'));
  const watch = new CoverageWatch(workflows);
  const system = await openSystem({
    directory,
    clock,
    durability: 'relaxed',
    seed: `simulation ${options.seed}`,
    effects: {
      'send-notice': (effect) => post(effect),
      'send-request': toOthers,
      'send-report': toOthers,
      'send-complaint': toOthers,
      'publish-figures': toOthers,
      'escalate-request': toOthers,
    },
    alone: false,
    atOnce: options.writers,
    answered: watch.answered,
  });
  try {
    const following = await options.follow?.(system);
    const simulation = createSimulation(portOf(system, clock, options), system.calendar, options);
    post = (effect) => {
      simulation.post.accept({
        ...(effect.params as never as Omit<Parameters<typeof simulation.post.accept>[0], 'id' | 'caseId'>),
        id: effect.id,
        caseId: effect.caseId,
      });
      return Promise.resolve([]);
    };
    system.runtime.events.subscribe(({ workflow, caseId, type, data }) =>
      simulation.observe({ workflow, caseId, type, data }),
    );
    watch.follow(system.runtime);
    const summary = await simulation.run();
    await system.store.flush();
    await (following?.end() ?? buildViews(system));
    return { ...summary, coverage: watch.coverage.summary() };
  } finally {
    await system.close();
  }
}

/** Letters to other bodies: what comes of them the simulated people record. */
const toOthers: EffectHandler = () => Promise.resolve([]);

function portOf(system: System, clock: SettableClock, { beforeTime }: Watching): SimulationPort {
  const { runtime, vault } = system;
  let stood = clock.now();
  const begin = async (): Promise<void> => {
    const next = clock.now();
    if (beforeTime === undefined || next === stood) return;
    stood = next;
    await beforeTime(system, next);
  };
  return {
    clock,
    send: async (command) => {
      await begin();
      const outcome = await runtime.handle({ ...command, data: await withFigures(system, command) });
      return outcome.kind === 'refused' ? outcome : { kind: 'done', events: outcome.facts };
    },
    idle: async () => {
      await runtime.settle();
      // After a change of the calendar, until the open terms have been counted again.
      await system.rederiving.settled();
      await runtime.settle();
    },
    nextTimer: () => Promise.resolve(runtime.nextTimer()),
    fireDueTimers: async () => {
      await begin();
      return runtime.fireDueTimers();
    },
    subjectOf: (number, fallback) => vault.subjectOf(number, fallback),
  };
}

/** A report's figures are counted by the program, not by whoever freezes them. */
async function withFigures(system: System, { type, caseId, data }: SentCommand): Promise<JsonObject> {
  if (type !== 'freeze-report' && type !== 'correct-report') return data;
  const { report } = (await system.runtime.load('quarterly-report', caseId))?.snapshot
    .context as ReportContext;
  if (report === null) return data;
  const source = { ...system, today: system.calendar.localDate(system.clock.now()) };
  const { remarks, ...rest } = data as { readonly remarks?: Remarks };
  const counted =
    type === 'freeze-report'
      ? (await reportOf(source, { ...report, remarks })).stamp
      : { ...rest, ...(await correctionOf(source, report.body, report.quarter, remarks)) };
  return counted;
}
