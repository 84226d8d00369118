import { parseWireName, readData, readMetadata } from '@qabyldau/engine';
import type { RecordedEvent } from '@qabyldau/event-store';
import type { Json, JsonObject } from '@qabyldau/kernel';

/** The public face of an event, in the structured form of CloudEvents 1.0. */
export interface CloudEvent {
  readonly specversion: '1.0';
  /** The event's id in the log: the same however often it is told. */
  readonly id: string;
  readonly source: string;
  /** `kz.qabyldau.<workflow>.<event>` */
  readonly type: string;
  /** The case. */
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  /** `urn:qabyldau:<workflow>:<event>:v<n>`: another number is another shape of `data`. */
  readonly dataschema: string;
  /** Revision of the event in its case, from 0: what is missing shows. */
  readonly sequence: string;
  readonly data: JsonObject;
}

/** What the event says, without its sealed part, and without the references under which persons are known here. */
export function cloudEvent(event: RecordedEvent, source: string): CloudEvent {
  const { at, workflow } = readMetadata(event);
  const { type, version } = parseWireName(event.type);
  return {
    specversion: '1.0',
    id: event.id,
    source,
    type: `kz.qabyldau.${workflow}.${type}`,
    subject: event.stream.slice(workflow.length + 1),
    time: at,
    datacontenttype: 'application/json',
    dataschema: `urn:qabyldau:${workflow}:${type}:v${version}`,
    sequence: String(event.revision),
    data: withoutPersons(readData(event)) as JsonObject,
  };
}

/** Cases that are persons: their ids alone would let a receiver join what one person ever asked. */
export const aboutPersons: ReadonlySet<string> = new Set(['applicant', 'person']);

/** `<workflow>.<event>`, as filters name it. */
export const publicName = (event: RecordedEvent): string =>
  `${readMetadata(event).workflow}.${parseWireName(event.type).type}`;

const namesPerson = (value: Json | undefined): boolean =>
  typeof value === 'string' && value.startsWith('person-');

function withoutPersons(value: Json | undefined): Json {
  if (Array.isArray(value)) return value.filter((one: Json) => !namesPerson(one)).map(withoutPersons);
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, one]) => !namesPerson(one) && !namesPerson(key))
      .map(([key, one]) => [key, withoutPersons(one)]),
  );
}
