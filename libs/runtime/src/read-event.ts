import {
  parseWireName,
  readData,
  readMetadata,
  upcast,
  type AnyWorkflow,
  type EventMetadata,
} from '@qabyldau/engine';
import type { JsonObject } from '@qabyldau/kernel';
import type { RecordedEvent } from '@qabyldau/event-store';

/** A stored event, opened and in the newest shape of its type. */
export interface ReadEvent {
  readonly recorded: RecordedEvent;
  readonly metadata: EventMetadata;
  readonly workflow: string;
  readonly caseId: string;
  /** Without version. */
  readonly type: string;
  readonly data: JsonObject;
}

/**
 * Makes the reader of a set of workflows. It throws `unknown-event-type` for a type, or a newer version of one,
 * that its workflow does not know; events of other workflows are given as they are stored.
 */
export function eventReader(workflows: readonly AnyWorkflow[]): (event: RecordedEvent) => ReadEvent {
  const byName = new Map(workflows.map((workflow) => [workflow.name, workflow]));
  return (recorded) => {
    const metadata = readMetadata(recorded);
    const workflow = byName.get(metadata.workflow);
    const raw = readData(recorded);
    const { type, data } =
      workflow === undefined
        ? { type: parseWireName(recorded.type).type, data: raw }
        : upcast(workflow, recorded.stream, recorded.type, raw);
    return {
      recorded,
      metadata,
      workflow: metadata.workflow,
      caseId: recorded.stream.slice(metadata.workflow.length + 1),
      type,
      data,
    };
  };
}
