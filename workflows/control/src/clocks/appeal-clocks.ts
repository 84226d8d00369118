import { EDITION_MIGRATED, TIMER_FIRED } from '@qabyldau/engine';
import type { ModelEvent } from '@qabyldau/read-models';
import { appealEvents, statesAfter, type AppealEvents } from '@qabyldau/reception-appeal';
import { aboutBriefs, briefClock } from './appeal-brief-clock.js';
import { aboutNotices, noticeClock, noticesOf } from './appeal-notice-clocks.js';
import { aboutRecords, recordClock } from './appeal-record-clock.js';
import { stepClock } from './appeal-step-clock.js';
import {
  countedAgain,
  dayOf,
  idle,
  rederived,
  running,
  stopped,
  type ClockChange,
  type ClockRow,
  type ClockSource,
} from './clock.js';

const workflow = 'reception-appeal';
type Data<T extends keyof AppealEvents> = AppealEvents[T];

export const appealClock = (appeal: string): string => `${workflow}/${appeal}`;

type Clock = (
  key: string,
  current: ClockRow | undefined,
  event: ModelEvent,
  ground: ClockRow | undefined,
) => ClockChange;
/** Clocks beside that of the term, by the end of their key; any other end names a notice. */
const beside: Readonly<Record<string, Clock>> = { step: stepClock, brief: briefClock, record: recordClock };

/**
 * The clocks of an appeal: the term of P29 and P30, whose row also stands for the appeal; the brief; that of the step
 * it is in (draft refusal, correction and return, objection, reception of the same day, protocol); the record of a hearing; and one
 * for each notice that has a term of its own.
 */
export const appealClocks: ClockSource = {
  workflow,
  reads: [...Object.keys(appealEvents), TIMER_FIRED, EDITION_MIGRATED].map((type) => `${workflow}/${type}`),
  keys(event) {
    const key = appealClock(event.caseId);
    const { type } = event;
    const keys = [key];
    if (aboutBriefs.has(type)) keys.push(`${key}/brief`);
    if (type !== 'appeal-registered') keys.push(`${key}/step`);
    if (aboutRecords.has(type)) keys.push(`${key}/record`);
    if (aboutNotices.has(type)) for (const notice of noticesOf(event)) keys.push(`${key}/${notice}`);
    return keys;
  },
  leansOn: ({ caseId }) => appealClock(caseId),
  row(key, current, event, ground) {
    const responsible = assigned(event, current);
    const which = key.slice(workflow.length + event.caseId.length + 2);
    if (which !== '') {
      const clock = beside[which] ?? noticeClock;
      return withResponsible(clock(key, current, event, ground), current, responsible);
    }
    if (event.type === 'appeal-registered') return registered(key, event);
    if (current === undefined) return 'unchanged';
    if (event.type === rederived) return countedAgain(current, event, 'reply');
    return { ...current, ...termOf(current, event), ...responsible };
  },
};

/** Whoever is named, or takes the place of a recused one (Code art. 67). */
function assigned({ type, data }: ModelEvent, current: ClockRow | undefined): Partial<ClockRow> | undefined {
  if (type === 'responsible-assigned')
    return { responsible: (data as Data<'responsible-assigned'>).employee };
  if (type !== 'motion-noted' || current === undefined) return undefined;
  const { kind, stage, employee, replacement = null } = data as Data<'motion-noted'>;
  const replaced = kind === 'recusal' && stage === 'granted' && current.responsible === employee;
  return replaced ? { responsible: replacement } : undefined;
}

function withResponsible(
  change: ClockChange,
  current: ClockRow | undefined,
  part: Partial<ClockRow> | undefined,
): ClockChange {
  if (part === undefined || change === 'delete') return change;
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
