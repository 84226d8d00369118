import { createCalendar, kazakhstanCalendar, type Calendar } from '@qabyldau/calendar';
import type { Instant, IsoDate } from '@qabyldau/kernel';
import type { OpenedEvent } from './log-file.js';

/** Fields of any event; each event has some of them. */
interface Data {
  readonly body?: string;
  readonly appeal?: string;
  readonly parent?: string;
  readonly employee: string;
  readonly rank: number | null;
  readonly applicants: number;
  readonly channel: string;
  readonly applicantKind: string;
  readonly language: string;
  readonly priority: boolean;
  readonly citizenship?: string;
  readonly venue?: string;
  readonly region?: string;
  readonly topic: string;
  readonly registeredOn: string;
  readonly filedOn: string;
  readonly on: string;
  readonly first: boolean;
  readonly late?: boolean;
  readonly sameDay?: boolean;
  readonly official: string;
  readonly defects: readonly string[];
  readonly ground?: string;
  readonly attended: boolean;
  readonly step: string;
  readonly reason: string;
  readonly decision: string;
  readonly kind: string;
  readonly video?: object;
  readonly result: string;
  readonly answer: string;
  readonly score: number;
  readonly part?: boolean;
  readonly earlier?: { readonly sameMatter: readonly object[] };
  readonly day?: string;
}
interface Seen {
  readonly stream: string;
  readonly workflow: string;
  readonly caseId: string;
  readonly type: string;
  readonly on: string;
  readonly data: Data;
}

const calendar = createCalendar(kazakhstanCalendar);

/**
 * The figures of a quarter counted straight from the raw events, by other code than the report's: cell → value.
 * For a body whose report covers every place. Months without a reception are not counted here.
 */
