import { moveOf, type CountedDue } from '@qabyldau/calendar';
import { TIMER_FIRED } from '@qabyldau/engine';
import type { Column, ModelEvent, ReadModel } from '@qabyldau/read-models';
import type { WrittenAppealEvents } from '../messages.js';

/** One appeal handed in at a reception. Flags are 0 or 1. */
export type WrittenAppealRow = {
  readonly writtenAppeal: string;
  /** The appeal for personal reception at which it was handed in. */
  readonly parent: string;
  readonly number: string;
  readonly ordinal: number;
  readonly body: string;
  readonly subject: string;
  readonly language: string;
  readonly topic: string | null;
  readonly receivedAt: string;
  readonly registeredOn: string;
  /** Paths as the labels name them. */
  readonly course: string;
  readonly clock: string;
  readonly answerDueOn: string;
  readonly answerDueAt: string;
  readonly answerProvisional: number;
  readonly redirectDueOn: string;
  readonly executor: string | null;
  /** 1 when the head gave it to somebody who had considered the matter before (P37). */
  readonly overridden: number;
  readonly interimAnswers: number;
  readonly answeredAt: string | null;
  readonly result: string | null;
  /** 1 when the final answer or the redirection was late. */
  readonly late: number;
  readonly redirectedTo: string | null;
  /** Instant of the removal from control. */
  readonly closedAt: string | null;
};

const text: Column = { type: 'text' };
const indexed: Column = { type: 'text', indexed: true };
const optional: Column = { type: 'text', nullable: true };
const number: Column = { type: 'integer' };

type Data<T extends keyof WrittenAppealEvents> = WrittenAppealEvents[T];
type Change = Partial<WrittenAppealRow>;

/** The term has found its end: in time, or after it was missed. */
const ended = ({ clock }: WrittenAppealRow): Change => {
  if (clock.startsWith('clock.running')) return { clock: 'clock.answered' };
  return clock === 'clock.missed' ? { clock: 'clock.answeredLate' } : {};
};

function rederived(fact: Data<'terms-rederived'>, row: WrittenAppealRow): Change {
  const answer = moveOf(fact, 'answer');
  return {
    ...(answer?.dueAt && dueAs({ ...answer, dueAt: answer.dueAt })),
    redirectDueOn: moveOf(fact, 'redirect')?.dueOn ?? row.redirectDueOn,
  };
}

const dueAs = ({ dueOn, dueAt, provisional }: CountedDue) => ({
  answerDueOn: dueOn,
  answerDueAt: dueAt,
  answerProvisional: provisional ? 1 : 0,
});

const changes: {
  readonly [T in keyof WrittenAppealEvents]?: (data: Data<T>, row: WrittenAppealRow, at: string) => Change;
} = {
  'executor-assigned': ({ employee, override }) => ({
    executor: employee,
    overridden: override === undefined ? 0 : 1,
    course: 'course.inWork',
  }),
  'term-extended': ({ answer }) => ({ ...dueAs(answer), clock: 'clock.running.extended' }),
  'appeal-redirected': ({ to, part, late }, row) =>
    part ? {} : { ...ended(row), course: 'course.redirected', redirectedTo: to, late: late ? 1 : 0 },
  'interim-answer-sent': (_, row) => ({ interimAnswers: row.interimAnswers + 1 }),
  'final-answer-sent': ({ result, first, late }, row, at) =>
    first ? { ...ended(row), course: 'course.answered', answeredAt: at, result, late: late ? 1 : 0 } : {},
  'removed-from-control': (_, __, at) => ({ course: 'course.closed', closedAt: at }),
  'terms-rederived': (data, row) => rederived(data, row),
  'appeal-withdrawn': (_, row) => ({ ...ended(row), course: 'course.withdrawn' }),
};

function registered(event: ModelEvent): WrittenAppealRow {
  const data = event.data as Data<'written-appeal-registered'>;
  return {
    writtenAppeal: event.caseId,
    parent: data.parent,
    number: data.number,
    ordinal: data.ordinal,
    body: data.body,
    subject: data.subject,
    language: data.language,
    topic: data.topic ?? null,
    receivedAt: data.receivedAt,
    registeredOn: data.registeredOn,
    course: 'course.awaitingExecutor',
    clock: 'clock.running.base',
    ...dueAs(data.answer),
    redirectDueOn: data.redirectDueOn,
    executor: null,
    overridden: 0,
    interimAnswers: 0,
    answeredAt: null,
    result: null,
    late: 0,
    redirectedTo: null,
    closedAt: null,
  };
}

/** Appeals "from personal reception": with whom, until when, and what was answered (P34–P37). */
export const writtenAppeals: ReadModel<WrittenAppealRow> = {
  name: 'written-appeals',
  version: 1,
  key: 'writtenAppeal',
  columns: {
    writtenAppeal: text,
    parent: indexed,
    number: indexed,
    ordinal: number,
    body: indexed,
    subject: indexed,
    language: text,
    topic: { ...optional, indexed: true },
    receivedAt: text,
    registeredOn: indexed,
    course: indexed,
    clock: indexed,
    answerDueOn: indexed,
    answerDueAt: text,
    answerProvisional: number,
    redirectDueOn: text,
    executor: { ...optional, indexed: true },
    overridden: number,
    interimAnswers: number,
    answeredAt: optional,
    result: { ...optional, indexed: true },
    late: number,
    redirectedTo: optional,
    closedAt: optional,
  },
  reads: ['written-appeal-registered', ...Object.keys(changes), TIMER_FIRED].map(
    (type) => `written-appeal/${type}`,
  ),
  personal: false,
  keys: (event) => [event.caseId],
  row(_, current, event) {
    if (event.type === 'written-appeal-registered') return registered(event);
    if (current === undefined) return 'unchanged';
    if (event.type === TIMER_FIRED) return { ...current, clock: 'clock.missed' };
    const change = changes[event.type as keyof WrittenAppealEvents] as
      ((data: ModelEvent['data'], row: WrittenAppealRow, at: string) => Change) | undefined;
    return change === undefined ? 'unchanged' : { ...current, ...change(event.data, current, event.at) };
  },
};
