import { fold, readMetadata, streamName, type AnyWorkflow, type CaseState } from '@qabyldau/engine';
import { epochOf, type Instant } from '@qabyldau/kernel';
import type { EventReader, Position, RecordedEvent } from '@qabyldau/event-store';
import { readWholeStream } from './load-case.js';

/**
 * The position of the first event that is not part of the log as it stood at an instant: the first whose
 * recorded instant is after it. Nothing when the whole log is.
 */
export async function firstAfter(store: EventReader, at: Instant): Promise<Position | undefined> {
  const limit = epochOf(at);
  for await (const page of store.readAll()) {
    for (const event of page) {
      if (epochOf(readMetadata(event).at) > limit) return event.position;
    }
  }
  return undefined;
}

/** A point in the history of a case: an instant of the whole log, or a revision of its own. */
export type Moment = { readonly at: Instant } | { readonly revision: number };

/** The events of a case up to a moment. */
export async function eventsUntil(
  store: EventReader,
  stream: string,
  moment?: Moment,
): Promise<readonly RecordedEvent[]> {
  const events = await readWholeStream(store, stream);
  if (moment === undefined) return events;
  if ('revision' in moment) return events.filter((event) => event.revision <= moment.revision);
  const end = await firstAfter(store, moment.at);
  return end === undefined ? events : events.filter((event) => event.position < end);
}

/** The case as it stood at a moment: replayed from its events, never from a cache. Nothing if it had not begun. */
export async function caseAt(
  store: EventReader,
  workflow: AnyWorkflow,
  caseId: string,
  moment?: Moment,
): Promise<CaseState | undefined> {
  const events = await eventsUntil(store, streamName(workflow.name, caseId), moment);
  return fold(workflow, caseId, events)?.state;
}