export function recount(
  log: readonly OpenedEvent[],
  body: string,
  from: string,
  to: string,
  inForce: Pick<Calendar, 'workingDaysBetween'>,
): ReadonlyMap<string, number | string> {
  const events = ofBody(log.map(seen), body);
  const cells = new Map<string, number>();
  const add = (cell: string, by = 1) => void cells.set(cell, (cells.get(cell) ?? 0) + by);
  const both = (cell: string, value: string | number | null | undefined, by = 1) => {
    add(cell, by);
    add(`${cell}:${value ?? 'not-given'}`, by);
  };
  const registration = new Map<string, Data>();
  const ranks = new Map<string, number | null>();
  const opened = new Map<string | undefined, Data>();
  for (const { type, caseId, workflow, data } of events) {
    if (type === 'appeal-registered') registration.set(caseId, data);
    if (type === 'day-opened') opened.set(caseId, data);
    if (workflow === 'body' && type === 'employee-appointed') ranks.set(data.employee, data.rank);
  }
  const days: number[] = [];
  const scores: number[] = [];

  const takers: Readonly<Record<string, (data: Data, event: Seen) => void>> = {
    'reception-appeal/appeal-registered': (d) => {
      add('2.received');
      add('2.persons', d.applicants);
      both('2.channel', d.channel);
      both('2.applicant', d.applicantKind);
      if ((d.earlier?.sameMatter.length ?? 0) > 0) add('2.repeated');
      both('2.character', d.applicants > 1 ? 'collective' : 'individual');
      both('2.language', d.language);
      both('2.priority', d.priority ? 'priority' : 'usual');
      both('2.citizenship', d.citizenship ?? 'citizen');
      both('2.venue', d.venue ?? 'public-reception-room');
      both('2.region', d.region);
      both('2.topic', d.topic);
      if (d.channel === 'CALL_CENTRE') add('9.requests');
    },
    'reception-appeal/reply-sent': (d, { caseId, on }) => {
      if (!d.first) return;
      both('3.replied', d.late ? 'late' : 'in-time');
      days.push(inForce.workingDaysBetween(registration.get(caseId)?.registeredOn as IsoDate, on as IsoDate));
    },
    'reception-appeal/applicant-received': (d, { caseId }) => {
      if (d.sameDay) add('3.same-day');
      add('5.received');
      both('5.by-official', d.official);
      both('5.by-rank', ranks.get(d.official));
      if (registration.get(caseId)?.priority) add('5.priority');
      if (registration.get(caseId)?.citizenship !== undefined) add('5.foreigners');
    },
    'reception-appeal/consulted-and-declined': () => {
      add('3.declined');
      add('9.consultations');
    },
    'reception-appeal/appeal-corrected': (d) => {
      if (d.defects.length === 0) add('3.corrected');
    },
    'reception-appeal/appeal-returned': (d) => both('3.returned', d.ground ?? 'not-corrected'),
    'reception-appeal/appeal-left-without-consideration': () => add('3.not-considered'),
    'reception-appeal/appeal-redirected': () => add('3.redirected'),
    'reception-appeal/part-redirected': () => add('3.redirected-part'),
    'reception-appeal/appeal-terminated': (d) => both('3.terminated', d.ground),
    'reception-appeal/draft-refusal-sent': () => add('3.drafts'),
    'reception-appeal/objection-filed': () => add('3.objections'),
    'reception-appeal/hearing-held': (d) => add(d.attended ? '3.hearings' : '3.hearings-absent'),
    'reception-appeal/reception-refused': (d) => both('3.refused', d.ground),
    'reception-appeal/appeal-withdrawn': () => add('3.withdrawn'),
    'reception-appeal/term-extended': (d) => both('3.extended', d.step),
    'reception-appeal/slot-lost': (d) => {
      both('4.moved', d.reason);
      both('4.moved-by-official', opened.get(d.day)?.official);
    },
    'reception-appeal/no-show-recorded': () => add('5.no-show'),
    'reception-appeal/protocol-signed': (d) => both('6.decision', d.decision),
    'reception-appeal/removed-from-control': () => add('6.released'),
    'reception-day/day-opened': (d) => {
      both('4.planned', d.kind);
      both('4.planned-by-place', d.venue ?? 'ROOM');
      both('4.planned-by-official', d.official);
      if (d.video !== undefined) add('4.video');
    },
    'reception-day/day-closed': (d, { caseId }) => {
      both('4.held', d.kind);
      both('4.held-by-place', opened.get(caseId)?.venue ?? 'ROOM');
      both('4.held-by-official', d.official);
      both('4.held-by-rank', ranks.get(d.official));
    },
    'reception-day/day-cancelled': (_, { caseId }) => {
      add('4.cancelled');
      both('4.cancelled-by-official', opened.get(caseId)?.official);
    },
    'reception-day/day-switched-to-video': () => add('4.video'),
    'protocol-task/task-given': () => add('6.tasks'),
    'protocol-task/execution-accepted': (d) => both('6.tasks-done', d.late ? 'late' : 'in-time'),
    'protocol-task/task-returned': () => add('6.tasks-returned'),
    'written-appeal/written-appeal-registered': () => add('6.children'),
    'written-appeal/final-answer-sent': (d) => {
      if (!d.first) return;
      both('6.children-answered', d.result);
      both('6.children-in-time', d.late ? 'late' : 'in-time');
    },
    'participation-request/participation-requested': () => add('7.asked'),
    'participation-request/attendance-recorded': (d) => add(d.attended ? '7.attended' : '7.refused'),
    'participation-request/answer-recorded': (d) => {
      if (d.answer === 'refused') add('7.refused');
    },
    'participation-request/refusal-reported': (d) => both('7.reported', d.ground),
    'satisfaction-survey/sample-drawn': (d) => both('8.drawn', d.kind),
    'satisfaction-survey/survey-given-up': () => add('8.given-up'),
    'satisfaction-survey/answer-given': (d) => {
      both('8.answered', d.kind);
      both('8.score', d.score);
      scores.push(d.score);
    },
  };
  for (const event of events) {
    if (event.on < from || event.on > to) continue;
    takers[`${event.workflow}/${event.type}`]?.(event.data, event);
  }
  add('3.open', openAt(events, to, 'reception-appeal', 'appeal-registered', endsOfAppeal));
  add('6.tasks-open', openAt(events, to, 'protocol-task', 'task-given', ['execution-accepted']));
  add('6.children-open', openAt(events, to, 'written-appeal', 'written-appeal-registered', endsOfChild));
  const topics = [...cells].filter(([cell]) => cell.startsWith('2.topic:'));
  const most = topics.map(([, count]) => count).sort((a, b) => b - a);
  cells.set(
    '10.topics',
    most.slice(0, 5).reduce((sum, count) => sum + count, 0),
  );
  for (const [cell, count] of topics) cells.set(cell.replace('2.topic', '10.topics'), count);
  return new Map<string, number | string>([
    ...cells,
    ...(days.length === 0 ? [] : [['3.days-to-reply', mean(days, 1)] as const]),
    ...(scores.length === 0 ? [] : [['8.mean', mean(scores, 2)] as const]),
  ]);
}

