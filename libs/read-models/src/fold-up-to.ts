import { START, type Position } from '@qabyldau/event-store';
import type { Instant } from '@qabyldau/kernel';
import { eventsAsOf, eventsBetween, type ModelSource } from './delivery.js';
import { foldBatch, type Changes } from './fold-batch.js';
import type { ReadModel, Row } from './read-model.js';

/** A moment of the log: after the event at a position, or as `at=INSTANT` means it ({@link eventsAsOf}). */
export type AsOf = { readonly position: Position } | { readonly instant: Instant };

/**
 * The table as it stood at a moment, folded from the first event into memory with the model's own functions.
 * @throws RowFailure; Error when the source ends before the position.
 */
export async function foldUpTo<R extends Row>(
  model: ReadModel<R>,
  source: ModelSource,
  asOf: AsOf,
): Promise<Map<string, R>> {
  const batches =
    'position' in asOf
      ? eventsBetween(source, START, asOf.position)
      : eventsAsOf(source, START, asOf.instant);
  const rows = new Map<string, R>();
  for await (const events of batches) applyChanges(rows, foldBatch(model, rows, events));
  return rows;
}

/** Brings rows in memory up to date with the result of {@link foldBatch}. */
export function applyChanges<R extends Row>(rows: Map<string, R>, changes: Changes<R>): void {
  for (const [key, change] of changes) {
    if (change === 'deleted') rows.delete(key);
    else rows.set(key, change);
  }
}
