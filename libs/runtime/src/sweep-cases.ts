import { setImmediate as nextTurn } from 'node:timers/promises';
import type { AnyWorkflow, CaseFold } from '@qabyldau/engine';
import type { EventReader, StreamAtHead } from '@qabyldau/event-store';
import { foldOn } from './load-case.js';
import type { SnapshotReader, SnapshotStore } from './snapshots.js';

export interface SweepOptions {
  readonly store: EventReader;
  readonly workflow: AnyWorkflow;
  /**
   * What had to be folded is put there, however short the case: the next sweep then reads nothing else. Without `put`
   * nothing is written.
   */
  readonly snapshots?: (SnapshotReader & Partial<Pick<SnapshotStore, 'put'>>) | undefined;
  /** Told of a case whose history cannot be read or folded; the others go on. */
  readonly onBroken: (stream: string, error: unknown) => void;
}

/** Cases of one page; between two pages others get their turn. */
const PAGE = 100;

/**
 * Every case of a workflow, each as the log stands when its page is read: from its snapshot where that is of the last
 * revision, else folded on from there. Cases that begin meanwhile may be among them or not.
 */
export async function* sweepCases(options: SweepOptions): AsyncGenerator<readonly CaseFold[]> {
  const { store, workflow } = options;
  for await (const heads of store.readHeads(`${workflow.name}-`)) {
    for (let next = 0; next < heads.length; next += PAGE) {
      yield await loadPage(options, heads.slice(next, next + PAGE));
      await nextTurn();
    }
  }
}

async function loadPage(
  { store, workflow, snapshots, onBroken }: SweepOptions,
  heads: readonly StreamAtHead[],
): Promise<readonly CaseFold[]> {
  const folds: CaseFold[] = [];
  const folded: CaseFold[] = [];
  const caseIds = heads.map(({ stream }) => stream.slice(workflow.name.length + 1));
  const kept = snapshots?.getAll(workflow, caseIds) ?? [];
  for (const [place, { stream, revision }] of heads.entries()) {
    const caseId = caseIds[place] as string;
    try {
      const cached = kept[place];
      if (cached?.state.revision === revision) {
        folds.push(cached);
        continue;
      }
      const { fold } = await foldOn(store, workflow, caseId, cached);
      if (fold === undefined) continue;
      folds.push(fold);
      folded.push(fold);
    } catch (error) {
      onBroken(stream, error);
    }
  }
  // Before anybody gives a command on them: their index of commands grows in place.
  if (folded.length > 0) snapshots?.put?.(folded);
  return folds;
}
