import { EDITION_MIGRATED, TIMER_FIRED } from '@qabyldau/engine';
import type { ModelEvent } from '@qabyldau/read-models';
import { appealEvents, statesAfter, type AppealEvents } from '@qabyldau/reception-appeal';
import {
  countedAgain,
  dayOf,
  idle,
  ofTheSameCase,
  rederived,
  running,
  stopped,
  untilEndOf,
  type ClockChange,
  type ClockRow,
  type ClockSource,
} from './clock.js';

const workflow = 'reception-appeal';
type Data<T extends keyof AppealEvents> = AppealEvents[T];

export const appealClock = (appeal: string): string => `${workflow}/${appeal}`;
const step = 'step';
const notice = 'notice';

/** Decisions whose notice the law gives a term, and the kind of the clock. */
const notices: Readonly<Record<string, string>> = {
  'term-extended': 'extension-notice',
  'appeal-terminated': 'termination-notice',
  'appeal-left-without-consideration': 'without-consideration-notice',
  'appeal-redirected': 'redirect-notice',
  'part-redirected': 'redirect-notice',
};
const aboutNotices: readonly string[] = [...Object.keys(notices), 'notice-delivered', 'responsible-assigned'];

/**
 * An appeal has three clocks at most: the term of P29 and P30, whose row also stands for the appeal; that of the step
 * it is in (correction, objection, record of the hearing, reception of the same day); and that of the last notice
 * that has a term of its own.
 */
export const appealClocks: ClockSource = {
  workflow,
  reads: [...Object.keys(appealEvents), TIMER_FIRED, EDITION_MIGRATED].map((type) => `${workflow}/${type}`),
  keys({ caseId, type }) {
    const key = appealClock(caseId);
    if (type === 'appeal-registered') return [key];
    return [key, `${key}/${step}`, ...(aboutNotices.includes(type) ? [`${key}/${notice}`] : [])];
  },
  leansOn: ({ caseId }) => appealClock(caseId),
  row(key, current, event, ground) {
    const responsible = assigned(event);
    if (key.endsWith(`/${step}`))
      return withResponsible(stepClock(key, current, event, ground), current, responsible);
    if (key.endsWith(`/${notice}`))
      return withResponsible(noticeClock(key, current, event, ground), current, responsible);
    if (event.type === 'appeal-registered') return registered(key, event);
    if (current === undefined) return 'unchanged';
    if (event.type === rederived) return countedAgain(current, event, 'reply');
    return { ...current, ...termOf(current, event), ...responsible };
  },
};

const assigned = ({ type, data }: ModelEvent): Partial<ClockRow> =>
  type === 'responsible-assigned' ? { responsible: (data as Data<'responsible-assigned'>).employee } : {};

function withResponsible(
  change: ClockChange,
  current: ClockRow | undefined,
  part: Partial<ClockRow>,
): ClockChange {
  if (part.responsible === undefined || change === 'delete') return change;
  const row = change === 'unchanged' ? current : change;
  return row === undefined ? 'unchanged' : { ...row, ...part };
}

function registered(key: string, event: ModelEvent): ClockRow {
  const { number, body, registeredOn, reply, calendar } = event.data as Data<'appeal-registered'>;
  return idle(key, 'reply', event, {
    appeal: event.caseId,
    number,
    body,
    state: 'course.preReview',
    fromOn: registeredOn,
    ...running(reply),
    calendar,
  });
}

/** The term of P29: it stops with the answer (reading U), and moves with an extension (P30). */
function termOf(row: ClockRow, event: ModelEvent): Partial<ClockRow> {
  const before = {
    course: row.state ?? '',
    clock: row.dueAt === null ? 'clock.answered' : 'clock.running.base',
  };
  const { course, clock } = statesAfter(before, event);
  if (row.dueAt === null) return { state: course };
  if (event.type === 'term-extended') {
    const { step: by, reply } = event.data as Data<'term-extended'>;
    const kind = by === 'to-30-days' ? 'extension-30' : 'extension-2-months';
    const fromOn = by === 'to-30-days' ? row.fromOn : dayOf(event.at);
    return { state: course, kind, fromOn, ...running(reply) };
  }
  return { state: course, ...(clock === 'clock.answered' ? stopped : {}) };
}

/** Where a clock of a step runs: it is gone when the appeal has left. */
const stays: Readonly<Record<string, (course: string) => boolean>> = {
  correction: (course) => course.startsWith('course.awaitingCorrection'),
  objection: (course) => course === 'course.hearing.delivered',
  'hearing-record': (course) => course.startsWith('course.hearing'),
  'same-day': (course) => course.startsWith('course.sameDay'),
};

function stepClock(
  key: string,
  current: ClockRow | undefined,
  event: ModelEvent,
  ground: ClockRow | undefined,
): ClockChange {
  const { course } = statesAfter({ course: ground?.state ?? '', clock: '' }, event);
  const begun = begins(event);
  if (begun !== undefined) {
    return idle(key, begun.kind ?? '', event, { ...ofTheSameCase(ground), ...begun, state: course });
  }
  if (current === undefined) return 'unchanged';
  if (event.type === rederived) return countedAgain(current, event, current.kind);
  const over = event.type === 'hearing-record-signed' || stays[current.kind]?.(course) !== true;
  return over ? 'delete' : { ...current, state: course };
}

function begins(event: ModelEvent): Partial<ClockRow> | undefined {
  switch (event.type) {
    case 'notice-delivered': {
      const { on, correction, objection } = event.data as Data<'notice-delivered'>;
      if (correction !== undefined) return { kind: 'correction', fromOn: on, ...running(correction) };
      return objection === undefined ? undefined : { kind: 'objection', fromOn: on, ...running(objection) };
    }
    case 'hearing-held': {
      const { record } = event.data as Data<'hearing-held'>;
      return record && { kind: 'hearing-record', fromOn: dayOf(event.at), ...running(record) };
    }
    case 'same-day-agreed': {
      const { until } = event.data as Data<'same-day-agreed'>;
      return { kind: 'same-day', fromOn: dayOf(event.at), ...running(until) };
    }
    default:
      return undefined;
  }
}

/** A notice with a term: open until its delivery is proven. */
function noticeClock(
  key: string,
  current: ClockRow | undefined,
  event: ModelEvent,
  ground: ClockRow | undefined,
): ClockChange {
  const kind = notices[event.type];
  if (kind !== undefined) {
    const data = event.data as {
      readonly notice: string;
      readonly noticeDueOn?: string;
      readonly dueOn?: string;
    };
    const due = data.noticeDueOn ?? data.dueOn;
    if (due === undefined) return 'unchanged';
    const { course } = statesAfter({ course: ground?.state ?? '', clock: '' }, event);
    const part = { notice: data.notice, state: course, fromOn: dayOf(event.at), ...running(untilEndOf(due)) };
    return idle(key, kind, event, { ...ofTheSameCase(ground), ...part });
  }
  if (event.type !== 'notice-delivered' || current === undefined) return 'unchanged';
  return (event.data as Data<'notice-delivered'>).notice === current.notice ? 'delete' : 'unchanged';
}
