export { answeringVersion, type Shape } from './answering-version.js';
export type { Column, ColumnType, ModelEvent, ReadModel, Row, RowValue, Unreadable } from './read-model.js';
export { foldBatch, keysOfBatch, RowFailure, type Change, type Changes } from './fold-batch.js';
export { runBatch, type LoadRows } from './run-batch.js';
export { eventsAsOf, type ModelDelivery, type ModelSource } from './delivery.js';
export { applyChanges, foldAllUpTo, foldUpTo, type AsOf, type FoldedTables } from './fold-up-to.js';
export { checksumInKeyOrder, checksumOf, RowsChecksum, type Checksum } from './checksum.js';
export { compareText } from './text-order.js';
export {
  DEFAULT_LIMIT,
  MAX_LIMIT,
  type Comparison,
  type Condition,
  type Else,
  type Order,
  type Page,
  type Query,
  type Where,
} from './query.js';
export { checkQuery, checkWhere, type CheckedQuery, type SortColumn, type Term } from './check-query.js';
export { cursorAfter } from './cursor.js';
export { countRows, selectRows } from './select-rows.js';
export {
  CheckpointMoved,
  type BesideTable,
  type ModelSave,
  type Parking,
  type ReadModelQueries,
  type ReadModelTables,
  type TableChecksum,
} from './tables.js';
export { MemoryTables } from './memory-tables.js';
export { fillTogether, type FillOptions } from './fill-together.js';
export {
  rebuild,
  rebuildTogether,
  type Rebuilt,
  type RebuildOptions,
  type RebuildReport,
} from './rebuild.js';
export type { GatherLimits } from './gather.js';
export type { ModelMetrics } from './model-progress.js';
export { Runner, type RunnerOptions } from './runner.js';
export { readModelTablesConformance, type OpenedTables } from './conformance/conformance.js';
export * as sample from './conformance/sample.js';
