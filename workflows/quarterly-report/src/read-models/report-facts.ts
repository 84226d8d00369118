import type { ModelEvent, ReadModel } from '@qabyldau/read-models';
import { localDateOf } from '@qabyldau/calendar';
import type { Instant } from '@qabyldau/kernel';
import type { FactDraft } from '../facts/fact.js';
import { factEvents, factsOf } from '../facts/facts-of.js';

/** One thing that a report counts. A figure opens down to these rows, and each of them to its event. */
export type ReportFactRow = {
  /** `<workflow>/<case>/<revision>/<place>`. */
  readonly fact: string;
  /** One of `factKinds`. */
  readonly kind: string;
  /** Civil date in Asia/Almaty by which it is reported (reading O). */
  readonly on: string;
  readonly workflow: string;
  readonly caseId: string;
  readonly revision: number;
  readonly event: string;
  readonly appeal: string | null;
  /** Null where only the appeal or the reception day knows it. */
  readonly body: string | null;
  readonly day: string | null;
  /** Official, executor, signatory. */
  readonly employee: string | null;
  readonly detail: string | null;
  /** Of a reception day: ROOM or CENTRE. */
  readonly venue: string | null;
  readonly late: number;
  readonly amount: number;
  /** Of a task and of a written appeal: when it was over; null while it is not. */
  readonly endedOn: string | null;
};

/** Every reportable fact, one row each; of a row only its end is written later (P40). */
export const reportFacts: ReadModel<ReportFactRow> = {
  name: 'report-facts',
  version: 2,
  key: 'fact',
  columns: {
    fact: { type: 'text' },
    kind: { type: 'text', indexed: true },
    on: { type: 'text', indexed: true },
    workflow: { type: 'text' },
    caseId: { type: 'text' },
    revision: { type: 'integer' },
    event: { type: 'text' },
    appeal: { type: 'text', nullable: true, indexed: true },
    body: { type: 'text', nullable: true },
    day: { type: 'text', nullable: true, indexed: true },
    employee: { type: 'text', nullable: true },
    detail: { type: 'text', nullable: true },
    venue: { type: 'text', nullable: true },
    late: { type: 'integer' },
    amount: { type: 'integer' },
    endedOn: { type: 'text', nullable: true, indexed: true },
  },
  reads: factEvents,
  personal: false,
  keys: (event) =>
    factsOf(event).flatMap((draft, place) => [
      `${event.workflow}/${event.caseId}/${event.revision}/${place}`,
      ...(draft.ends === true ? [firstFact(event)] : []),
    ]),
  leansOn: firstFact,
  row(fact, current, event, first) {
    if (current !== undefined) return ended(current, event);
    const [, revision, place] = /\/(\d+)\/(\d+)$/.exec(fact) ?? [];
    const draft = Number(revision) === event.revision ? factsOf(event)[Number(place)] : undefined;
    return draft === undefined ? 'unchanged' : rowOf(fact, draft, event, first);
  },
};

/** What began the case knows its appeal, body and employee, where a later event does not say. */
function firstFact({ workflow, caseId }: ModelEvent): string {
  return `${workflow}/${caseId}/0/0`;
}

const dateOf = (draft: FactDraft, event: ModelEvent): string => draft.on ?? localDateOf(event.at as Instant);

function ended(current: ReportFactRow, event: ModelEvent): ReportFactRow | 'unchanged' {
  const end = factsOf(event).find(({ ends }) => ends === true);
  return end === undefined || current.endedOn !== null
    ? 'unchanged'
    : { ...current, endedOn: dateOf(end, event) };
}

const rowOf = (
  fact: string,
  draft: FactDraft,
  event: ModelEvent,
  first: ReportFactRow | undefined,
): ReportFactRow => ({
  fact,
  kind: draft.kind,
  on: dateOf(draft, event),
  workflow: event.workflow,
  caseId: event.caseId,
  revision: event.revision,
  event: event.id,
  appeal: draft.appeal ?? first?.appeal ?? null,
  body: draft.body ?? first?.body ?? null,
  day: draft.day ?? null,
  employee: draft.employee ?? first?.employee ?? null,
  detail: draft.detail ?? null,
  venue: draft.venue ?? null,
  late: draft.late === true ? 1 : 0,
  amount: draft.amount ?? 1,
  endedOn: null,
});
