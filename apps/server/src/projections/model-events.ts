import { parseWireName, upcast, type AnyWorkflow } from '@qabyldau/engine';
import type { EventReader, RecordedEvent } from '@qabyldau/event-store';
import type { ModelEvent, ModelSource, ReadModel, Unreadable } from '@qabyldau/read-models';
import type { JsonObject } from '@qabyldau/kernel';
import type { Vault } from '@qabyldau/runtime';
import { instantReader, originReader } from './read-metadata.js';

export interface ModelEventsOptions {
  readonly reader: EventReader;
  readonly workflows: readonly AnyWorkflow[];
  readonly models: readonly Pick<ReadModel, 'reads' | 'personal'>[];
  readonly vault: Pick<Vault, 'open' | 'forget'>;
}

/** Another thread has destroyed a key: what is held opened here must go too. */
const ERASED = 'person-erased';

/**
 * The log as these read models see it: events of the types that they read, in their newest shapes; personal
 * parts opened where a personal model reads them. One that cannot be read says so.
 */
export function modelEvents(options: ModelEventsOptions): ModelSource {
  const { reader, models } = options;
  const isRead = typeFilter(models);
  const asModelEvent = opener(options);
  return async function* (after, signal, upTo) {
    let latest = '';
    const instantOf = instantReader();
    const opened = (events: readonly RecordedEvent[]): ModelEvent[] => {
      const wanted: ModelEvent[] = [];
      for (const event of events) {
        const at = instantOf(event);
        if (at > latest) latest = at;
        if (isRead(event.type)) wanted.push(asModelEvent(event, at, latest));
      }
      return wanted;
    };
    if (upTo === undefined) {
      for await (const { events, position, caughtUp } of reader.subscribeToAll({ after, signal })) {
        yield { events: opened(events), read: events.length, position, caughtUp };
      }
      return;
    }
    for await (const events of reader.readAll({ after, upTo })) {
      const position = events.at(-1)?.position ?? after;
      if (signal.aborted) return;
      yield { events: opened(events), read: events.length, position, caughtUp: position === upTo };
    }
  };
}

/** Whether an event's type, as it is stored, is one that some model reads in some workflow. */
function typeFilter(models: ModelEventsOptions['models']): (wire: string) => boolean {
  const types = new Set(
    models.flatMap(({ reads }) => reads.map((name) => name.slice(name.indexOf('/') + 1))),
  );
  types.add(ERASED);
  const known = new Map<string, boolean>();
  return (wire) => {
    let answer = known.get(wire);
    if (answer === undefined) known.set(wire, (answer = types.has(parseWireName(wire).type)));
    return answer;
  };
}

function opener({
  workflows,
  models,
  vault,
}: ModelEventsOptions): (recorded: RecordedEvent, recordedAt: string, latest: string) => ModelEvent {
  const originOf = originReader(workflows.map(({ name }) => name));
  const byName = new Map(workflows.map((workflow) => [workflow.name, workflow]));
  const personal = new Set(models.filter((model) => model.personal).flatMap((model) => model.reads));
  const personalOf = (recorded: RecordedEvent): Pick<ModelEvent, 'personal' | 'unreadable'> => {
    try {
      const parts = vault.open(recorded.personal, recorded.stream);
      return { personal: parts.map(({ subject, data }) => ({ subject, data: withoutNull(data) })) };
    } catch (error) {
      return { personal: [], unreadable: unreadable('personal', error) };
    }
  };
  return (recorded, recordedAt, latest) => {
    const { id, stream, revision, position } = recorded;
    try {
      const { workflow, at, actor } = originOf(recorded, recordedAt);
      const { type, data } = shaped(byName.get(workflow), recorded);
      const caseId = stream.slice(workflow.length + 1);
      if (type === ERASED) vault.forget();
      const parts = personal.has(`${workflow}/${type}`) ? personalOf(recorded) : { personal: [] };
      return { id, workflow, caseId, revision, position, type, data, at, latest, actor, ...parts };
    } catch (error) {
      const workflow = workflows.find(({ name }) => stream.startsWith(`${name}-`))?.name ?? '';
      return {
        id,
        workflow,
        caseId: stream.slice(workflow.length + 1),
        revision,
        position,
        type: parseWireName(recorded.type).type,
        data: {},
        at: '',
        latest,
        actor: { id: '', role: '' },
        personal: [],
        unreadable: unreadable('event', error),
      };
    }
  };
}

function shaped(
  workflow: AnyWorkflow | undefined,
  { stream, type, data }: RecordedEvent,
): { readonly type: string; readonly data: JsonObject } {
  const raw = JSON.parse(storable(data)) as JsonObject;
  return workflow ? upcast(workflow, stream, type, raw) : { type: parseWireName(type).type, data: raw };
}

const withoutNull = (data: JsonObject): JsonObject =>
  JSON.parse(storable(JSON.stringify(data))) as JsonObject;

/** No database keeps the character 0 in a text in the same way: rows have the sign for an unknown one. */
const storable = (json: string): string =>
  json.includes('\\u0000') ? json.replaceAll(/(?<!\\)((?:\\\\)*)\\u0000/g, '$1\\ufffd') : json;

/** What is told of it never quotes what is stored. */
const unreadable = (part: Unreadable['part'], error: unknown): Unreadable => {
  if (part === 'personal') return { part, reason: 'a personal part cannot be opened' };
  if (error instanceof SyntaxError) return { part, reason: 'the stored body is not JSON' };
  return { part, reason: error instanceof Error ? error.message : String(error) };
};
