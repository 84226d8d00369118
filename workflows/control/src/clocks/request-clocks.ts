import { dueAfter, type CountedDue } from '@qabyldau/calendar';
import { canonicalJson } from '@qabyldau/kernel';
import type { ModelEvent } from '@qabyldau/read-models';
import type { RequestEvents } from '@qabyldau/participation-request';
import { appealClock } from './appeal-clocks.js';
import {
  countedAgain,
  dayOf,
  idle,
  ofTheSameCase,
  rederived,
  running,
  stopped,
  type ClockChange,
  type ClockRow,
  type ClockSource,
  type Due,
} from './clock.js';

const workflow = 'participation-request';
type Data<T extends keyof RequestEvents> = RequestEvents[T];
const parts = ['notice', 'answer', 'report'] as const;
type Part = (typeof parts)[number];

/** Which clocks of a request an event is about. */
const about: Readonly<Record<string, readonly Part[]>> = {
  'participation-requested': parts,
  'applicant-told': ['notice'],
  'answer-recorded': ['answer', 'report'],
  'attendance-recorded': ['report'],
  'refusal-reported': ['report'],
  'request-cancelled': parts,
  'timer-fired': ['answer', 'report'],
  [rederived]: parts,
};

/**
 * P19: the applicant is told in two working days; the other body answers by the day set; P20: its refusal is
 * reported in two working days, silence and absence being refusals too (reading H).
 */
export const requestClocks: ClockSource = {
  workflow,
  reads: Object.keys(about).map((type) => `${workflow}/${type}`),
  keys: ({ caseId, type }) => (about[type] ?? []).map((part) => `${workflow}/${caseId}/${part}`),
  leansOn: ({ type, data }) =>
    type === 'participation-requested'
      ? appealClock((data as Data<'participation-requested'>).appeal)
      : undefined,
  row(key, current, event, ground) {
    const part = key.slice(key.lastIndexOf('/') + 1) as Part;
    if (event.type === 'participation-requested') return requested(part, key, event, ground);
    if (current === undefined) return 'unchanged';
    if (event.type === 'request-cancelled') return 'delete';
    if (event.type === rederived) return withSilence(countedAgain(current, event, part), event);
    return part === 'report' ? report(current, event) : done(event);
  },
};

/** Reading H: the term that silence would begin waits in the memo of a report that does not run yet. */
function withSilence(row: ClockRow, { data }: ModelEvent): ClockRow {
  const waiting = JSON.parse(row.memo) as CountedDue | null;
  if (waiting === null || row.dueAt !== null) return row;
  const due = dueAfter(waiting, data as Data<'terms-rederived'>, 'report-if-silent');
  return { ...row, memo: canonicalJson(due) };
}

const kinds: Readonly<Record<Part, string>> = {
  notice: 'participation-notice',
  answer: 'participation-answer',
  report: 'participation-refusal-report',
};

function requested(part: Part, key: string, event: ModelEvent, ground: ClockRow | undefined): ClockRow {
  const data = event.data as Data<'participation-requested'>;
  const due: Partial<ClockRow> =
    part === 'report'
      ? { memo: canonicalJson(data.reportIfSilent) }
      : { fromOn: data.requestedOn, ...running(data[part]) };
  return idle(key, kinds[part], event, {
    ...ofTheSameCase(ground),
    appeal: data.appeal,
    body: data.body,
    state: 'request.awaitingAnswer',
    ...due,
  });
}

/** The notice was sent, the answer came or never will. */
const done = ({ type, data }: ModelEvent): ClockChange =>
  type === 'timer-fired' && data['delay'] !== 'answerDue' ? 'unchanged' : 'delete';

function report(row: ClockRow, event: ModelEvent): ClockChange {
  switch (event.type) {
    case 'answer-recorded': {
      const { on, report: due } = event.data as Data<'answer-recorded'>;
      return due === undefined ? { ...row, ...stopped } : refused(row, on, due);
    }
    case 'attendance-recorded': {
      const { on, report: due } = event.data as Data<'attendance-recorded'>;
      return due === undefined ? 'unchanged' : refused(row, on, due);
    }
    case 'refusal-reported':
      return 'delete';
    default:
      return event.data['delay'] === 'answerDue'
        ? refused(row, dayOf(event.at), JSON.parse(row.memo) as Due)
        : 'unchanged';
  }
}

const refused = (row: ClockRow, fromOn: string, due: Due): ClockRow => ({
  ...row,
  state: 'request.refused.toReport',
  fromOn,
  ...running(due),
});
