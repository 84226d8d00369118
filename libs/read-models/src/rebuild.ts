import type { Position } from '@qabyldau/event-store';
import type { Checksum } from './checksum.js';
import type { ModelSource } from './delivery.js';
import { Filling } from './filling.js';
import type { ReadModel, Row } from './read-model.js';
import type { ReadModelTables, TableChecksum } from './tables.js';

export interface RebuildOptions<R extends Row> {
  readonly model: ReadModel<R>;
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
  /** Where the new table stood when its checksum was taken: `upTo`, or the live table's place if later. */
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

/**
 * Fills a new table beside the live one from the first event, proves it, and switches to it. The live
 * table goes on being read and written; what it gained meanwhile is read too before the switch.
 * @throws RowFailure, or Error when the source ends too early; the live table then stays as it was.
 */
export async function rebuild<R extends Row>(options: RebuildOptions<R>): Promise<RebuildReport> {
  const { model, tables, upTo } = options;
  const live = options.compare ? await tables.checksum(model) : undefined;
  const filling = new Filling(options.model, await tables.beside(model), options.source, upTo);
  try {
    let comparison: RebuildReport['comparison'];
    if (live) {
      // The count is up to `upTo`; a live table that has come further is met on the way on.
      if (upTo < live.position) await filling.readTo(upTo);
      await filling.readTo(live.position);
      const rebuilt = await filling.checksum();
      comparison = { live, rebuilt, same: rebuilt.sha256 === live.sha256 && rebuilt.rows === live.rows };
    }
    await filling.readTo(upTo);
    const { position, eventsRead } = filling;
    const checksum =
      comparison && position === live?.position ? comparison.rebuilt : await filling.checksum();
    const complete = (options.expectedEvents ?? eventsRead) === eventsRead;
    const wanted = complete && options.switchOver !== false;
    if (wanted) await switchOver(filling, tables);
    else await filling.table.drop();
    const switchedAt = wanted ? filling.position : undefined;
    return { ...checksum, position, eventsRead, complete, ...(comparison && { comparison }), switchedAt };
  } catch (error) {
    await filling.table.drop();
    throw error;
  }
}

/** A live table that goes on meanwhile is caught up with; nothing long is done between looking and switching. */
async function switchOver<R extends Row>(filling: Filling<R>, tables: ReadModelTables): Promise<void> {
  while (!(await filling.table.replaceLive(filling.position))) {
    await filling.readTo(await tables.checkpoint(filling.model));
  }
}
