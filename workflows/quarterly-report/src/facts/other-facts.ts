import type { RequestEvents } from '@qabyldau/participation-request';
import type { TaskEvents } from '@qabyldau/protocol-task';
import type { DayEvents } from '@qabyldau/reception-day';
import type { SurveyEvents } from '@qabyldau/satisfaction-survey';
import type { WrittenAppealEvents } from '@qabyldau/written-appeal';
import type { FactsOf } from './fact.js';

type Facts<E> = { readonly [T in keyof E]?: FactsOf<E[T]> };

/** Section 4: sessions planned, held, cancelled, by video link. */
export const dayFacts: Facts<DayEvents> = {
  'day-opened': ({ body, official, on, kind, venue, video }, day) => [
    { kind: 'session-planned', day, body, employee: official, on, detail: kind, venue: venue ?? 'ROOM' },
    ...(video === undefined ? [] : ([{ kind: 'session-by-video', day, on }] as const)),
  ],
  'day-closed': ({ official, on, kind, appeals }, day) => [
    { kind: 'session-held', day, employee: official, on, detail: kind, amount: appeals.length },
  ],
  'day-cancelled': ({ reason, late, appeals }, day) => [
    { kind: 'session-cancelled', day, detail: reason, late, amount: appeals.length },
  ],
  'day-switched-to-video': ({ on }, day) => [{ kind: 'session-by-video', day, on }],
};

/** Section 6: tasks of protocols (P34). */
export const taskFacts: Facts<TaskEvents> = {
  'task-given': ({ appeal, executor }) => [{ kind: 'task-given', appeal, employee: executor }],
  'execution-accepted': ({ appeal, late }) => [{ kind: 'task-done', appeal, late, ends: true }],
  'task-returned': ({ reason }) => [{ kind: 'task-returned', detail: reason }],
};

/** Section 6: written appeals "from personal reception" (P36). */
export const writtenFacts: Facts<WrittenAppealEvents> = {
  'written-appeal-registered': ({ parent, body, registeredOn }) => [
    { kind: 'child-registered', appeal: parent, body, on: registeredOn },
  ],
  'final-answer-sent': ({ parent, result, first, late }) =>
    first ? [{ kind: 'child-answered', appeal: parent, detail: result, late, ends: true }] : [],
  'appeal-redirected': ({ parent, part, late }) =>
    part ? [] : [{ kind: 'child-redirected', appeal: parent, late, ends: true }],
  'appeal-withdrawn': ({ parent }) => [{ kind: 'child-withdrawn', appeal: parent, ends: true }],
};

/** Section 7: joint receptions with other bodies (P18–P20). */
export const participationFacts: Facts<RequestEvents> = {
  'participation-requested': ({ appeal, body }) => [{ kind: 'participation-asked', appeal, body }],
  'answer-recorded': ({ appeal, answer, on }) =>
    answer === 'refused' ? [{ kind: 'participation-refused', appeal, on, detail: 'written' }] : [],
  'attendance-recorded': ({ appeal, attended, on }) => [
    attended
      ? { kind: 'participation-attended', appeal, on }
      : { kind: 'participation-refused', appeal, on, detail: 'no-show' },
  ],
  'refusal-reported': ({ appeal, ground, late }) => [
    { kind: 'participation-reported', appeal, detail: ground, late },
  ],
};

/** Section 8: the survey of P38. */
export const surveyFacts: Facts<SurveyEvents> = {
  'sample-drawn': ({ body, appeal, kind }) => [{ kind: 'survey-drawn', appeal, body, detail: kind }],
  'answer-given': ({ appeal, kind, score }) => [
    { kind: 'survey-answered', appeal, detail: kind, amount: score },
  ],
  'survey-given-up': ({ appeal, kind }) => [{ kind: 'survey-given-up', appeal, detail: kind }],
};
