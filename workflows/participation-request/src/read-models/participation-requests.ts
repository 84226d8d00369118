import { moveOf } from '@qabyldau/calendar';
import { TIMER_FIRED } from '@qabyldau/engine';
import type { ModelEvent, ReadModel } from '@qabyldau/read-models';
import type { RefusalGround, RequestEvents } from '../messages.js';

export type ParticipationRequestRow = {
  readonly request: string;
  readonly appeal: string;
  readonly body: string;
  readonly otherBody: string;
  readonly official: string | null;
  readonly requestedOn: string;
  readonly receptionOn: string;
  readonly replyBy: string;
  /** awaitingAnswer, agreed, refused, attended, reported or cancelled. */
  readonly state: string;
  readonly noticeDueOn: string;
  /** due, missed, told, toldLate or lapsed. */
  readonly noticeState: string;
  /** 1 when the applicant was told that more time is needed (P19). */
  readonly extensionNeeded: number;
  readonly toldAt: string | null;
  /** How a refusal became known (reading H), and on which day. */
  readonly ground: string | null;
  readonly knownOn: string | null;
  readonly reportDueOn: string | null;
  /** When the report falls due if no answer comes. */
  readonly reportIfSilentDueOn: string;
  readonly reportedAt: string | null;
  /** 1 when the report is or was late (P20). */
  readonly reportLate: number;
  /** 1 when a representative came, 0 when nobody did; null before the reception. */
  readonly attended: number | null;
};

type Data<T extends keyof RequestEvents> = RequestEvents[T];
type Change = Partial<ParticipationRequestRow>;

const noRefusal: Change = { ground: null, knownOn: null, reportDueOn: null, reportLate: 0 };

const refusal = (ground: RefusalGround, knownOn: string, reportDueOn: string): Change => ({
  state: 'refused',
  ground,
  knownOn,
  reportDueOn,
  reportLate: 0,
});

const changes: {
  readonly [T in keyof RequestEvents]?: (data: Data<T>, row: ParticipationRequestRow, at: string) => Change;
} = {
  'applicant-told': (data, row, at) => ({
    noticeState: ['missed', 'toldLate'].includes(row.noticeState) ? 'toldLate' : 'told',
    extensionNeeded: data.extensionNeeded ? 1 : 0,
    toldAt: row.toldAt ?? at,
  }),
  'answer-recorded': ({ on, report }) =>
    report === undefined ? { ...noRefusal, state: 'agreed' } : refusal('written', on, report.dueOn),
  'attendance-recorded': ({ attended, on, report }, row) => ({
    ...(report === undefined ? {} : refusal('no-show', on, report.dueOn)),
    ...(attended && row.state === 'agreed' ? { state: 'attended' } : {}),
    attended: attended ? 1 : 0,
  }),
  'refusal-reported': ({ late }, _, at) => ({
    state: 'reported',
    reportedAt: at,
    reportLate: late ? 1 : 0,
  }),
  'terms-rederived': (fact, row) => ({
    replyBy: moveOf(fact, 'answer')?.dueOn ?? row.replyBy,
    noticeDueOn: moveOf(fact, 'notice')?.dueOn ?? row.noticeDueOn,
    reportIfSilentDueOn: moveOf(fact, 'report-if-silent')?.dueOn ?? row.reportIfSilentDueOn,
    reportDueOn: moveOf(fact, 'report')?.dueOn ?? row.reportDueOn,
  }),
  'request-cancelled': (_, row) => ({
    state: 'cancelled',
    ...(row.toldAt === null ? { noticeState: 'lapsed' } : {}),
  }),
};

/** What runs out leaves its mark. */
const expired: Readonly<Record<string, (row: ParticipationRequestRow) => Change>> = {
  answerDue: (row) => refusal('silence', row.replyBy, row.reportIfSilentDueOn),
  noticeDue: () => ({ noticeState: 'missed' }),
  reportDue: () => ({ reportLate: 1 }),
};

function requested({ caseId, data }: ModelEvent): ParticipationRequestRow {
  const asked = data as Data<'participation-requested'>;
  return {
    request: caseId,
    appeal: asked.appeal,
    body: asked.body,
    otherBody: asked.otherBody,
    official: asked.official ?? null,
    requestedOn: asked.requestedOn,
    receptionOn: asked.receptionOn,
    replyBy: asked.answer.dueOn,
    state: 'awaitingAnswer',
    noticeDueOn: asked.notice.dueOn,
    noticeState: 'due',
    extensionNeeded: 0,
    toldAt: null,
    ground: null,
    knownOn: null,
    reportDueOn: null,
    reportIfSilentDueOn: asked.reportIfSilent.dueOn,
    reportedAt: null,
    reportLate: 0,
    attended: null,
  };
}

/** Which bodies were asked to which reception, what they answered, and what is due to whom (P18–P20). */
export const participationRequests: ReadModel<ParticipationRequestRow> = {
  name: 'participation-requests',
  version: 1,
  key: 'request',
  columns: {
    request: { type: 'text' },
    appeal: { type: 'text', indexed: true },
    body: { type: 'text', indexed: true },
    otherBody: { type: 'text', indexed: true },
    official: { type: 'text', nullable: true },
    requestedOn: { type: 'text', indexed: true },
    receptionOn: { type: 'text', indexed: true },
    replyBy: { type: 'text' },
    state: { type: 'text', indexed: true },
    noticeDueOn: { type: 'text', indexed: true },
    noticeState: { type: 'text', indexed: true },
    extensionNeeded: { type: 'integer' },
    toldAt: { type: 'text', nullable: true },
    ground: { type: 'text', nullable: true, indexed: true },
    knownOn: { type: 'text', nullable: true },
    reportDueOn: { type: 'text', nullable: true, indexed: true },
    reportIfSilentDueOn: { type: 'text' },
    reportedAt: { type: 'text', nullable: true },
    reportLate: { type: 'integer' },
    attended: { type: 'integer', nullable: true },
  },
  reads: ['participation-requested', ...Object.keys(changes), TIMER_FIRED].map(
    (type) => `participation-request/${type}`,
  ),
  personal: false,
  keys: (event) => [event.caseId],
  row(_, current, event) {
    if (event.type === 'participation-requested') return requested(event);
    if (current === undefined) return 'unchanged';
    if (event.type === TIMER_FIRED) {
      return { ...current, ...expired[event.data['delay'] as string]?.(current) };
    }
    const change = changes[event.type as keyof RequestEvents] as
      ((data: ModelEvent['data'], row: ParticipationRequestRow, at: string) => Change) | undefined;
    return change === undefined ? 'unchanged' : { ...current, ...change(event.data, current, event.at) };
  },
};
