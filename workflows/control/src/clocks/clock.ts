import { createCalendar, dueAfter, kazakhstanCalendar, type TermsRederived } from '@qabyldau/calendar';
import type { Instant, IsoDate } from '@qabyldau/kernel';
import type { Column, ModelEvent } from '@qabyldau/read-models';

/**
 * One clock of one case. A row whose `dueAt` is null does not run: it stays because others lean on it, or because it
 * may begin to run. Days left, overdue and whose turn it is are reckoned when asked.
 */
export type ClockRow = {
  /** `<workflow>/<case>`, or `<workflow>/<case>/<which>` where a case has several. */
  readonly clock: string;
  /** A term of the calendar, or one of {@link ownKinds}. */
  readonly kind: string;
  readonly workflow: string;
  readonly caseId: string;
  /** The appeal for personal reception that it belongs to. */
  readonly appeal: string | null;
  /** Registration number; of a report its quarter, of a monthly duty its month. */
  readonly number: string | null;
  readonly body: string | null;
  /** Where the event names it; else the unit of whoever is responsible, joined when asked. */
  readonly unit: string | null;
  /** Employee whose duty it is. */
  readonly responsible: string | null;
  /** State path of the case, as its workflow labels it. */
  readonly state: string | null;
  /** The notice that is waited for. */
  readonly notice: string | null;
  /** The day it is counted from: of the last day for a draft refusal, the later one that it is counted back from. */
  readonly fromOn: string | null;
  readonly dueOn: string | null;
  /** The first instant at which it is overdue. */
  readonly dueAt: string | null;
  readonly provisional: number;
  /** Version of the working calendar it was counted with, where the event says so. */
  readonly calendar: string | null;
  /** What a later fact needs, as JSON: absences of a duty, the term that silence begins. */
  readonly memo: string;
};

/** Clocks that are no terms of the calendar: they run to a day that somebody set or that the month sets. */
export const ownKinds = [
  'same-day',
  'appointed-reception',
  'written-answer',
  'written-answer-extended',
  'task',
  'participation-answer',
  'materials',
  'without-consideration-notice',
  'redirect-notice',
  'monthly-duty',
] as const;

const text: Column = { type: 'text' };
const optional: Column = { type: 'text', nullable: true };

export const clockColumns: { readonly [C in keyof ClockRow]: Column } = {
  clock: text,
  kind: text,
  workflow: text,
  caseId: text,
  appeal: { ...optional, indexed: true },
  number: { ...optional, indexed: true },
  body: optional,
  unit: optional,
  responsible: optional,
  state: optional,
  notice: optional,
  fromOn: optional,
  dueOn: optional,
  dueAt: { ...optional, indexed: true },
  provisional: { type: 'integer' },
  calendar: optional,
  memo: { type: 'json' },
};

export type ClockChange = ClockRow | 'delete' | 'unchanged';

/** The clocks of one workflow: a part of the control list. */
export interface ClockSource {
  readonly workflow: string;
  readonly reads: readonly string[];
  keys(event: ModelEvent): readonly string[];
  leansOn?(event: ModelEvent): string | undefined;
  row(
    key: string,
    current: ClockRow | undefined,
    event: ModelEvent,
    ground: ClockRow | undefined,
  ): ClockChange;
}

/** A term as events carry it. */
export interface Due {
  readonly dueOn: string;
  readonly dueAt: string;
  readonly provisional: boolean;
}

export const running = ({ dueOn, dueAt, provisional }: Due) => ({
  dueOn,
  dueAt,
  provisional: provisional ? 1 : 0,
});

export const rederived = 'terms-rederived';

/** The clock of a term after the calendar has changed: on another day, where the fact moves it; else as it was. */
export function countedAgain(row: ClockRow, { data }: Pick<ModelEvent, 'data'>, term: string): ClockRow {
  const { dueOn, dueAt } = row;
  if (dueOn === null || dueAt === null) return row;
  const fact = data as TermsRederived;
  const was = { dueOn: dueOn as IsoDate, dueAt: dueAt as Instant, provisional: row.provisional === 1 };
  const due = dueAfter(was, fact, term);
  return due === was ? row : { ...row, ...running(due), calendar: fact.calendar };
}

export const stopped = { dueOn: null, dueAt: null, provisional: 0 } as const;

/** Only for local dates and for which days of a month work; terms come counted, from the events. */
export const calendar = createCalendar(kazakhstanCalendar);

/** A term that an event names by its day only: it runs until that working day ends. */
export const untilEndOf = (day: string): Due => ({
  dueOn: day,
  dueAt: calendar.endOfWorkingDay(day as IsoDate),
  provisional: false,
});

export const dayOf = (at: string): string => calendar.localDate(at as Instant);

/** A clock that does not run yet. */
export const idle = (clock: string, kind: string, event: ModelEvent, part: Partial<ClockRow>): ClockRow => ({
  clock,
  kind,
  workflow: event.workflow,
  caseId: event.caseId,
  appeal: null,
  number: null,
  body: null,
  unit: null,
  responsible: null,
  state: null,
  notice: null,
  fromOn: null,
  ...stopped,
  calendar: null,
  memo: 'null',
  ...part,
});

/** What a clock takes over from the row it leans on. */
export const ofTheSameCase = (ground: ClockRow | undefined): Partial<ClockRow> => ({
  appeal: ground?.appeal ?? null,
  number: ground?.number ?? null,
  body: ground?.body ?? null,
  responsible: ground?.responsible ?? null,
});
