import { EDITION_MIGRATED, TIMER_FIRED } from '@qabyldau/engine';
import { canonicalJson } from '@qabyldau/kernel';
import type { ModelEvent } from '@qabyldau/read-models';
import { statesAfter, type AppealEvents } from '@qabyldau/reception-appeal';
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
  type Due,
} from './clock.js';

type Events = AppealEvents;

/** What may begin, move or end the term of a brief, or change the step that it stands in. */
export const aboutBriefs: ReadonlySet<string> = new Set([
  ...([
    'appeal-registered',
    'responsible-assigned',
    'motion-noted',
    'correction-requested',
    'appeal-corrected',
    'notice-delivered',
    'term-extended',
    'brief-prepared',
    'brief-sent-back',
    'same-day-agreed',
    'applicant-received',
    'appeal-returned',
    'appeal-withdrawn',
    'appeal-redirected',
    'appeal-terminated',
    'appeal-left-without-consideration',
    'consulted-and-declined',
  ] satisfies readonly (keyof Events)[]),
  rederived,
  TIMER_FIRED,
  EDITION_MIGRATED,
]);

const awaited = (course: string): boolean =>
  course === 'course.preReview' || course.startsWith('course.awaitingCorrection');

/** P26, reading C: until when a brief leaves time for the reply. It rests while a reception of the same day is agreed. */
export function briefClock(
  key: string,
  current: ClockRow | undefined,
  event: ModelEvent,
  ground: ClockRow | undefined,
): ClockChange {
  const { course } = statesAfter({ course: ground?.state ?? '', clock: '' }, event);
  const { brief, number, body } = event.data as { brief?: Due; number?: string; body?: string };
  if (brief !== undefined) {
    const of =
      event.type === 'appeal-registered' ? { appeal: event.caseId, number, body } : ofTheSameCase(ground);
    const part = { state: course, fromOn: dayOf(event.at), ...running(brief), memo: memoOf(brief) };
    return idle(key, 'brief-for-reply', event, { ...(of as Partial<ClockRow>), ...part });
  }
  if (current === undefined) return 'unchanged';
  if (event.type === rederived) {
    const row = countedAgain(current, event, 'brief');
    return row.dueAt === null ? row : { ...row, memo: memoOf(dueOf(row)) };
  }
  if (awaited(course)) return { ...current, state: course, ...running(JSON.parse(current.memo) as Due) };
  return course.startsWith('course.sameDay') ? { ...current, state: course, ...stopped } : 'delete';
}

const memoOf = ({ dueOn, dueAt, provisional }: Due): string => canonicalJson({ dueOn, dueAt, provisional });
const dueOf = ({ dueOn, dueAt, provisional }: ClockRow): Due => ({
  dueOn: dueOn ?? '',
  dueAt: dueAt ?? '',
  provisional: provisional === 1,
});
