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
  const stream = streamName(workflow.name, caseId);
  const cached = snapshots?.get(workflow, caseId);
  let folded = cached;
  let read = 0;
  for await (const page of store.readStream(stream, {
    from: cached === undefined ? 0 : cached.state.revision + 1,
  })) {
    folded = fold(workflow, caseId, page, folded);
    read += page.length;
  }
  if (folded !== undefined && read >= SNAPSHOT_EVERY) snapshots?.put(folded);
  return folded;
}

/** Folding this many events costs more than keeping a snapshot. */
const SNAPSHOT_EVERY = 50;

/** All events of a stream. */
export async function readWholeStream(store: EventReader, stream: string): Promise<readonly RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for await (const page of store.readStream(stream)) events.push(...page);
  return events;
}
