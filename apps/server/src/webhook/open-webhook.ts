import { join } from 'node:path';
import { epochOf, systemClock } from '@qabyldau/kernel';
import {
  openFeedQueue,
  runFeed,
  type ParkedEvent,
  type QueueCounts,
  type ShownUpTo,
} from '@qabyldau/runtime';
import type { Logger } from 'pino';
import type { System } from '../system/open-system.js';
import { aboutPersons, publicName } from './cloud-event.js';
import { postEvent } from './post-event.js';
import { matches, type WebhookSettings } from './settings.js';

/** The outside that hears of events, as far as the program can see it. */
export interface Webhook {
  state(): QueueCounts & { readonly events: readonly ParkedEvent[] };
  /** Lets a parked event be tried again, and with it what waits behind it; false when none of that id is parked. */
  release(event: string): boolean;
  /** Tells of what is due now, for tests and whoever drives it. Returns how many events were taken. */
  tellDue(): Promise<number>;
  close(): Promise<void>;
}

export interface WebhookOptions {
  readonly system: Pick<System, 'directory' | 'store' | 'clock'>;
  readonly settings: WebhookSettings;
  readonly shownUpTo: ShownUpTo;
  readonly log: Pick<Logger, 'warn' | 'error'>;
  /** Whether it runs by itself. */
  readonly alone: boolean;
}

const AT_ONCE = 8;

/** Begins to tell of events; its position and what waits lie in `webhook.db` of the data folder. */
export async function openWebhook(options: WebhookOptions): Promise<Webhook> {
  const { system, settings, shownUpTo, log, alone } = options;
  const queue = openFeedQueue(join(system.directory, 'webhook.db'));
  const feed = await runFeed(
    {
      store: system.store,
      queue,
      clock: system.clock,
      shownUpTo,
      atOnce: AT_ONCE,
      wanted: (event) => isWanted(settings.patterns, publicName(event)),
      tell: (event) => postEvent(settings, event, () => epochOf(systemClock.now())),
      report: ({ parked, ...what }) =>
        parked ? log.error(what, 'webhook-parked') : log.warn(what, 'webhook-failed'),
    },
    { alone },
  );
  return {
    state: () => ({ ...queue.counts(), events: queue.parked() }),
    release: (event) => queue.release(event),
    tellDue: () => feed.tellDue(),
    close: async () => {
      await feed.stop();
      queue.close();
    },
  };
}

const isWanted = (patterns: readonly string[], name: string): boolean =>
  !aboutPersons.has(name.slice(0, name.indexOf('.'))) &&
  (patterns.length === 0 || patterns.some((pattern) => matches(pattern, name)));
