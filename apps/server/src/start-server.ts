import { createCalendar, kazakhstanCalendar } from '@qabyldau/calendar';
import { systemClock, type Clock } from '@qabyldau/kernel';
import type { EffectHandler } from '@qabyldau/runtime';
import type { Logger } from 'pino';
import { createApp, type App } from './create-app.js';
import { openLog } from './log.js';
import { reportTo } from './report-to.js';
import { dropFolder } from './system/drop-folder.js';
import { openSystem, type System } from './system/open-system.js';

export interface ServerOptions {
  /** The data folder. */
  readonly directory: string;
  /** 0 for any free one. */
  readonly port: number;
  readonly host?: string | undefined;
  readonly clock?: Clock | undefined;
  readonly seed?: string | undefined;
  readonly log?: Logger | undefined;
  /** Default: notices become files in `outgoing/`. */
  readonly effects?: Readonly<Record<string, EffectHandler>> | undefined;
}

export interface Server {
  readonly url: string;
  readonly system: System;
  readonly app: App;
  /** Stops accepting, finishes what was asked within ten seconds, and closes the data folder. */
  close(): Promise<void>;
}

/** How long requests in work may take when the server stops. */
const LAST_CALL_MS = 10_000;

/**
 * Opens a data folder and serves it.
 * @throws QabyldauError `store-locked`, `broken-chart`; Error when the port is taken.
 */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { directory, port, host = '127.0.0.1', clock = systemClock, log = openLog() } = options;
  const calendar = createCalendar(kazakhstanCalendar);
  const system = await openSystem({
    directory,
    clock,
    seed: options.seed,
    effects: options.effects ?? dropFolder({ directory, calendar, clock }),
    alone: true,
    report: reportTo(log),
  });
  let app: App | undefined;
  try {
    app = await createApp(system, { log });
    await app.nest.listen(port, host);
    const url = await app.nest.getUrl();
    system.store.lock.describe({ url });
    log.info({ url, directory }, 'serving');
    return { url, system, app, close: closing(app, system, log) };
  } catch (error) {
    await app?.close();
    await system.close();
    throw error;
  }
}

/** Closes once, however often it is asked to. */
function closing(app: App, system: System, log: Logger): () => Promise<void> {
  let closed: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    log.info('stopping');
    const server = app.nest.getHttpServer();
    const lastCall = setTimeout(() => server.closeAllConnections(), LAST_CALL_MS);
    try {
      await app.close();
    } finally {
      clearTimeout(lastCall);
      await system.close();
    }
    log.info('stopped');
  };
  return () => (closed ??= close());
}
