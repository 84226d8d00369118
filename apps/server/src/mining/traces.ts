import type { Calendar } from '@qabyldau/calendar';
import { activeLeaves, fold, streamName, wireName, type CaseFold } from '@qabyldau/engine';
import type { EventReader, RecordedEvent } from '@qabyldau/event-store';
import type { Instant, IsoDate, JsonObject } from '@qabyldau/kernel';
import { receptionAppeal } from '@qabyldau/reception-appeal';
import { eventReader } from '@qabyldau/runtime';
import { workflows } from '../system/procedures.js';

/** An event of an appeal as process mining sees it: without its content. */
export interface TraceEvent {
  readonly id: string;
  readonly type: string;
  readonly at: Instant;
  readonly role: string;
  /** Who acted; only of those who work for the body. */
  readonly employee: string | undefined;
  /** The innermost state of the appeal's course and of its clock after the event. */
  readonly course: string;
  readonly clock: string;
  /** Working days, by the calendar, since the event before and since the first one. */
  readonly sincePrevious: number;
  readonly sinceFirst: number;
}

/** One appeal from its registration to its last event. */
export interface Trace {
  readonly caseId: string;
  /** Of the registration: what the appeal was sorted by, nothing of a person. */
  readonly begun: JsonObject;
  readonly events: readonly TraceEvent[];
  /** What the chart would not take; nothing when every event was possible where it happened. */
  readonly deviation: string | undefined;
}

const staff: ReadonlySet<string> = new Set([
  'receptionist',
  'responsible',
  'official',
  'executor',
  'controller',
]);

const read = eventReader(workflows);

/**
 * Every appeal of the log, in the order of registration, replayed through its machine: one case in memory at a time.
 */
export async function* traces(store: EventReader, calendar: Calendar): AsyncGenerator<Trace> {
  for await (const caseId of appealIds(store)) {
    const events: RecordedEvent[] = [];
    for await (const page of store.readStream(streamName(receptionAppeal.name, caseId))) events.push(...page);
    yield traceOf(caseId, events, calendar);
  }
}

async function* appealIds(store: EventReader): AsyncGenerator<string> {
  const { version } = receptionAppeal.events['appeal-registered'];
  const types = Array.from({ length: version }, (_, n) => wireName('appeal-registered', n + 1));
  const prefix = `${receptionAppeal.name}-`;
  for await (const page of store.readAll({ filter: { types } }))
    for (const { stream, revision } of page)
      if (revision === 0 && stream.startsWith(prefix)) yield stream.slice(prefix.length);
}

function traceOf(caseId: string, recorded: readonly RecordedEvent[], calendar: Calendar): Trace {
  let folded: CaseFold | undefined;
  let deviation: string | undefined;
  let first: IsoDate | undefined;
  let previous: IsoDate | undefined;
  const events = recorded.map((event): TraceEvent => {
    try {
      if (deviation === undefined) folded = fold(receptionAppeal, caseId, [event], folded);
    } catch (error) {
      deviation = error instanceof Error ? error.message : String(error);
    }
    const { metadata, type } = read(event);
    const on = calendar.localDate(metadata.at);
    const leaves = folded === undefined ? [] : activeLeaves(folded.state.snapshot.value as never);
    const traced = {
      id: event.id,
      type,
      at: metadata.at,
      role: metadata.actor.role,
      employee: staff.has(metadata.actor.role) ? metadata.actor.id : undefined,
      course: leaves.find((leaf) => leaf.startsWith('course.')) ?? '',
      clock: leaves.find((leaf) => leaf.startsWith('clock.')) ?? '',
      sincePrevious: calendar.workingDaysBetween(previous ?? on, on),
      sinceFirst: calendar.workingDaysBetween(first ?? on, on),
    };
    first ??= on;
    previous = on;
    return traced;
  });
  const [registration] = recorded;
  return { caseId, begun: registration === undefined ? {} : read(registration).data, events, deviation };
}
