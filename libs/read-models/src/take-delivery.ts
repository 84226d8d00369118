import type { ModelDelivery } from './delivery.js';
import { RowFailure } from './fold-batch.js';
import type { ModelProgress } from './model-progress.js';
import type { ModelEvent } from './read-model.js';
import { runBatch } from './run-batch.js';
import type { ModelSave, Parking, ReadModelTables } from './tables.js';

/** What a delivery does to one model: the rows to save, and the event it stops at, if any. */
export interface Taken {
  readonly progress: ModelProgress;
  readonly events: readonly ModelEvent[];
  readonly save: ModelSave;
  readonly parking?: Parking;
}

/**
 * Folds one delivery for one model, over the rows in the tables; saves nothing. At an event that the row
 * function cannot take, the events before it still count.
 */
export async function takeDelivery(
  progress: ModelProgress,
  tables: ReadModelTables,
  delivery: ModelDelivery,
): Promise<Taken> {
  const { model, position: from } = progress;
  const load = (keys: Iterable<string>) => tables.load(model, keys);
  const events = progress.fresh(delivery);
  try {
    const changes = await runBatch(model, load, events);
    return { progress, events, save: { model, changes, from, checkpoint: delivery.position } };
  } catch (failure) {
    if (!(failure instanceof RowFailure)) throw failure;
    const { id: eventId, position } = failure.event;
    const before = events.slice(
      0,
      events.findIndex((event) => event.id === eventId),
    );
    const changes = await runBatch(model, load, before);
    const save = { model, changes, from, checkpoint: before.at(-1)?.position ?? from };
    return { progress, events: before, save, parking: { position, eventId, reason: failure.reason } };
  }
}
