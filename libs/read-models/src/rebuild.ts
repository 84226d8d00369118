import type { Position } from '@qabyldau/event-store';
import type { Checksum } from './checksum.js';
import type { ModelSource } from './delivery.js';
import { Filling, fillTo } from './filling.js';
import type { RowFailure } from './fold-batch.js';
import type { ReadModel } from './read-model.js';
import type { ReadModelTables, TableChecksum } from './tables.js';

export interface RebuildOptions {
  readonly tables: ReadModelTables;
  readonly source: ModelSource;
  /** How far to read at least, inclusive; usually the log's head. */
  readonly upTo: Position;
  /** How many events the source's log has up to `upTo`. With another count nothing is switched. */
  readonly expectedEvents?: number | undefined;
  /** Whether to compare with the live table, both at the position where that stood at the beginning. */
  readonly compare?: boolean | undefined;
  /** False only proves the live table, or the rebuild, and throws the new one away. Default true. */
  readonly switchOver?: boolean | undefined;
}

export interface RebuildReport extends Checksum {
  /** Where the new table stood when its checksum was taken: `upTo`, or a live table's place if later. */
  readonly position: Position;
  /** Events read up to `upTo`, those that the model does not read included. */
  readonly eventsRead: number;
  /** Whether `eventsRead` is the count that was expected; true when none was given. */
  readonly complete: boolean;
  /** Both checksums at the live table's position, when comparing was asked for. */
  readonly comparison?: { readonly live: TableChecksum; readonly rebuilt: Checksum; readonly same: boolean };
  /** Where the new table stood when it took the live one's place; `undefined` when it did not. */
  readonly switchedAt: Position | undefined;
}

/** What came of one of several tables. */
export interface Rebuilt {
  readonly model: ReadModel;
  /** Waiting for the log to be read, whoever else it was read for, and all that was done for this table alone. */
  readonly milliseconds: number;
  readonly report?: RebuildReport;
  /** The event that the model cannot take: its live table stays as it was. */
  readonly failure?: RowFailure;
}

/**
 * Fills a new table beside the live one from the first event, proves it, and switches to it. The live
 * table goes on being read and written; what it gained meanwhile is read too before the switch.
 * @throws RowFailure, or Error when the source ends too early; the live table then stays as it was.
 */
export async function rebuild(
  options: RebuildOptions & { readonly model: ReadModel },
): Promise<RebuildReport> {
  const [only] = await rebuildTogether({ ...options, models: [options.model] });
  if (only?.failure) throw only.failure;
  if (only?.report === undefined) throw new Error(`nothing came of ${options.model.name}`);
  return only.report;
}

/**
 * As {@link rebuild} for each of them, but the log is read once. One that cannot take an event stops there; the others
 * go on. `source` gives what any of them reads.
 * @throws Error when the source ends too early; all live tables then stay as they were.
 */
export async function rebuildTogether(
  options: RebuildOptions & {
    readonly models: readonly ReadModel[];
    readonly onRebuilt?: ((rebuilt: Rebuilt) => void) | undefined;
  },
): Promise<readonly Rebuilt[]> {
  const { source, upTo } = options;
  const jobs: Job[] = [];
  try {
    for (const model of options.models) jobs.push(await begin(model, options));
    for (const position of stopsOf(jobs, upTo)) {
      const going = jobs.filter(({ failure }) => failure === undefined);
      const failed = await fillTo(
        going.map(({ filling }) => filling),
        source,
        position,
      );
      for (const job of going) {
        job.failure = failed.get(job.filling);
        if (job.failure === undefined && job.live?.position === position)
          await timed(job, () => compare(job, options));
      }
    }
    const rebuilt: Rebuilt[] = [];
    for (const job of jobs) {
      const came = await timed(job, () => finish(job, options));
      const { model, milliseconds } = job.filling;
      rebuilt.push({ model, milliseconds, ...came });
      options.onRebuilt?.({ model, milliseconds, ...came });
    }
    return rebuilt;
  } catch (error) {
    for (const { filling } of jobs) await filling.table.drop();
    throw error;
  }
}

interface Job {
  readonly filling: Filling;
  readonly live: TableChecksum | undefined;
  comparison?: NonNullable<RebuildReport['comparison']>;
  failure?: RowFailure | undefined;
}

async function begin(model: ReadModel, { tables, upTo, compare: wanted }: RebuildOptions): Promise<Job> {
  const begun = performance.now();
  const live = wanted ? await tables.checksum(model) : undefined;
  const filling = new Filling(model, await tables.beside(model), upTo);
  filling.milliseconds = performance.now() - begun;
  return { filling, live };
}

/** Where the reading stops to look at a live table's place; the count is up to `upTo`, which is never read across. */
function stopsOf(jobs: readonly Job[], upTo: Position): readonly Position[] {
  return [...new Set([...jobs.flatMap(({ live }) => live?.position ?? []), upTo])].sort();
}

/** The checksum; and the indexes, where the table will take the live one's place as it is. */
async function prove(filling: Filling, options: RebuildOptions): Promise<Checksum> {
  const { upTo, switchOver: wish } = options;
  const stays = filling.position >= upTo && isComplete(filling, options) && wish !== false;
  const [checksum] = await Promise.all([filling.table.checksum(), stays && filling.table.index()]);
  return checksum;
}

const isComplete = ({ eventsRead }: Filling, { expectedEvents = eventsRead }: RebuildOptions): boolean =>
  expectedEvents === eventsRead;

async function compare(job: Job, options: RebuildOptions): Promise<void> {
  const { live, filling } = job;
  if (live === undefined) return;
  const rebuilt = await prove(filling, options);
  const same = rebuilt.sha256 === live.sha256 && rebuilt.rows === live.rows;
  job.comparison = { live, rebuilt, same };
}

async function finish(
  { filling, live, comparison, failure }: Job,
  options: RebuildOptions,
): Promise<Pick<Rebuilt, 'report' | 'failure'>> {
  if (failure !== undefined) {
    await filling.table.drop();
    return { failure };
  }
  const { tables, source, switchOver: wish } = options;
  const { position, eventsRead } = filling;
  const proved = comparison && live?.position === position ? comparison.rebuilt : undefined;
  const checksum = proved ?? (await prove(filling, options));
  const complete = isComplete(filling, options);
  const report = { ...checksum, position, eventsRead, complete, ...(comparison && { comparison }) };
  if (complete && wish !== false) {
    const late = await switchOver(filling, tables, source);
    if (late === undefined) return { report: { ...report, switchedAt: filling.position } };
    await filling.table.drop();
    return { failure: late };
  }
  await filling.table.drop();
  return { report: { ...report, switchedAt: undefined } };
}

/**
 * A live table that goes on meanwhile is caught up with; nothing long is done between looking and switching.
 * @returns what kept it from catching up
 */
async function switchOver(
  filling: Filling,
  tables: ReadModelTables,
  source: ModelSource,
): Promise<RowFailure | undefined> {
  while (!(await filling.table.replaceLive(filling.position))) {
    const failed = await fillTo([filling], source, await tables.checkpoint(filling.model));
    if (failed.has(filling)) return failed.get(filling);
  }
  return undefined;
}

async function timed<T>({ filling }: Job, work: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  try {
    return await work();
  } finally {
    filling.milliseconds += performance.now() - begun;
  }
}
