import type { Position } from '@qabyldau/event-store';
import type { ModelSource } from './delivery.js';
import { Filling, fillTo } from './filling.js';
import type { ReadModel } from './read-model.js';
import type { ReadModelTables } from './tables.js';

export interface FillOptions {
  /** Into whose tables nothing has been read yet. */
  readonly models: readonly ReadModel[];
  readonly tables: Pick<ReadModelTables, 'beside'>;
  /** Gives what any of them reads. */
  readonly source: ModelSource;
  /** How far to read, inclusive. */
  readonly upTo: Position;
  /** How many events the log has up to there. With another count nothing is switched to. */
  readonly expectedEvents: number;
  /** Told how many events have been read so far. */
  readonly onRead?: ((events: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Fills new tables beside from one reading of the log, and lets each take its place when all are full. There is nothing
 * to compare them with, so that they are proved by the count alone. One that cannot take an event stays empty: whoever
 * follows the log from its first event stops there and says why.
 * @throws Error when the source ends too early or gives another number of events, what `signal` was aborted with; all
 *   tables then stay empty.
 */
export async function fillTogether(options: FillOptions): Promise<void> {
  const { models, tables, source, upTo, expectedEvents, signal, onRead } = options;
  const fillings: Filling[] = [];
  try {
    for (const model of models) fillings.push(new Filling(model, await tables.beside(model), upTo));
    let read = 0;
    const failed = await fillTo(fillings, source, upTo, (events) => {
      signal?.throwIfAborted();
      read += events;
      onRead?.(read);
    });
    if (read !== expectedEvents) throw new Error(`the log has ${expectedEvents} events, ${read} were read`);
    for (const filling of fillings) {
      signal?.throwIfAborted();
      const there = !failed.has(filling) && (await filling.table.replaceLive(upTo));
      if (!there) await filling.table.drop();
    }
  } catch (error) {
    for (const { table } of fillings) await table.drop();
    throw error;
  }
}
