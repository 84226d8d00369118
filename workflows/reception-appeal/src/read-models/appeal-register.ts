import { moveOf } from '@qabyldau/calendar';
import { EDITION_MIGRATED, TIMER_FIRED, type MessageOf } from '@qabyldau/engine';
import { canonicalJson } from '@qabyldau/kernel';
import type { Column, ModelEvent, ReadModel } from '@qabyldau/read-models';
import type { AppealContext } from '../context.js';
import { events } from '../events.js';
import type { AppealEvents, Due } from '../messages.js';
import { statesAfter, unregistered } from './appeal-states.js';

/** One appeal in the register. Names of persons, officials and units are joined when asked. Flags are 0 or 1. */
export type AppealRow = {
  readonly appeal: string;
  readonly number: string;
  readonly ordinal: number;
  readonly body: string;
  readonly subject: string;
  readonly registeredOn: string;
  readonly receivedAt: string;
  readonly channel: string;
  readonly language: string;
  readonly applicantKind: string;
  readonly applicants: number;
  readonly priority: number;
  readonly topic: string;
  readonly region: string | null;
  readonly externalId: string | null;
  /** Paths as the labels name them. */
  readonly course: string;
  readonly clock: string;
  readonly replyDueOn: string;
  readonly replyDueAt: string;
  readonly replyProvisional: number;
  readonly repliedAt: string | null;
  readonly defects: string;
  readonly correctionDueOn: string | null;
  readonly objectionDueOn: string | null;
  readonly decisionFrom: string | null;
  readonly responsible: string | null;
  readonly official: string | null;
  readonly day: string | null;
  readonly slot: number | null;
  readonly receptionAt: string | null;
  readonly receptionOn: string | null;
  readonly place: string | null;
  readonly receivedOnAt: string | null;
  readonly ground: string | null;
  readonly decision: string | null;
  /** P15(1): the body that the whole appeal went to. */
  readonly redirectedTo: string | null;
  /** P3. */
  readonly sameDay: number;
  /** P38: who was consulted and declined on this day may be drawn for the survey. */
  readonly consultedOn: string | null;
  /** `in-person`, `video-by-consent` (P13) or `video-only` (P14). */
  readonly mode: string;
  /** P11: null for a citizen of Kazakhstan. */
  readonly citizenship: string | null;
  /** P36: how many written appeals were handed in at the reception. */
  readonly handedIn: number;
  readonly tasks: number;
  readonly openTasks: number;
  readonly updatedAt: string;
  readonly revision: number;
};

const text: Column = { type: 'text' };
const indexed: Column = { type: 'text', indexed: true };
const optional: Column = { type: 'text', nullable: true };
const number: Column = { type: 'integer' };

type Change = Partial<AppealRow>;
type Data<T extends keyof AppealEvents> = Extract<MessageOf<AppealEvents>, { readonly type: T }>['data'];

const noSlot: Change = { day: null, slot: null, receptionAt: null, receptionOn: null, place: null };

/** What a fact writes beside the states. */
const changes: {
  readonly [T in keyof AppealEvents]?: (data: Data<T>, row: AppealRow, at: string) => Change;
} = {
  'responsible-assigned': (data) => ({ responsible: data.employee }),
  // Code art. 67: the matter goes to who replaces a recused one.
  'motion-noted': ({ kind, stage, employee, replacement = null }, { responsible }) =>
    kind === 'recusal' && stage === 'granted' && responsible === employee ? { responsible: replacement } : {},
  'correction-requested': (data) => ({ defects: canonicalJson(data.defects), correctionDueOn: null }),
  'appeal-corrected': (data) => ({ defects: canonicalJson(data.defects) }),
  'appeal-returned': (data, row, at) => ({ ground: data.ground ?? null, ...answered(row, at) }),
  'appeal-left-without-consideration': (_, row, at) => answered(row, at),
  'appeal-redirected': (data, row, at) => ({ redirectedTo: data.to, ...answered(row, at) }),
  'appeal-terminated': (data, row, at) => ({ ground: data.ground, ...answered(row, at) }),
  'consulted-and-declined': (data, row, at) => ({ consultedOn: data.on, ...answered(row, at) }),
  'brief-prepared': (data) => ({ ground: data.ground ?? null }),
  'reception-approved': (data) => ({ official: data.official, ground: null }),
  'slot-allocated': (data, row) => ({
    day: data.day,
    slot: data.slot,
    receptionAt: data.startsAt,
    receptionOn: data.receptionOn,
    place: data.place,
    ...(data.mode === undefined || row.mode === 'video-by-consent' ? {} : { mode: 'video-only' }),
  }),
  // Restrictions hold for a day; what the applicant agreed to holds for the next day too.
  'slot-lost': (_, row) => ({ ...noSlot, mode: row.mode === 'video-only' ? 'in-person' : row.mode }),
  'language-changed': ({ language }) => ({ language }),
  'video-agreed': () => ({ mode: 'video-by-consent' }),
  'switched-to-video': () => ({ mode: 'video-only' }),
  'switched-to-in-person': () => ({ mode: 'in-person' }),
  'reception-handed-over': (data) => ({
    day: null,
    slot: null,
    official: data.to,
    receptionAt: data.startsAt,
    receptionOn: data.receptionOn,
    place: data.place ?? null,
  }),
  'appeal-handed-in': (_, row) => ({ handedIn: row.handedIn + 1 }),
  'reply-sent': (_, row, at) => answered(row, at),
  'applicant-received': (data, row, at) => ({
    official: data.official,
    receivedOnAt: at,
    ...(data.sameDay === true ? { sameDay: 1, ...answered(row, at) } : {}),
  }),
  'protocol-signed': (data) => ({
    decision: data.decision,
    tasks: data.tasks.length,
    openTasks: data.tasks.length,
  }),
  'task-completed': (data) => ({ openTasks: data.open }),
  'draft-refusal-sent': (data) => ({ ground: data.ground, objectionDueOn: null, decisionFrom: null }),
  'reception-refused': (data, row, at) => ({ ground: data.ground, ...answered(row, at) }),
  'term-extended': (data) => replyDue(data.reply),
  'terms-rederived': (data) => rederived(data),
  'appeal-withdrawn': (_, row, at) => ({ ...noSlot, ...answered(row, at) }),
  'notice-delivered': (data) => ({
    ...(data.correction === undefined ? {} : { correctionDueOn: data.correction.dueOn }),
    ...(data.objection === undefined ? {} : { objectionDueOn: data.objection.dueOn }),
    ...(data.decisionFrom === undefined ? {} : { decisionFrom: data.decisionFrom }),
  }),
};

