import { fold, streamName, type AnyWorkflow, type CaseFold } from '@qabyldau/engine';
import type { EventReader, RecordedEvent } from '@qabyldau/event-store';
import type { SnapshotStore } from './snapshots.js';

/** Reads a stream, or the part of it after a cached snapshot, and folds it. Nothing for a case that never began. */
export async function loadCase(
  store: EventReader,
  workflow: AnyWorkflow,
  caseId: string,
  snapshots?: SnapshotStore,
): Promise<CaseFold | undefined> {
  const { fold: folded, read } = await foldOn(store, workflow, caseId, snapshots?.get(workflow, caseId));
  if (folded !== undefined && read >= SNAPSHOT_EVERY) snapshots?.put([folded]);
  return folded;
}

/** Folding this many events costs more than keeping a snapshot. */
const SNAPSHOT_EVERY = 50;

/** A case as far as the log says, from an earlier fold on; how many events had to be read for it. */
export async function foldOn(
  store: EventReader,
  workflow: AnyWorkflow,
  caseId: string,
  earlier: CaseFold | undefined,
): Promise<{ readonly fold: CaseFold | undefined; readonly read: number }> {
  const stream = streamName(workflow.name, caseId);
  let folded = earlier;
  let read = 0;
  for await (const page of store.readStream(stream, {
    from: earlier === undefined ? 0 : earlier.state.revision + 1,
  })) {
    folded = fold(workflow, caseId, page, folded);
    read += page.length;
  }
  return { fold: folded, read };
}

/** All events of a stream. */
export async function readWholeStream(store: EventReader, stream: string): Promise<readonly RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const page of store.readStream(stream)) events.push(...page);
  return events;
}
