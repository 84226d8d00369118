import type { EmployeeNameRow } from '@qabyldau/body';
import type { Calendar } from '@qabyldau/calendar';
import { readMetadata } from '@qabyldau/engine';
import type { Position, RecordedEvent } from '@qabyldau/event-store';
import type { Instant, IsoDate } from '@qabyldau/kernel';
import type { Remarks } from '@qabyldau/quarterly-report';
import type { ReadModelQueries } from '@qabyldau/read-models';
import type { Buildable } from '../projections/build-views.js';
import { calendarIn } from '../system/calendar-in.js';
import { fromLiveTables } from './live-tables.js';
import { makeReport, type MadeReport } from './make-report.js';
import { oneBody, reportingBodies, type ReportingBody } from './report-heads.js';
import { reportModels, tablesAt, type ReportTables } from './report-tables.js';

export interface ReportQuestion {
  /** The only body of the log when it is not given. */
  readonly body?: string | undefined;
  /** 2026-Q2 */
  readonly quarter: string;
  /** As the log stood after this position, with the calendar of then; now, when it is not given. */
  readonly position?: Position | undefined;
  /** At that position the quarter was over (reading O): nothing is frozen before. */
  readonly frozen?: boolean | undefined;
  /** Version of the form; the newest when it is not given. */
  readonly form?: number | undefined;
  /** Section 10 in words. */
  readonly remarks?: Remarks | undefined;
}

export interface ReportSource extends Buildable {
  /** The live tables, where there are any. */
  readonly views?: ReadModelQueries | undefined;
  readonly calendar: Calendar;
  /** Today in Asia/Almaty. */
  readonly today: IsoDate;
}

export interface NamedReport extends MadeReport {
  readonly body: ReportingBody;
  /** By employee, as they stood at the position. */
  readonly names: ReadonlyMap<string, EmployeeNameRow>;
}

/**
 * The report of a body for a quarter, from the live tables where they stand still, else folded from the log: both
 * give the same.
 * @throws QabyldauError `bad-request`, `case-not-found`
 */
export async function reportOf(source: ReportSource, question: ReportQuestion): Promise<NamedReport> {
  const { quarter, position, remarks, form } = question;
  const body = oneBody(await reportingBodies(source.store), question.body);
  const { recipient, covers } = body;
  const { calendar, today } = await asItStood(source, question);
  const make = async (tables: ReportTables): Promise<NamedReport> => {
    const asked = {
      body: body.id,
      quarter,
      recipient,
      covers,
      today,
      calendar,
      remarks,
      form,
    };
    const names = await tables.all(reportModels.names, {});
    return {
      ...(await makeReport(tables, asked)),
      body,
      names: new Map(names.map((row) => [row.employee, row])),
    };
  };
  const live =
    position === undefined && source.views !== undefined
      ? await fromLiveTables(source.views, make)
      : undefined;
  return live ?? make(await tablesAt(source, position ?? (await source.store.head())));
}

/** A report of a position is the same whenever it is counted: by the calendar and the day of then. */
async function asItStood(
  { store, calendar, today }: ReportSource,
  { position, frozen }: ReportQuestion,
): Promise<Pick<ReportSource, 'calendar' | 'today'>> {
  if (position === undefined) return { calendar, today };
  const then = (await calendarIn(store, position)).calendar;
  if (frozen === true) return { calendar: then, today };
  const at = await lastInstant(store, position);
  return { calendar: then, today: at === undefined ? today : then.localDate(at) };
}

async function lastInstant(store: Buildable['store'], position: Position): Promise<Instant | undefined> {
  let last: RecordedEvent | undefined;
  for await (const page of store.readAll({ upTo: position })) last = page.at(-1) ?? last;
  return last === undefined ? undefined : readMetadata(last).at;
}
