import { foldTouches, keysOfTouches, touchesOf, type Change } from './fold-batch.js';
import type { ModelEvent, ReadModel, Row } from './read-model.js';

/** Where {@link runBatch} finds the rows that stand. */
export type LoadRows<R extends Row> = (keys: Iterable<string>) => Promise<ReadonlyMap<string, R>>;

/**
 * Loads the rows that the events touch and folds the events over them. Saves nothing.
 * @throws RowFailure
 */
export async function runBatch<R extends Row>(
  model: ReadModel<R>,
  load: LoadRows<R>,
  events: readonly ModelEvent[],
): Promise<Map<string, Change<R>>> {
  const touches = touchesOf(model, events);
  const keys = keysOfTouches(touches);
  if (keys.size === 0) return new Map();
  return foldTouches(model, await load(keys), touches);
}
