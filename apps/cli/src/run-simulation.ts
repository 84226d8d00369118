import { mkdirSync } from 'node:fs';
import {
  createSimulation,
  type CoverageSummary,
  type SimulationOptions,
  type SimulationPort,
  type SimulationSummary,
} from '@qabyldau/simulation';
import { SettableClock, type Instant } from '@qabyldau/kernel';
import { buildViews, openSystem, workflows, type System } from '@qabyldau/server';
import type { EffectHandler } from '@qabyldau/runtime';
import { CoverageWatch } from './watch-coverage.js';

/** What somebody who watches a simulation may do besides. */
export interface Watching {
  /** When the clock has been put to `next` and nothing has happened at that instant yet. */
  readonly beforeTime?: ((system: System, next: Instant) => Promise<void>) | undefined;
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
    effects: { 'send-notice': (effect) => post(effect), 'send-request': toOthers, 'send-report': toOthers },
    alone: false,
    answered: watch.answered,
  });
  try {
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
    await buildViews(system);
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
      const outcome = await runtime.handle(command);
      return outcome.kind === 'refused' ? outcome : { kind: 'done', events: outcome.facts };
    },
    idle: () => runtime.settle(),
    nextTimer: () => Promise.resolve(runtime.nextTimer()),
    fireDueTimers: async () => {
      await begin();
      return runtime.fireDueTimers();
    },
    subjectOf: (number, fallback) => vault.subjectOf(number, fallback),
  };
}
