import type { IsoDate, JsonObject } from '@qabyldau/kernel';

/** What a report can count. Each is one thing that happened, on one day. */
export const factKinds = [
  'registered',
  'corrected',
  'returned',
  'left-without-consideration',
  'redirected',
  'redirected-in-part',
  'terminated',
  'declined',
  'withdrawn',
  'refused',
  'replied',
  'extended',
  'draft-refusal',
  'objection',
  'hearing-held',
  'hearing-without-applicant',
  'moved',
  'no-show',
  'received',
  'received-same-day',
  'protocol',
  'removed-from-control',
  'session-planned',
  'session-held',
  'session-cancelled',
  'session-by-video',
  'task-given',
  'task-done',
  'task-returned',
  'child-registered',
  'child-answered',
  'child-redirected',
  'child-withdrawn',
  'participation-asked',
  'participation-attended',
  'participation-refused',
  'participation-reported',
  'survey-drawn',
  'survey-answered',
  'survey-given-up',
] as const;
export type FactKind = (typeof factKinds)[number];

/** A fact as an event gives it; where it stands in the log is added for all alike. */
export interface FactDraft {
  readonly kind: FactKind;
  /** Where the law dates it otherwise than by its recording. */
  readonly on?: IsoDate | undefined;
  readonly body?: string | undefined;
  readonly appeal?: string | undefined;
  readonly day?: string | undefined;
  /** Official, executor, signatory: whose work it was. */
  readonly employee?: string | undefined;
  /** What of several it was: ground, decision, kind of session, step. */
  readonly detail?: string | undefined;
  /** Of a reception day: ROOM or CENTRE. */
  readonly venue?: string | undefined;
  readonly late?: boolean | undefined;
  /** Persons, points: what an average or a sum is taken over; 1 where nothing is said. */
  readonly amount?: number | undefined;
  /** The first fact of the same case is over with this one: a task that was done, a written appeal answered. */
  readonly ends?: true | undefined;
}

/** Facts of one event: `data` and the id of its case. */
export type FactsOf<D> = (data: D, caseId: string) => readonly FactDraft[];
export type AnyFactsOf = (data: JsonObject, caseId: string) => readonly FactDraft[];
