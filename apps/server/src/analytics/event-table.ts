import { EDITION_MIGRATED, TIMER_FIRED } from '@qabyldau/engine';
import type { Text } from '@qabyldau/kernel';
import type { Column, ModelEvent, ReadModel } from '@qabyldau/read-models';
import { statesAfter } from '@qabyldau/reception-appeal';
import { workflows } from '../system/procedures.js';
import type { Pseudonym } from './analyst-view.js';

/** An event without its content: what happened when in which case, in which role, and where it led. */
export type EventRow = {
  readonly id: string;
  readonly event_id: string;
  readonly workflow: string;
  readonly case_id: string;
  readonly revision: number;
  readonly type: string;
  readonly at: string;
  readonly role: string;
  readonly appeal: string | null;
  /** Of an appeal, after the event. */
  readonly course: string | null;
  readonly clock: string | null;
};

/** Their cases are persons; what happens in them is no business of an analyst. */
const ofPersons: readonly string[] = ['applicant', 'person'];

const text: Column = { type: 'text' };
const optional: Column = { type: 'text', nullable: true };

export const eventColumns: { readonly [C in keyof EventRow]: Column } = {
  id: text,
  event_id: text,
  workflow: text,
  case_id: { ...text, indexed: true },
  revision: { type: 'integer' },
  type: text,
  at: { ...text, indexed: true },
  role: text,
  appeal: optional,
  course: optional,
  clock: optional,
};

export const eventView: { readonly name: string; readonly about: Text } = {
  name: 'events',
  about: {
    kk: 'Журналдағы оқиғалар, мазмұнынсыз: не, қашан, қай істе, қандай рөлде.',
    ru: 'События журнала без содержания: что, когда, в каком деле, в какой роли.',
    en: 'The events of the log without their content: what, when, in which case, in which role.',
  },
};

/** The log as a table. Cases of persons are left out. */
export function eventTable(pseudonym: Pseudonym): ReadModel<EventRow> {
  const keyOf = ({ workflow, caseId }: ModelEvent, revision: number) =>
    `${workflow}/${pseudonym(caseId)}/${String(revision)}`;
  return {
    name: eventView.name,
    version: 1,
    key: 'id',
    columns: eventColumns,
    reads: workflows
      .filter(({ name }) => !ofPersons.includes(name))
      .flatMap(({ name, events }) =>
        [...Object.keys(events), TIMER_FIRED, EDITION_MIGRATED].map((type) => `${name}/${type}`),
      ),
    personal: false,
    keys: (event) => [keyOf(event, event.revision)],
    leansOn: (event) =>
      event.workflow === 'reception-appeal' && event.revision > 0
        ? keyOf(event, event.revision - 1)
        : undefined,
    row: (id, _, event, before) => ({
      id,
      event_id: event.id,
      workflow: event.workflow,
      case_id: pseudonym(event.caseId),
      revision: event.revision,
      type: event.type,
      at: event.at,
      role: event.actor.role,
      appeal: appealOf(event),
      ...statesOf(event, before),
    }),
  };
}

function appealOf({ workflow, caseId, data }: ModelEvent): string | null {
  if (workflow === 'reception-appeal') return caseId;
  const { appeal, parent } = data;
  return [appeal, parent].find((id) => typeof id === 'string') ?? null;
}

function statesOf(event: ModelEvent, before: EventRow | undefined): Pick<EventRow, 'course' | 'clock'> {
  if (event.workflow !== 'reception-appeal') return { course: null, clock: null };
  return statesAfter({ course: before?.course ?? '', clock: before?.clock ?? '' }, event);
}
