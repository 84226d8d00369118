import type { AnyWorkflow } from '@qabyldau/engine';
import type { EventReader, RecordedEvent } from '@qabyldau/event-store';
import type { ModelEvent, ModelSource, ReadModel } from '@qabyldau/read-models';
import { eventReader, type Vault } from '@qabyldau/runtime';

export interface ModelEventsOptions {
  readonly reader: EventReader;
  readonly workflows: readonly AnyWorkflow[];
  readonly models: readonly ReadModel[];
  readonly vault: Pick<Vault, 'open' | 'forget'>;
}

/** The log as read models see it: newest shapes; personal parts opened where a personal model reads them. */
export function modelEvents({ reader, workflows, models, vault }: ModelEventsOptions): ModelSource {
  const read = eventReader(workflows);
  const personal = new Set(models.filter((model) => model.personal).flatMap((model) => model.reads));
  const asModelEvent = (recorded: RecordedEvent): ModelEvent => {
    const { workflow, caseId, type, data, metadata } = read(recorded);
    // Another thread has destroyed a key: what is held opened here must go too.
    if (type === 'person-erased') vault.forget();
    return {
      id: recorded.id,
      workflow,
      caseId,
      revision: recorded.revision,
      position: recorded.position,
      type,
      data,
      at: metadata.at,
      actor: metadata.actor,
      personal: personal.has(`${workflow}/${type}`) ? vault.open(recorded.personal, recorded.stream) : [],
    };
  };
  return async function* (after, signal) {
    for await (const { events, position, caughtUp } of reader.subscribeToAll({ after, signal })) {
      yield { events: events.map(asModelEvent), position, caughtUp };
    }
  };
}
