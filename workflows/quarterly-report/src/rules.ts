import { refuse, type Refusal } from '@qabyldau/engine';
import { canonicalJson, type Instant, type IsoDate } from '@qabyldau/kernel';
import type { Frozen, Report } from './machine.js';
import type { Covered, Difference, Recipient, Snapshot } from './messages.js';
import { reportId, type Quarter } from './quarter.js';
import { refusals } from './refusals.js';

/** The answer of a rule: a refusal, or nothing. */
export type Objection = Refusal | undefined;

const no = (code: keyof typeof refusals, data?: Refusal['data']): Refusal =>
  refuse(refusals, code, data).error;

/** Reading O: P40 means quarters of the calendar year. */
export const notAQuarter = (quarter: string): Refusal => no('not-a-quarter', { quarter });

/** P40: one report of a body for a quarter, corrected by versions and not by a second report. */
export const oneReportABodyAndQuarter = (body: string, quarter: string, caseId: string): Objection =>
  reportId(body, quarter) === caseId
    ? undefined
    : no('report-under-another-id', { quarter, id: reportId(body, quarter) });

/** P40: results are of work that has been begun. */
export const quarterHasBegun = ({ from }: Quarter, today: IsoDate): Objection =>
  today < from ? no('quarter-has-not-begun', { from, today }) : undefined;

/** Reading O: figures by the date of the events, so they stand when the quarter is over in Asia/Almaty. */
export const quarterHasEnded = ({ to }: Pick<Report, 'to'>, today: IsoDate): Objection =>
  today <= to ? no('quarter-has-not-ended', { to, today }) : undefined;

/** Reading O: what is frozen can be proved, so its hash is one. */
export const snapshotCanBeProved = ({ contentHash }: Snapshot): Objection =>
  /^[0-9a-f]{64}$/.test(contentHash) ? undefined : no('content-hash-is-none', { contentHash });

/** P40: to the Government Apparatus; from bodies under the President to the Presidential Administration. */
export const recipientOf = (presidentSubordinate: boolean): Recipient =>
  presidentSubordinate ? 'PRESIDENTIAL_ADMINISTRATION' : 'GOVERNMENT_APPARATUS';

/** P40, read literally: the sentence on bodies under the President names public reception rooms only. */
export const coveredBy = (presidentSubordinate: boolean): readonly Covered[] =>
  presidentSubordinate ? ['PUBLIC_RECEPTION_ROOM'] : ['PUBLIC_RECEPTION_ROOM', 'CITIZENS_RECEPTION_CENTRE'];

/** P40: each body has its own recipient. */
export const reportGoesToItsRecipient = ({ recipient: right }: Report, recipient: Recipient): Objection => {
  if (recipient === right) return undefined;
  return right === 'GOVERNMENT_APPARATUS'
    ? no('recipient-is-the-government-apparatus')
    : no('recipient-is-the-presidential-administration');
};

/** P40: a report counts as submitted when its letter has gone. */
export const letterHasGone = (on: IsoDate, today: IsoDate): Objection =>
  on > today ? no('letter-not-yet-sent', { on, today }) : undefined;

/** Reading U: a term is kept until the end of its last working day. Only the first version has one. */
export const isLate = ({ dueAt }: Report, versionsBefore: number, at: Instant): boolean =>
  versionsBefore === 0 && at >= dueAt;

/** Reading O: a correction says which figures it changes, and changes them. */
export function correctionNamesWhatItChanges(differences: readonly Difference[]): Objection {
  if (differences.length === 0) return no('correction-without-differences');
  const same = differences.find(({ was, is }) => canonicalJson(was) === canonicalJson(is));
  return same === undefined ? undefined : no('difference-is-none', { cell: same.cell });
}

/** Reading O: a new version has a new content; the submitted one stays as it is. */
export const contentHasChanged = (submitted: Frozen, { contentHash }: Snapshot): Objection =>
  submitted.contentHash === contentHash ? no('content-unchanged', { version: submitted.version }) : undefined;
