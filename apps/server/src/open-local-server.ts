import { systemClock, type Clock } from '@qabyldau/kernel';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { pino } from 'pino';
import { ReadSide } from './projections/read-side.js';
import { deliveries } from './system/deliveries.js';
import { openSystem } from './system/open-system.js';

export interface LocalServer {
  /** Asks as over HTTP, without a socket. */
  inject(request: InjectOptions): Promise<LightMyRequestResponse>;
  close(): Promise<void>;
}

/**
 * A server without a socket, on a data folder that nobody else serves: for commands of the command line.
 * @throws QabyldauError `store-locked`
 */
export async function openLocalServer(directory: string, clock: Clock = systemClock): Promise<LocalServer> {
  const readSide = new ReadSide();
  const system = await openSystem({
    directory,
    clock,
    effects: (source) => deliveries({ directory, clock, source, calendar: source.calendar }),
    shownUpTo: readSide.shownUpTo,
    alone: true,
  });
  try {
    const { createApp } = await import('./create-app.js');
    const app = await createApp(system, { log: pino({ enabled: false }) });
    readSide.open(app.projections);
    await app.projections.filled;
    return {
      inject: (request) => app.nest.inject(request),
      close: async () => {
        await system.runtime.settle();
        await system.rederiving.settled();
        await app.close();
        await system.close();
      },
    };
  } catch (error) {
    await system.close();
    throw error;
  }
}
