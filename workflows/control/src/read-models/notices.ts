import type { ModelEvent, ReadModel } from '@qabyldau/read-models';
import { appealEvents } from '@qabyldau/reception-appeal';

/** A notice, or, with an empty `kind`, what is known of the case that sends notices. */
export type NoticeRow = {
  /** `<workflow>/<case>/<notice>`; of a case without the notice. */
  readonly id: string;
  readonly workflow: string;
  readonly caseId: string;
  readonly appeal: string;
  readonly number: string | null;
  readonly body: string | null;
  /** `reply-1`; empty for a case. */
  readonly notice: string;
  readonly kind: string;
  readonly channel: string | null;
  readonly sentAt: string | null;
  /** Last day, where the law sets one for this notice. */
  readonly dueOn: string | null;
  /** sent, delivered or failed. */
  readonly state: string;
  readonly deliveredOn: string | null;
  readonly failedOn: string | null;
  /** Acknowledgement number, message id. */
  readonly proof: string | null;
};

interface Begun {
  readonly body: string;
  readonly noticeChannel: string;
  readonly number?: string;
  readonly parent?: string;
  readonly appeal?: string;
}

/** The event with which a case begins, by workflow. */
const begins: Readonly<Record<string, string>> = {
  'reception-appeal': 'appeal-registered',
  'written-appeal': 'written-appeal-registered',
  'participation-request': 'participation-requested',
  motion: 'motion-filed',
  complaint: 'complaint-filed',
};
const ofWritten = [
  'written-appeal-registered',
  'term-extended',
  'appeal-redirected',
  'interim-answer-sent',
  'final-answer-sent',
  'appeal-withdrawn',
  'notice-delivered',
  'notice-failed',
];
const ofRequest = ['participation-requested', 'applicant-told', 'notice-delivered', 'notice-failed'];
const ofMotion = ['motion-filed', 'participant-told', 'notice-delivered', 'notice-failed'];
const ofComplaint = [
  'complaint-filed',
  'complaint-forwarded',
  'complaint-granted',
  'notice-delivered',
  'notice-failed',
];
const names = (workflow: string, types: readonly string[]) => types.map((type) => `${workflow}/${type}`);

const caseKey = ({ workflow, caseId }: ModelEvent): string => `${workflow}/${caseId}`;

const text = { type: 'text' } as const;
const optional = { type: 'text', nullable: true } as const;

/** Every notice and what became of it: in this law it is the delivery that starts clocks (Code art. 66). */
export const notices: ReadModel<NoticeRow> = {
  name: 'notices',
  version: 2,
  key: 'id',
  columns: {
    id: text,
    workflow: text,
    caseId: text,
    appeal: { ...text, indexed: true },
    number: { ...optional, indexed: true },
    body: optional,
    notice: text,
    kind: text,
    channel: optional,
    sentAt: optional,
    dueOn: optional,
    state: text,
    deliveredOn: optional,
    failedOn: optional,
    proof: optional,
  },
  indexes: [['body', 'sentAt'], ['state', 'sentAt'], ['kind', 'sentAt'], ['sentAt']],
  reads: [
    ...names('reception-appeal', Object.keys(appealEvents)),
    ...names('written-appeal', ofWritten),
    ...names('participation-request', ofRequest),
    ...names('motion', ofMotion),
    ...names('complaint', ofComplaint),
  ],
  personal: false,
  keys(event) {
    const notice = noticeIn(event);
    return [
      ...(begins[event.workflow] === event.type ? [caseKey(event)] : []),
      ...(notice === undefined ? [] : [`${caseKey(event)}/${notice}`]),
    ];
  },
  leansOn(event) {
    const { appeal } = event.data;
    // What begins beside an appeal takes its number from there.
    return begins[event.workflow] === event.type && typeof appeal === 'string'
      ? `reception-appeal/${appeal}`
      : caseKey(event);
  },
  row(id, current, event, ground) {
    if (id === caseKey(event)) return begun(id, event, ground?.number);
    const of = begins[event.workflow] === event.type ? begun(caseKey(event), event) : ground;
    const before = current ?? sent(id, event, of);
    const { on, channel, proof } = event.data as Readonly<Record<string, string | undefined>>;
    switch (event.type) {
      case 'notice-delivered':
        return { ...before, state: 'delivered', deliveredOn: on ?? null, ...proven(before, channel, proof) };
      case 'notice-failed':
        return { ...before, state: 'failed', failedOn: on ?? null, ...proven(before, channel, proof) };
      default:
        return current === undefined ? before : 'unchanged';
    }
  },
};

const proven = (before: NoticeRow, channel: string | undefined, proof: string | undefined) => ({
  channel: channel ?? before.channel,
  proof: proof ?? null,
});

/** The ticket of an appeal for reception is the one notice that its event does not name. */
function noticeIn({ workflow, type, data }: ModelEvent): string | undefined {
  const { notice } = data;
  if (typeof notice === 'string') return notice;
  return workflow === 'reception-appeal' && type === 'appeal-registered' ? 'ticket-1' : undefined;
}

function begun(id: string, event: ModelEvent, numberOfAppeal: string | null = null): NoticeRow {
  const { body, number, parent, appeal, noticeChannel } = event.data as unknown as Begun;
  return {
    id,
    workflow: event.workflow,
    caseId: event.caseId,
    appeal: appeal ?? parent ?? event.caseId,
    number: number ?? numberOfAppeal,
    body,
    notice: '',
    kind: '',
    channel: noticeChannel,
    sentAt: null,
    dueOn: null,
    state: '',
    deliveredOn: null,
    failedOn: null,
    proof: null,
  };
}

function sent(id: string, event: ModelEvent, of: NoticeRow | undefined): NoticeRow {
  const notice = id.slice(caseKey(event).length + 1);
  const { noticeDueOn, dueOn } = event.data as { readonly noticeDueOn?: string; readonly dueOn?: string };
  const redirection = event.type === 'appeal-redirected' || event.type === 'part-redirected';
  return {
    ...(of ?? begun(id, { ...event, data: { body: null, noticeChannel: null } })),
    id,
    notice,
    kind: notice.replace(/-\d+$/, ''),
    sentAt: event.at,
    dueOn: noticeDueOn ?? (redirection ? (dueOn ?? null) : null),
    state: 'sent',
  };
}
