import { createHash } from 'node:crypto';
import type { Calendar } from '@qabyldau/calendar';
import { canonicalJson, QabyldauError, wrongPlace, WrongRequest, type IsoDate } from '@qabyldau/kernel';
import {
  quarterOf,
  reportContent,
  yearBefore,
  type Covered,
  type QuarterFacts,
  type Recipient,
  type Remarks,
  type ReportContent,
  type Snapshot,
} from '@qabyldau/quarterly-report';
import { expected } from '../lists/expected.js';
import { gatherQuarter } from './gather-quarter.js';
import { reportModels, type ReportTables } from './report-tables.js';

export interface ReportAsked {
  readonly body: string;
  /** 2026-Q2 */
  readonly quarter: string;
  /** P40: to whom it goes and what it covers hang on whether the body is under the President. */
  readonly recipient: Recipient;
  readonly covers: readonly Covered[];
  /** Today in Asia/Almaty. */
  readonly today: IsoDate;
  readonly calendar: Calendar;
  readonly remarks?: Remarks | undefined;
  /** The newest when it is not given. */
  readonly form?: number | undefined;
}

export interface MadeReport {
  readonly content: ReportContent;
  /** What fixes the figures. */
  readonly stamp: Snapshot;
  readonly facts: QuarterFacts;
}

/**
 * Counts a report from tables that stand at one position.
 * @throws QabyldauError `bad-request` when the text names no quarter, `quarter-not-begun`
 */
export async function makeReport(tables: ReportTables, asked: ReportAsked): Promise<MadeReport> {
  const { body, quarter, recipient, covers, today, calendar, remarks, form } = asked;
  const days = daysOf(quarter, today);
  const facts = await gatherQuarter(tables, { body, covers, ...days, asOf: today, calendar });
  const before = await gatherQuarter(tables, {
    body,
    covers,
    ...daysOf(yearBefore(quarter), today),
    asOf: today,
    calendar,
  });
  const head = { body, quarter, ...days, recipient, covers };
  const content = reportContent(head, facts, before, calendar, remarks, form);
  return {
    content,
    facts,
    stamp: {
      contentHash: createHash('sha256').update(canonicalJson(content)).digest('hex'),
      logPosition: tables.position,
      calendar: calendar.version,
      modelVersions: Object.fromEntries(
        Object.values(reportModels).map(({ name, version }) => [name, version]),
      ),
      // The first form was not named: what was frozen under it stays as it was.
      ...(content.form === 1 ? {} : { form: content.form }),
      ...(remarks === undefined ? {} : { remarks }),
    },
  };
}

/** Of a quarter that is to come there is nothing to tell, and zeros would look like a report. */
function daysOf(quarter: string, today: IsoDate) {
  const days = quarterOf(quarter);
  if (days === undefined) throw new WrongRequest([wrongPlace('quarter', 'isQuarter', expected.quarter)]);
  if (days.from > today) throw new QabyldauError('quarter-not-begun', { quarter, from: days.from, today });
  return days;
}
