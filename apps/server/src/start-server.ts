import { systemClock, type Clock } from '@qabyldau/kernel';
import type { EffectHandler } from '@qabyldau/runtime';
import type { Logger } from 'pino';
import type { App } from './create-app.js';
import { openLog } from './log.js';
import { reportTo } from './report-to.js';
import { onStopSignals } from './stop-signals.js';
import { ReadSide } from './projections/read-side.js';
import { deliveries } from './system/deliveries.js';
import { accessTokens, type SignIn } from './system/access-tokens.js';
import { openSystem, type System } from './system/open-system.js';
import { openWebhook, type Webhook } from './webhook/open-webhook.js';
import { webhookSettings } from './webhook/settings.js';

export interface ServerOptions {
  /** The data folder. */
  readonly directory: string;
  /** 0 for any free one. */
  readonly port: number;
  readonly host?: string | undefined;
  readonly clock?: Clock | undefined;
  readonly seed?: string | undefined;
  readonly log?: Logger | undefined;
  /** SIGTERM and SIGINT close it; default true. */
  readonly stopOnSignals?: boolean | undefined;
  /** Whether notices are handed over with the letters themselves; default true. */
  readonly letters?: boolean | undefined;
  /** Default: notices are sent by e-mail where `SMTP_URL` says how, else become files in `outgoing/`. */
  readonly effects?: Readonly<Record<string, EffectHandler>> | undefined;
}

export interface Server {
  readonly url: string;
  /** One for each role that somebody holds. */
  readonly signIns: readonly SignIn[];
  readonly system: System;
  readonly app: App;
  /** Stops accepting, finishes what was asked within ten seconds, and closes the data folder. */
  close(): Promise<void>;
  /** Settles when the server has been closed, by {@link close} or by a signal. */
  readonly closed: Promise<void>;
}

/** How long requests in work may take when the server stops. */
const LAST_CALL_MS = 10_000;

/**
 * Opens a data folder and serves it.
 * @throws QabyldauError `store-locked`, `broken-chart`; Error when the port is taken.
 */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { directory, port, host = '127.0.0.1', clock = systemClock, log = openLog() } = options;
  const readSide = new ReadSide();
  const system = await openSystem({
    directory,
    clock,
    seed: options.seed,
    effects:
      options.effects ??
      ((source) =>
        deliveries({ directory, clock, source, calendar: source.calendar, letters: options.letters })),
    shownUpTo: readSide.shownUpTo,
    alone: true,
    report: reportTo(log),
  });
  let app: App | undefined;
  let webhook: Webhook | undefined;
  try {
    const settings = webhookSettings(process.env, system.workflows);
    if (settings !== undefined) {
      const { shownUpTo } = readSide;
      webhook = await openWebhook({ system, settings, shownUpTo, log, alone: true });
    }
    // Loaded only here: commands that serve nothing start in a third of the time without it.
    const { createApp } = await import('./create-app.js');
    app = await createApp(system, { log, webhook });
    readSide.open(app.projections);
    await app.nest.listen(port, host);
    const url = await app.nest.getUrl();
    system.store.lock.describe({ url });
    log.info({ url, directory }, 'serving');
    return running(url, { app, webhook, system }, { log, stopOnSignals: options.stopOnSignals });
  } catch (error) {
    await webhook?.close();
    await app?.close();
    await system.close();
    throw error;
  }
}

type Running = Pick<ServerOptions, 'stopOnSignals'> & { readonly log: Logger };

/** Closes once, however often it is asked to. */
function running(
  url: string,
  {
    app,
    webhook,
    system,
  }: { readonly app: App; readonly webhook: Webhook | undefined; readonly system: System },
  { log, stopOnSignals = true }: Running,
): Server {
  let begin = (): void => undefined;
  const closed = new Promise<void>((resolve) => (begin = resolve)).then(async () => {
    log.info('stopping');
    const http = app.nest.getHttpServer();
    const lastCall = setTimeout(() => http.closeAllConnections(), LAST_CALL_MS);
    try {
      await webhook?.close();
      await app.close();
    } finally {
      clearTimeout(lastCall);
      await system.close();
      forget();
    }
    log.info('stopped');
  });
  const forget = stopOnSignals ? onStopSignals(begin) : () => undefined;
  const close = (): Promise<void> => {
    begin();
    return closed;
  };
  return { url, system, app, signIns: accessTokens(system), close, closed };
}
