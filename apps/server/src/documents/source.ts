import type { Calendar } from '@qabyldau/calendar';
import type { Render } from '@qabyldau/documents';
import { fold, streamName, type AnyWorkflow, type CaseState, type PersonalPart } from '@qabyldau/engine';
import type { EventReader, RecordedEvent } from '@qabyldau/event-store';
import { epochOf, type Instant, type Json, type JsonObject } from '@qabyldau/kernel';
import { eventReader, eventsUntil, type Moment, type ReadEvent, type Vault } from '@qabyldau/runtime';
import { workflows } from '../system/procedures.js';

/** What documents are made from: the log, opened; nothing else, so that an old one can be made again. */
export interface DocumentSource {
  readonly store: EventReader;
  readonly vault: Pick<Vault, 'open'>;
  readonly calendar: Calendar;
  /** Makes the files; in the asking thread when it is not given. */
  readonly render?: Render | undefined;
}

/** An event with what it says of persons; erased persons are not there any more. */
export type OpenedEvent = ReadEvent & { readonly personal: readonly PersonalPart[] };

/** A case as it stood, with what led there. */
export interface OpenedCase<X = object> {
  readonly caseId: string;
  readonly events: readonly OpenedEvent[];
  readonly state: CaseState;
  readonly context: X;
  /** The case as it stood once one of its events had happened. */
  until(event: OpenedEvent): OpenedCase<X>;
}

const read = eventReader(workflows);

/** Nothing, when the case had not begun. */
export async function openCase<X extends object>(
  { store, vault }: DocumentSource,
  workflow: AnyWorkflow,
  caseId: string,
  moment?: Moment,
): Promise<OpenedCase<X> | undefined> {
  const stream = streamName(workflow.name, caseId);
  const recorded = await eventsUntil(store, stream, moment);
  return opened<X>(workflow, caseId, recorded, (event) => vault.open(event.personal, stream));
}

/** The body as it stood at an instant: who was in office, under what names, with what texts. */
export async function openCaseAsOf<X extends object>(
  { store, vault }: DocumentSource,
  workflow: AnyWorkflow,
  caseId: string,
  at: Instant,
): Promise<OpenedCase<X> | undefined> {
  const stream = streamName(workflow.name, caseId);
  const limit = epochOf(at);
  const recorded = (await eventsUntil(store, stream)).filter(
    (event) => epochOf(read(event).metadata.at) <= limit,
  );
  return opened<X>(workflow, caseId, recorded, (event) => vault.open(event.personal, stream));
}

function opened<X extends object>(
  workflow: AnyWorkflow,
  caseId: string,
  recorded: readonly RecordedEvent[],
  open: (event: RecordedEvent) => readonly PersonalPart[],
): OpenedCase<X> | undefined {
  return standing<X>(
    workflow,
    caseId,
    recorded.map((event): OpenedEvent => ({ ...read(event), personal: open(event) })),
  );
}

function standing<X extends object>(
  workflow: AnyWorkflow,
  caseId: string,
  events: readonly OpenedEvent[],
): OpenedCase<X> | undefined {
  const state = fold(
    workflow,
    caseId,
    events.map(({ recorded }) => recorded),
  )?.state;
  if (state === undefined) return undefined;
  const whole: OpenedCase<X> = {
    caseId,
    events,
    state,
    context: state.snapshot.context as X,
    until: ({ recorded: { revision } }) =>
      standing<X>(
        workflow,
        caseId,
        events.filter(({ recorded }) => recorded.revision <= revision),
      ) ?? whole,
  };
  return whole;
}

export const textOf = (value: Json | undefined): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

/** What an event says of one person under one name. */
export function saidOf(event: OpenedEvent, subject: string, field: string): Json | undefined {
  return event.personal.find((part) => part.subject === subject)?.data[field];
}

/** The newest of what the case says of a person under a name. */
export function latestOf(events: readonly OpenedEvent[], subject: string, field: string): Json | undefined {
  return events.reduce<Json | undefined>((last, event) => saidOf(event, subject, field) ?? last, undefined);
}

export const asObject = (value: Json | undefined): JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
