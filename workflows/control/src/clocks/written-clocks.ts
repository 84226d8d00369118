import type { ModelEvent } from '@qabyldau/read-models';
import type { WrittenAppealEvents } from '@qabyldau/written-appeal';
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

const workflow = 'written-appeal';
type Data<T extends keyof WrittenAppealEvents> = WrittenAppealEvents[T];
const notice = 'notice';
const redirect = 'redirect';
const aboutNotices: readonly string[] = ['term-extended', 'notice-delivered', 'executor-assigned'];

/** Code art. 65: whoever names an executor has found the matter within the competence of the body. */
const aboutRedirection: readonly string[] = [
  'written-appeal-registered',
  'executor-assigned',
  'appeal-redirected',
  'appeal-withdrawn',
  'final-answer-sent',
  rederived,
];

/**
 * An appeal handed in at a reception: its final answer (Code art. 76(1)), the notice of an extension, and how long it
 * may be sent on to the competent body.
 */
export const writtenClocks: ClockSource = {
  workflow,
  reads: [
    'written-appeal-registered',
    'executor-assigned',
    'term-extended',
    'appeal-redirected',
    'final-answer-sent',
    'removed-from-control',
    'appeal-withdrawn',
    'notice-delivered',
    rederived,
  ].map((type) => `${workflow}/${type}`),
  keys({ caseId, type }) {
    const key = `${workflow}/${caseId}`;
    return [
      key,
      ...(aboutNotices.includes(type) ? [`${key}/${notice}`] : []),
      ...(aboutRedirection.includes(type) ? [`${key}/${redirect}`] : []),
    ];
  },
  leansOn: ({ caseId }) => `${workflow}/${caseId}`,
  row(key, current, event, ground) {
    if (key.endsWith(`/${notice}`)) return noticeClock(key, current, event, ground);
    if (key.endsWith(`/${redirect}`)) return redirectClock(key, current, event);
    if (event.type === 'written-appeal-registered') return registered(key, event);
    return current === undefined ? 'unchanged' : answerClock(current, event);
  },
};

function registered(key: string, event: ModelEvent): ClockRow {
  const { parent, number, body, registeredOn, answer, calendar } =
    event.data as Data<'written-appeal-registered'>;
  return idle(key, 'written-answer', event, {
    appeal: parent,
    number,
    body,
    state: 'course.awaitingExecutor',
    fromOn: registeredOn,
    ...running(answer),
    calendar,
  });
}

function redirectClock(key: string, current: ClockRow | undefined, event: ModelEvent): ClockChange {
  if (event.type === 'written-appeal-registered') {
    const { receivedAt, redirectDueOn } = event.data as Data<'written-appeal-registered'>;
    return {
      ...registered(key, event),
      kind: 'redirect',
      fromOn: dayOf(receivedAt),
      ...running(untilEndOf(redirectDueOn)),
    };
  }
  if (current === undefined) return 'unchanged';
  if (event.type === rederived) return countedAgain(current, event, redirect);
  const inPart = event.type === 'appeal-redirected' && (event.data as Data<'appeal-redirected'>).part;
  return inPart ? 'unchanged' : 'delete';
}

function answerClock(row: ClockRow, event: ModelEvent): ClockChange {
  switch (event.type) {
    case 'executor-assigned':
      return {
        ...row,
        responsible: (event.data as Data<'executor-assigned'>).employee,
        state: 'course.inWork',
      };
    case 'term-extended': {
      const { answer } = event.data as Data<'term-extended'>;
      return { ...row, kind: 'written-answer-extended', fromOn: dayOf(event.at), ...running(answer) };
    }
    case 'appeal-redirected':
      return (event.data as Data<'appeal-redirected'>).part ? 'unchanged' : { ...row, ...stopped };
    case 'final-answer-sent':
    case 'appeal-withdrawn':
      return { ...row, ...stopped };
    case 'removed-from-control':
      return 'delete';
    case rederived:
      return countedAgain(row, event, 'answer');
    default:
      return 'unchanged';
  }
}

function noticeClock(
  key: string,
  current: ClockRow | undefined,
  event: ModelEvent,
  ground: ClockRow | undefined,
): ClockChange {
  if (event.type === 'term-extended') {
    const { notice: id, noticeDueOn } = event.data as Data<'term-extended'>;
    const part = { notice: id, state: ground?.state ?? null, fromOn: dayOf(event.at) };
    return idle(key, 'extension-notice', event, {
      ...ofTheSameCase(ground),
      ...part,
      ...running(untilEndOf(noticeDueOn)),
    });
  }
  if (current === undefined) return 'unchanged';
  if (event.type === 'executor-assigned') {
    return { ...current, responsible: (event.data as Data<'executor-assigned'>).employee };
  }
  return (event.data as Data<'notice-delivered'>).notice === current.notice ? 'delete' : 'unchanged';
}