/** Another edition may see other defects (P4). */
const migrated = (data: ModelEvent['data']): Change => {
  const { defects } = data['context'] as Pick<AppealContext, 'defects'>;
  return { defects: canonicalJson(defects) };
};

/** Another day of each term, where the calendar moves it. */
function rederived(fact: AppealEvents['terms-rederived']): Change {
  const [reply, correction, objection, lead] = [
    moveOf(fact, 'reply'),
    moveOf(fact, 'correction'),
    moveOf(fact, 'objection'),
    moveOf(fact, 'hearing-lead'),
  ];
  return {
    ...(reply?.dueAt && replyDue({ ...reply, dueAt: reply.dueAt })),
    ...(correction && { correctionDueOn: correction.dueOn }),
    ...(objection && { objectionDueOn: objection.dueOn }),
    ...(lead && { decisionFrom: lead.dueOn }),
  };
}

const answered = (row: AppealRow, at: string): Change => ({ repliedAt: row.repliedAt ?? at });

const replyDue = (reply: Pick<Due, 'dueOn' | 'dueAt' | 'provisional'>) => ({
  replyDueOn: reply.dueOn,
  replyDueAt: reply.dueAt,
  replyProvisional: reply.provisional ? 1 : 0,
});

function registered(event: ModelEvent): AppealRow {
  const data = event.data as Data<'appeal-registered'>;
  return {
    appeal: event.caseId,
    number: data.number,
    ordinal: data.ordinal,
    body: data.body,
    subject: data.subject,
    registeredOn: data.registeredOn,
    receivedAt: data.receivedAt,
    channel: data.channel,
    language: data.language,
    applicantKind: data.applicantKind,
    applicants: data.applicants,
    priority: data.priority ? 1 : 0,
    topic: data.topic,
    region: data.region ?? null,
    externalId: data.externalId ?? null,
    ...statesAfter(unregistered, event),
    ...replyDue(data.reply),
    repliedAt: null,
    defects: canonicalJson(data.defects),
    correctionDueOn: null,
    objectionDueOn: null,
    decisionFrom: null,
    responsible: null,
    official: null,
    day: null,
    slot: null,
    receptionAt: null,
    receptionOn: null,
    place: null,
    receivedOnAt: null,
    ground: null,
    decision: null,
    redirectedTo: null,
    sameDay: 0,
    consultedOn: null,
    mode: 'in-person',
    citizenship: data.citizenship ?? null,
    handedIn: 0,
    tasks: 0,
    openTasks: 0,
    updatedAt: event.at,
    revision: event.revision,
  };
}

/** The register of appeals: where each stands and what falls due when. */
export const appealRegister: ReadModel<AppealRow> = {
  name: 'appeal-register',
  version: 4,
  key: 'appeal',
  columns: {
    appeal: text,
    number: indexed,
    ordinal: { type: 'integer', indexed: true },
    body: indexed,
    subject: indexed,
    registeredOn: indexed,
    receivedAt: text,
    channel: indexed,
    language: text,
    applicantKind: text,
    applicants: number,
    priority: number,
    topic: indexed,
    region: { ...optional, indexed: true },
    externalId: { ...optional, indexed: true },
    course: indexed,
    clock: indexed,
    replyDueOn: indexed,
    replyDueAt: text,
    replyProvisional: number,
    repliedAt: optional,
    defects: { type: 'json' },
    correctionDueOn: optional,
    objectionDueOn: optional,
    decisionFrom: optional,
    responsible: { ...optional, indexed: true },
    official: { ...optional, indexed: true },
    day: { ...optional, indexed: true },
    slot: { type: 'integer', nullable: true },
    receptionAt: { ...optional, indexed: true },
    receptionOn: { ...optional, indexed: true },
    place: optional,
    receivedOnAt: optional,
    ground: optional,
    decision: { ...optional, indexed: true },
    redirectedTo: optional,
    sameDay: number,
    consultedOn: { ...optional, indexed: true },
    mode: text,
    citizenship: optional,
    handedIn: number,
    tasks: number,
    openTasks: number,
    updatedAt: indexed,
    revision: number,
  },
  reads: [...Object.keys(events), TIMER_FIRED, EDITION_MIGRATED].map((type) => `reception-appeal/${type}`),
  personal: false,
  keys: (event) => [event.caseId],
  row: (_, current, event) => {
    if (event.type === 'appeal-registered') return registered(event);
    if (current === undefined) return 'unchanged';
    const change = changes[event.type as keyof AppealEvents] as
      ((data: ModelEvent['data'], row: AppealRow, at: string) => Change) | undefined;
    return {
      ...current,
      ...statesAfter(current, event),
      ...change?.(event.data, current, event.at),
      ...(event.type === EDITION_MIGRATED && migrated(event.data)),
      updatedAt: event.at,
      revision: event.revision,
    };
  },
};
