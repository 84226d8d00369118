import { START, type Position } from '@qabyldau/event-store';
import type { Instant } from '@qabyldau/kernel';
import { eventsAsOf, eventsBetween, type ModelSource } from './delivery.js';
import { foldBatch, type Changes } from './fold-batch.js';
import type { ModelEvent, ReadModel, Row } from './read-model.js';

/** A moment of the log: after the event at a position, or as `at=INSTANT` means it ({@link eventsAsOf}). */
export type AsOf = { readonly position: Position } | { readonly instant: Instant };

/** Tables by the name of their model. */
export type FoldedTables = ReadonlyMap<string, ReadonlyMap<string, Row>>;

/**
 * Tables as they stood at a moment, folded from the first event into memory with the models' own functions, in one
 * reading of the source.
 * @throws RowFailure; Error when the source ends before the position.
 */
export async function foldAllUpTo(
  models: readonly ReadModel[],
  source: ModelSource,
  asOf: AsOf,
): Promise<FoldedTables> {
  const tables = new Map(models.map(({ name }) => [name, new Map<string, Row>()]));
  for await (const events of batchesUpTo(source, asOf)) {
    for (const model of models) {
      const rows = tables.get(model.name) ?? new Map<string, Row>();
      applyChanges(rows, foldBatch(model, rows, events));
    }
  }
  return tables;
}

/** The same for one table. */
export async function foldUpTo<R extends Row>(
  model: ReadModel<R>,
  source: ModelSource,
  asOf: AsOf,
): Promise<Map<string, R>> {
  const rows = new Map<string, R>();
  for await (const events of batchesUpTo(source, asOf)) applyChanges(rows, foldBatch(model, rows, events));
  return rows;
}

async function* batchesUpTo(source: ModelSource, asOf: AsOf): AsyncGenerator<readonly ModelEvent[]> {
  if ('position' in asOf) {
    for await (const { events } of eventsBetween(source, START, asOf.position)) yield events;
  } else yield* eventsAsOf(source, START, asOf.instant);
}

/** Brings rows in memory up to date with the result of {@link foldBatch}. */
export function applyChanges<R extends Row>(rows: Map<string, R>, changes: Changes<R>): void {
  for (const [key, change] of changes) {
    if (change === 'deleted') rows.delete(key);
    else rows.set(key, change);
  }
}
