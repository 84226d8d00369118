import type { Calendar } from '@qabyldau/calendar';
import { EDITION_MIGRATED, TIMER_FIRED } from '@qabyldau/engine';
import type { EventReader } from '@qabyldau/event-store';
import type { IsoDate, JsonObject } from '@qabyldau/kernel';
import { eventReader, type ReadEvent } from '@qabyldau/runtime';
import type { Pseudonym } from '../analytics/analyst-view.js';
import { workflows } from '../system/procedures.js';

/** Which procedures are exported, and what a case of each is as an object. */
const objectTypes: Readonly<Record<string, string>> = {
  'reception-appeal': 'appeal',
  'reception-day': 'reception-day',
  'protocol-task': 'task',
  'written-appeal': 'written-appeal',
  'participation-request': 'participation-request',
  motion: 'motion',
  complaint: 'complaint',
  'materials-request': 'materials-request',
};

const OFFICIAL = 'official';

/** Where events name other objects: field, type, and as what. */
const references: readonly (readonly [field: string, type: string, qualifier: string])[] = [
  ['appeal', 'appeal', 'appeal'],
  ['parent', 'appeal', 'appeal'],
  ['day', 'reception-day', 'reception day'],
  ['official', OFFICIAL, 'receives'],
  ['executor', OFFICIAL, 'executes'],
  ['employee', OFFICIAL, 'is assigned'],
  ['replacement', OFFICIAL, 'takes the place'],
  ['requestedBy', OFFICIAL, 'asks'],
];

/** What is known of an object from the event that begins it. Codes and dates only. */
const attributes = [
  'body',
  'topic',
  'channel',
  'language',
  'region',
  'registeredOn',
  'kind',
  'unit',
] as const;

const eventAttributes = [
  { name: 'role', type: 'string' },
  { name: 'workingDaysSincePrevious', type: 'integer' },
];

interface OcelObject {
  readonly type: string;
  readonly at: string;
  readonly data: JsonObject;
}

/**
 * The log as OCEL 2.0 in JSON, in parts. Events are written as they are read; of the objects only what identifies and
 * sorts them is kept until the end. Values are texts, whatever their declared type, as the published schema asks.
 */
export async function* ocelOf(
  store: EventReader,
  calendar: Calendar,
  pseudonym: Pseudonym,
): AsyncGenerator<string> {
  const read = eventReader(workflows);
  const objects = new Map<string, OcelObject>();
  const previous = new Map<string, IsoDate>();
  yield `{"eventTypes":${JSON.stringify(eventTypes())},\n"objectTypes":${JSON.stringify(declared())},\n"events":[`;
  let separator = '\n';
  const streamPrefixes = Object.keys(objectTypes).map((name) => `${name}-`);
  for await (const page of store.readAll({ filter: { streamPrefixes } })) {
    const lines: string[] = [];
    for (const recorded of page) {
      const event = read(recorded);
      const on = calendar.localDate(event.metadata.at);
      const key = recorded.stream;
      const days = calendar.workingDaysBetween(previous.get(key) ?? on, on);
      previous.set(key, on);
      lines.push(
        `${separator}${JSON.stringify(eventJson(event, days, noteObjects(event, objects, pseudonym)))}`,
      );
      separator = ',\n';
    }
    yield lines.join('');
  }
  yield '],\n"objects":[';
  separator = '\n';
  for (const [id, object] of objects) {
    yield `${separator}${JSON.stringify(objectJson(id, object))}`;
    separator = ',\n';
  }
  yield ']}\n';
}

const eventTypes = () =>
  workflows
    .filter(({ name }) => name in objectTypes)
    .flatMap(({ name, events }) =>
      [...Object.keys(events), TIMER_FIRED, EDITION_MIGRATED].map((type) => ({
        name: `${name}/${type}`,
        attributes: eventAttributes,
      })),
    );

const declared = () =>
  [...Object.values(objectTypes), OFFICIAL].map((name) => ({
    name,
    attributes: attributes.map((attribute) => ({ name: attribute, type: 'string' })),
  }));

interface Related {
  readonly objectId: string;
  readonly qualifier: string;
}

function noteObjects(
  { workflow, caseId, type: happened, data, metadata, recorded }: ReadEvent,
  objects: Map<string, OcelObject>,
  pseudonym: Pseudonym,
): readonly Related[] {
  const related: Related[] = [];
  const note = (type: string, id: string, qualifier: string, begun: JsonObject = {}) => {
    const objectId = `${type}:${pseudonym(id)}`;
    if (!objects.has(objectId) || recorded.revision === 0) {
      const known = objects.get(objectId);
      if (known === undefined || Object.keys(begun).length > 0)
        objects.set(objectId, { type, at: known?.at ?? metadata.at, data: begun });
    }
    if (!related.some((other) => other.objectId === objectId)) related.push({ objectId, qualifier });
  };
  note(objectTypes[workflow] ?? workflow, caseId, 'case', recorded.revision === 0 ? sortedBy(data) : {});
  const recuses = workflow === 'motion' || happened === 'motion-noted';
  for (const [field, type, qualifier] of references) {
    const id = data[field];
    if (typeof id === 'string')
      note(type, id, recuses && field === 'employee' ? 'is to be recused' : qualifier);
  }
  return related;
}

/** Of the first event only what objects are sorted by. */
const sortedBy = (data: JsonObject): JsonObject =>
  Object.fromEntries(
    attributes.flatMap((name) => {
      const value = data[name];
      return typeof value === 'string' ? [[name, value] as const] : [];
    }),
  );

const eventJson = (
  { recorded, workflow, type, metadata }: ReadEvent,
  days: number,
  relationships: readonly Related[],
) => ({
  id: recorded.id,
  type: `${workflow}/${type}`,
  time: metadata.at,
  attributes: [
    { name: 'role', value: metadata.actor.role },
    { name: 'workingDaysSincePrevious', value: String(days) },
  ],
  relationships,
});

const objectJson = (id: string, { type, at, data }: OcelObject) => ({
  id,
  type,
  attributes: Object.entries(data).map(([name, value]) => ({ name, value: value as string, time: at })),
  relationships: [],
});
