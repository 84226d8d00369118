import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { followingCalendar, type Calendar } from '@qabyldau/calendar';
import { RenderThread, type Render } from '@qabyldau/documents';
import type { AnyWorkflow } from '@qabyldau/engine';
import { systemClock, type Clock } from '@qabyldau/kernel';
import { openEmbeddedStore, type EmbeddedStore } from '@qabyldau/event-store';
import {
  openSnapshots,
  openWorkStore,
  randomSource,
  Runtime,
  seededSource,
  Vault,
  type EffectHandler,
  type RuntimeOptions,
  type RuntimeReport,
  type ShownUpTo,
} from '@qabyldau/runtime';
import {
  CALENDAR_CASE,
  calendarOf,
  workingCalendar,
  type WorkingCalendarContext,
} from '@qabyldau/working-calendar';
import { Rederiving } from '../calendar/rederiving.js';
import type { DocumentSource } from '../documents/source.js';
import { environment } from './environment.js';
import { foldingCode } from './folding-code.js';
import { masterKey } from './master-key.js';
import { reactions, workflows } from './procedures.js';
import { workflowsWithTerms } from './running-terms.js';

export interface SystemOptions {
  /** The data folder; made when it does not exist. */
  readonly directory: string;
  readonly clock?: Clock | undefined;
  /** `relaxed` is for filling a fresh folder: on the disk only when the system is closed. */
  readonly durability?: 'full' | 'relaxed' | undefined;
  /** Makes keys and nonces follow from a seed. For synthetic data only. */
  readonly seed?: string | undefined;
  /** What carries effects out; given the opened log where a letter is to be made from it. */
  readonly effects:
    | Readonly<Record<string, EffectHandler>>
    | ((source: DocumentSource) => Readonly<Record<string, EffectHandler>>);
  /** Holds effects back until the read side can show their events; without it nothing is held back. */
  readonly shownUpTo?: ShownUpTo | undefined;
  /** Whether timers and effects run by themselves (a server) or are driven (a simulation). */
  readonly alone: boolean;
  readonly report?: ((what: RuntimeReport) => void) | undefined;
  /** On how many cases reactions and effects work at once; driven, one at a time, so that the log can be repeated. */
  readonly atOnce?: number | undefined;
  /** Told every answer to a command, also to what reactions ask. */
  readonly answered?: RuntimeOptions['answered'];
}

/** The engine with every procedure, on one data folder. */
export interface System {
  readonly directory: string;
  readonly store: EmbeddedStore;
  readonly vault: Vault;
  readonly runtime: Runtime;
  /** At every question the calendar in force: the table of the program with every change adopted. */
  readonly calendar: Calendar;
  readonly clock: Clock;
  /** Makes files of documents without keeping commands waiting. */
  readonly render: Render;
  readonly workflows: readonly AnyWorkflow[];
  /** Counts open terms again after a change of the calendar. */
  readonly rederiving: Pick<Rederiving, 'progress' | 'settled'>;
  /** Ids of the bodies; their cases are always in memory. */
  readonly bodies: ReadonlySet<string>;
  close(): Promise<void>;
}

/**
 * Opens a data folder for writing and starts the runtime on it.
 * @throws QabyldauError `store-locked`, `broken-chart`
 */
export async function openSystem(options: SystemOptions): Promise<System> {
  const { directory, clock = systemClock } = options;
  mkdirSync(directory, { recursive: true });
  const store = await openEmbeddedStore({ directory, durability: options.durability });
  const key = masterKey(directory, options.seed);
  const vault = new Vault(
    store.keys,
    key,
    options.seed === undefined ? randomSource : seededSource(options.seed),
  );
  const work = openWorkStore(join(directory, 'work.db'));
  const snapshots = openSnapshots(join(directory, 'snapshots.db'), foldingCode());
  const calendar = followingCalendar(() => {
    const kz = runtime.peek(workingCalendar.name, CALENDAR_CASE);
    return calendarOf(kz?.snapshot.context as WorkingCalendarContext | undefined).calendar;
  });
  const papers = new RenderThread();
  const { render } = papers;
  const runtime: Runtime = new Runtime({
    store,
    vault,
    work,
    clock,
    workflows,
    reactions,
    effects:
      typeof options.effects === 'function'
        ? options.effects({ store, vault, calendar, render })
        : options.effects,
    shownUpTo: options.shownUpTo,
    environment: environment({ calendar, bodyOf: (id) => runtime.peek('body', id) }),
    localDate: (instant) => calendar.localDate(instant),
    snapshots,
    pinned: (stream) => stream.startsWith('body-') || stream.startsWith(`${workingCalendar.name}-`),
    report: options.report,
    answered: options.answered,
    atOnce: options.atOnce ?? (options.alone ? undefined : 1),
  });
  const rederiving = new Rederiving({
    store,
    snapshots,
    workflows: workflowsWithTerms,
    handle: (command) => runtime.handle(command),
    offer: (fold) => runtime.offer(fold),
    now: () => clock.now(),
    calendarCase: () => runtime.load(workingCalendar.name, CALENDAR_CASE),
    passedOver: (id, stream, reason) =>
      work.park({ id, what: 'sweep', reason: `${stream}: ${reason}`, at: clock.now() }),
    onError: (error) => options.report?.({ kind: 'loop-failed', error }),
  });
  const closeFiles = async (): Promise<void> => {
    work.close();
    snapshots.close();
    await store.close();
  };
  let bodies: Set<string>;
  try {
    await runtime.load(workingCalendar.name, CALENDAR_CASE);
    bodies = await loadBodies(store, runtime);
    runtime.events.subscribe(({ type, caseId }) => {
      if (type === 'body-established') bodies.add(caseId);
      if (type === 'calendar-adopted') rederiving.begin();
    });
    await runtime.start({ alone: options.alone });
    rederiving.begin();
  } catch (error) {
    await runtime.stop();
    await closeFiles();
    throw error;
  }
  return {
    directory,
    store,
    vault,
    runtime,
    calendar,
    clock,
    render,
    workflows,
    rederiving,
    bodies,
    close: async () => {
      await rederiving.stop();
      await runtime.stop();
      await papers.close();
      await closeFiles();
    },
  };
}

/** Bodies are looked up by every decision: they are in memory before the first one. */
async function loadBodies(store: EmbeddedStore, runtime: Runtime): Promise<Set<string>> {
  const ids = new Set<string>();
  for await (const page of store.readHeads('body-')) {
    for (const { stream } of page) ids.add(stream.slice('body-'.length));
  }
  for (const id of ids) await runtime.load('body', id);
  return ids;
}
