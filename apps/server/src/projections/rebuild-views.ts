import { openEmbeddedReader } from '@qabyldau/event-store';
import { QabyldauError } from '@qabyldau/kernel';
import { rebuildTogether, type ReadModel, type Rebuilt, type RebuildReport } from '@qabyldau/read-models';
import { readModels } from '../system/procedures.js';
import { openViewTables } from './open-views.js';
import { openReadAhead } from './read-ahead.js';

export interface RebuildViewsOptions {
  /** The data folder; a server may be running on it. */
  readonly directory: string;
  /** Name of the one to rebuild; all of them when it is not given. */
  readonly readModel?: string | undefined;
  /** Default: those of the program. */
  readonly models?: readonly ReadModel[] | undefined;
  readonly onRebuilt?: ((rebuilt: RebuiltView) => void) | undefined;
}

/** What came of one read model. */
export interface RebuiltView {
  readonly model: string;
  readonly version: number;
  readonly personal: boolean;
  /** Waiting for the log to be read, whoever else it was read for, and all that was done for this table alone. */
  readonly milliseconds: number;
  /** How many events the log has up to the position that was read to. */
  readonly eventsInLog: number;
  readonly report?: RebuildReport;
  /** The event that the model cannot take: the live table stays as it was. */
  readonly stopped?: { readonly event: string; readonly type: string; readonly reason: string };
}

/**
 * Builds read models from the first event, reading the log once, beside the tables that are in use, compares each
 * with its live table at one position, and lets it take that one's place. Readers and a running server are not disturbed:
 * the server goes on from where the new table stands.
 * @throws QabyldauError `unknown-table`
 */
export async function rebuildViews(options: RebuildViewsOptions): Promise<readonly RebuiltView[]> {
  const { directory, models = readModels, readModel, onRebuilt } = options;
  const chosen = models.filter(({ name }) => readModel === undefined || name === readModel);
  if (chosen.length === 0) {
    const known = models.map(({ name }) => name).join(', ');
    throw new QabyldauError('unknown-table', { table: readModel ?? '', known });
  }
  const store = openEmbeddedReader(directory);
  // Of one moment: others may be writing.
  const { events: eventsInLog, head: upTo } = store.count();
  const ahead = openReadAhead(directory, chosen, upTo);
  try {
    const tables = await openViewTables(directory, store);
    try {
      const rebuilt = await rebuildTogether({
        models: chosen,
        tables,
        source: ahead.source,
        upTo,
        expectedEvents: eventsInLog,
        compare: true,
        onRebuilt: (one) => onRebuilt?.(viewOf(one, eventsInLog)),
      });
      return rebuilt.map((one) => viewOf(one, eventsInLog));
    } finally {
      await tables.scrub();
      await tables.close();
    }
  } finally {
    await ahead.close();
    await store.close();
  }
}

function viewOf({ model, milliseconds, report, failure }: Rebuilt, eventsInLog: number): RebuiltView {
  const { name, version, personal } = model;
  const view = { model: name, version, personal, milliseconds, eventsInLog };
  if (failure === undefined) return { ...view, ...(report && { report }) };
  const { event, reason } = failure;
  return { ...view, stopped: { event: event.id, type: `${event.workflow}/${event.type}`, reason } };
}
