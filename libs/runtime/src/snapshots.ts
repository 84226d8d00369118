import type { AnyWorkflow, CaseFold } from '@qabyldau/engine';

/**
 * Snapshots of long cases. Only a cache: one that does not fit the edition and chart of today is not given
 * back, and all may be thrown away at any time.
 */
export interface SnapshotStore {
  get(workflow: AnyWorkflow, caseId: string): CaseFold | undefined;
  /** As `get`, of many at once: one by one costs several times as much. */
  getAll(workflow: AnyWorkflow, caseIds: readonly string[]): readonly (CaseFold | undefined)[];
  /** Keeps them all at once: one by one costs several times as much. */
  put(folds: readonly CaseFold[]): void;
}

/** For who looks at many cases and must not write. */
export type SnapshotReader = Pick<SnapshotStore, 'get' | 'getAll'>;