/** What happened in cases of the body: a case belongs where its appeal does, or where its first event says. */
function ofBody(events: readonly Seen[], body: string): readonly Seen[] {
  const bodies = new Map<string, string>();
  return events.filter(({ workflow, caseId, data }) => {
    const key = `${workflow}/${caseId}`;
    const appeal = data.parent ?? data.appeal;
    const found =
      bodies.get(key) ??
      data.body ??
      bodies.get(`reception-appeal/${String(appeal)}`) ??
      (workflow === 'body' ? caseId : '');
    bodies.set(key, found);
    return found === body;
  });
}

const endsOfAppeal = [
  ...['appeal-returned', 'appeal-left-without-consideration', 'appeal-redirected', 'appeal-terminated'],
  ...['consulted-and-declined', 'reception-refused', 'appeal-withdrawn', 'no-show-recorded'],
  'removed-from-control',
];
const endsOfChild = ['final-answer-sent', 'appeal-redirected', 'appeal-withdrawn'];

/** Cases begun by the day and not ended by then. */
function openAt(
  events: readonly Seen[],
  day: string,
  workflow: string,
  first: string,
  ends: readonly string[],
): number {
  const until = events.filter((event) => event.workflow === workflow && event.on <= day);
  const over = new Set(
    until.filter(({ type, data }) => ends.includes(type) && data.part !== true).map(({ caseId }) => caseId),
  );
  return until.filter(({ type, caseId }) => type === first && !over.has(caseId)).length;
}

const mean = (numbers: readonly number[], decimals: number): string =>
  (numbers.reduce((sum, number) => sum + number, 0) / numbers.length + 1e-9).toFixed(decimals);

function seen(event: OpenedEvent): Seen {
  const [, workflow = '', caseId = ''] =
    /^(reception-appeal|reception-day|reception-schedule|protocol-task|written-appeal|participation-request|satisfaction-survey|body)-(.+)$/.exec(
      event.stream,
    ) ?? [];
  const data = JSON.parse(event.data) as Data;
  const { at } = JSON.parse(event.metadata) as { readonly at: Instant };
  const type = event.type.replace(/\.v\d+$/, '');
  const dated = dates[type]?.(data) ?? calendar.localDate(at);
  return { stream: event.stream, workflow, caseId, type, on: dated, data };
}

/** What the law dates otherwise than by its recording. */
const dates: Readonly<Record<string, (data: Data) => string>> = {
  'appeal-registered': (data) => data.registeredOn,
  'written-appeal-registered': (data) => data.registeredOn,
  'consulted-and-declined': (data) => data.on,
  'objection-filed': (data) => data.filedOn,
  'day-opened': (data) => data.on,
  'day-closed': (data) => data.on,
  'day-switched-to-video': (data) => data.on,
  'answer-recorded': (data) => data.on,
  'attendance-recorded': (data) => data.on,
};
