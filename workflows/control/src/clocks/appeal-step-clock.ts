import { dueAfter, moveOf, type CountedDue, type TermsRederived } from '@qabyldau/calendar';
import { canonicalJson } from '@qabyldau/kernel';
import type { ModelEvent } from '@qabyldau/read-models';
import { appointedStates, statesAfter, type AppealEvents } from '@qabyldau/reception-appeal';
import {
  countedAgain,
  dayOf,
  idle,
  ofTheSameCase,
  rederived,
  running,
  untilEndOf,
  type ClockChange,
  type ClockRow,
  type Due,
} from './clock.js';

type Data<T extends keyof AppealEvents> = AppealEvents[T];

/** Where a clock of a step runs: it is gone when the appeal has left. */
const stays: Readonly<Record<string, (course: string) => boolean>> = {
  correction: (course) => course.startsWith('course.awaitingCorrection'),
  return: (course) => course.startsWith('course.awaitingCorrection'),
  objection: (course) => course === 'course.hearing.delivered',
  'last-refusal-notice': (course) => course === 'course.briefed.toRefuse',
  'same-day': (course) => course.startsWith('course.sameDay'),
  'appointed-reception': (course) => appointedStates.includes(course),
  protocol: (course) => course === 'course.received',
};

/** The clock of the step in which an appeal is. */
export function stepClock(
  key: string,
  current: ClockRow | undefined,
  event: ModelEvent,
  ground: ClockRow | undefined,
): ClockChange {
  const { course } = statesAfter({ course: ground?.state ?? '', clock: '' }, event);
  const begun = begunBy(event, ground);
  if (begun !== undefined) {
    return idle(key, begun.kind ?? '', event, { ...ofTheSameCase(ground), ...begun, state: course });
  }
  if (current === undefined) return 'unchanged';
  if (event.type === rederived)
    return withReply(withReturn(countedAgain(current, event, current.kind), event), event);
  if (stays[current.kind]?.(course) !== true) return 'delete';
  return current.kind === 'correction' && course.endsWith('.termExpired')
    ? toBeReturned({ ...current, state: course })
    : { ...current, state: course };
}

function begunBy(event: ModelEvent, ground: ClockRow | undefined): Partial<ClockRow> | undefined {
  switch (event.type) {
    case 'notice-delivered':
      return begunByDelivery(event.data as Data<'notice-delivered'>);
    case 'brief-prepared': {
      const { draftDue } = event.data as Data<'brief-prepared'>;
      return draftDue && draft(draftDue, ground?.dueOn ?? null);
    }
    case 'term-extended': {
      const { draftDue, reply } = event.data as Data<'term-extended'>;
      return draftDue && draft(draftDue, reply.dueOn);
    }
    case 'same-day-agreed': {
      const { until } = event.data as Data<'same-day-agreed'>;
      return { kind: 'same-day', fromOn: dayOf(event.at), ...running(until) };
    }
    // P28, P29: whoever was given a time is received at it, or it is said why not.
    case 'slot-allocated':
    case 'reception-handed-over': {
      const { receptionOn } = event.data as Data<'slot-allocated' | 'reception-handed-over'>;
      return { kind: 'appointed-reception', fromOn: dayOf(event.at), ...running(untilEndOf(receptionOn)) };
    }
    case 'applicant-received': {
      const { protocol } = event.data as Data<'applicant-received'>;
      return protocol && { kind: 'protocol', fromOn: dayOf(event.at), ...running(protocol) };
    }
    default:
      return undefined;
  }
}

function begunByDelivery({
  on: fromOn,
  correction,
  returnBy,
  objection,
}: Data<'notice-delivered'>): Partial<ClockRow> | undefined {
  if (correction === undefined) return objection && { kind: 'objection', fromOn, ...running(objection) };
  const memo = returnBy === undefined ? 'null' : canonicalJson(returnBy);
  return { kind: 'correction', fromOn, ...running(correction), memo };
}

/** P32, reading D: counted back from the end of the term for the reply. */
const draft = (due: Due, fromOn: string | null): Partial<ClockRow> => ({
  kind: 'last-refusal-notice',
  fromOn,
  ...running(due),
});

/** The term for the reply may have moved, from which the one for the draft is counted back. */
function withReply(row: ClockRow, { data }: ModelEvent): ClockRow {
  if (row.kind !== 'last-refusal-notice') return row;
  return { ...row, fromOn: moveOf(data as TermsRederived, 'reply')?.dueOn ?? row.fromOn };
}

const waiting = ({ memo }: ClockRow) => JSON.parse(memo) as CountedDue | null;

/** Code art. 64(7)(1): nothing came, and now the appeal is to be returned. */
function toBeReturned(row: ClockRow): ClockRow {
  const due = waiting(row);
  if (due === null) return row;
  return { ...row, kind: 'return', fromOn: row.dueOn, ...running(due), memo: 'null' };
}

/** The term of the return waits in the memo of a correction that still runs. */
function withReturn(row: ClockRow, { data }: ModelEvent): ClockRow {
  const due = waiting(row);
  if (due === null) return row;
  const moved = dueAfter(due, data as TermsRederived, 'return-if-not-corrected');
  return { ...row, memo: canonicalJson(moved) };
}
