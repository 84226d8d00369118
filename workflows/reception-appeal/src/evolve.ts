import { dueAfter, moveOf, type TermsRederived } from '@qabyldau/calendar';
import type { FactOf } from '@qabyldau/engine';
import { agreedDay, known, type AppealContext, type Draft, type Notice, registrationOf } from './context.js';
import type { AppealEvents, Due, NoticeKind } from './messages.js';

export type AppealFact = FactOf<AppealEvents>;
type Fact<T extends keyof AppealEvents> = Extract<AppealFact, { readonly type: T }>;
type Change = Partial<AppealContext>;

/** What an appeal remembers of a fact. Idempotent: two regions may take the same fact. */
export function evolve(context: AppealContext, fact: AppealFact): Change {
  const remember = memory[fact.type] as (context: AppealContext, fact: AppealFact) => Change;
  return remember(context, fact);
}

const nothing = (): Change => ({});

const memory: { readonly [T in keyof AppealEvents]: (context: AppealContext, fact: Fact<T>) => Change } = {
  'appeal-registered': (context, fact) => registered(context, fact),
  'responsible-assigned': (_, { data }) => ({ responsible: data.employee }),
  'correction-requested': (context, fact) => ({
    defects: fact.data.defects,
    correction: { notice: fact.data.notice },
    notices: sent(context, fact.data.notice, 'correction', fact),
  }),
  'appeal-corrected': (_, { data }) => ({
    defects: data.defects,
    ...(data.meets.includes('signature') ? { signed: true } : {}),
  }),
  'appeal-returned': (context, fact) => ({ notices: sent(context, fact.data.notice, 'return', fact) }),
  'brief-prepared': (context, { data, at }) => ({
    briefDue: undefined,
    draftDue: data.draftDue,
    brief: { proposal: data.proposal, preparedAt: at, official: data.official, ground: data.ground },
    ...(data.competence === undefined ? {} : { competence: data.competence }),
    ...(data.venue === undefined || context.appeal === undefined
      ? {}
      : { appeal: { ...context.appeal, venue: data.venue } }),
  }),
  'brief-sent-back': (_, { data }) => ({ briefDue: data.brief, draftDue: undefined }),
  'reception-approved': (_, { data }) => ({ official: data.official }),
  'appeal-listed': (_, { data }) => ({ official: data.official }),
  'slot-allocated': (
    context,
    { data: { day, slot, official, startsAt, receptionOn, place, mode, act } },
  ) => ({
    slot: { day, slot, official, startsAt, receptionOn, place },
    ...(mode === undefined ? {} : { mode: context.mode ?? { basis: 'restrictions', act } }),
  }),
  'slot-lost': (context, fact) => ({
    slot: undefined,
    // Restrictions hold for a day; what the applicant agreed to holds for the next day too.
    ...(context.mode?.basis === 'restrictions' ? { mode: undefined } : {}),
    ...told(context, fact.data.notice, 'rescheduling', fact),
  }),
  'reply-sent': (context, fact) => ({
    replyNotice: fact.data.notice,
    notices: sent(context, fact.data.notice, 'reply', fact),
  }),
  'applicant-checked-in': (_, { data }) => (data.signed === true ? { signed: true } : {}),
  'no-show-recorded': nothing,
  'applicant-received': (_, { data, at }) => ({
    receivedAt: at,
    receivedBy: data.official,
    protocolDue: data.protocol,
  }),
  'protocol-signed': (_, { data }) => ({
    decision: data.decision,
    tasks: data.tasks.map((task) => ({ ...task, done: false })),
  }),
  'task-completed': (context, { data }) => ({
    tasks: context.tasks.map((task) => (task.task === data.task ? { ...task, done: true } : task)),
  }),
  'final-answer-sent': (context, fact) => ({
    notices: sent(context, fact.data.notice, 'final-answer', fact),
  }),
  'removed-from-control': nothing,
  'draft-refusal-sent': (context, fact) => ({
    draft: { notice: fact.data.notice, ground: fact.data.ground },
    draftDue: undefined,
    oral: undefined,
    notices: sent(context, fact.data.notice, 'draft-refusal', fact),
  }),
  'objection-filed': (context, { data }) => (data.form === 'oral' ? { oral: context.oral ?? {} } : {}),
  'hearing-appointed': (context, fact) => ({
    oral: { startsAt: fact.data.startsAt, invitation: fact.data.notice },
    notices: sent(context, fact.data.notice, 'hearing-invitation', fact),
  }),
  'hearing-held': (context, { data }) => ({
    oral: { ...context.oral, attended: data.attended, heldOn: data.on, record: data.record },
  }),
  'hearing-record-signed': (context, { data: { on, remarksBy, remarks = remarksBy } }) => ({
    oral: {
      ...context.oral,
      recordSigned: true,
      ...(on && { signedOn: on }),
      ...(remarks && { remarks }),
    },
  }),
  'record-remarks-made': (context) => ({ oral: { ...context.oral, remarked: true } }),
  'reception-refused': (context, fact) => ({ notices: sent(context, fact.data.notice, 'refusal', fact) }),
  'term-extended': (context, fact) => ({
    reply: fact.data.reply,
    ...(fact.data.brief && { briefDue: fact.data.brief }),
    ...(fact.data.draftDue && { draftDue: fact.data.draftDue }),
    extensions: [...context.extensions.filter((step) => step !== fact.data.step), fact.data.step],
    notices: sent(context, fact.data.notice, 'extension', fact),
  }),
  'appeal-withdrawn': (context, fact) => ({
    slot: undefined,
    notices: sent(context, fact.data.notice, 'withdrawal', fact),
  }),
  'appeal-left-without-consideration': (context, fact) => ({
    notices: sent(context, fact.data.notice, 'without-consideration', fact),
  }),
  'appeal-redirected': (context, fact) => ({
    notices: sent(context, fact.data.notice, 'redirection', fact),
  }),
  'part-redirected': (context, fact) => ({
    redirected: [
      ...(context.redirected ?? []).filter(
        ({ to, topic }) => to !== fact.data.to || topic !== fact.data.topic,
      ),
      { to: fact.data.to, topic: fact.data.topic },
    ],
    notices: sent(context, fact.data.notice, 'partial-redirection', fact),
  }),
  'appeal-terminated': (context, fact) => ({
    notices: sent(context, fact.data.notice, 'termination', fact),
  }),
  'consulted-and-declined': (context, fact) => ({
    sameDay: undefined,
    notices: sent(context, fact.data.notice, 'consultation', fact),
  }),
  'video-agreed': (context, fact) => ({
    mode: { basis: 'consent' },
    ...told(context, fact.data.notice, 'video', fact),
  }),
  'switched-to-video': (context, fact) => ({
    mode: { basis: 'restrictions', act: fact.data.act },
    ...told(context, fact.data.notice, 'video', fact),
  }),
  'switched-to-in-person': (context, fact) => ({
    mode: undefined,
    ...told(context, fact.data.notice, 'video', fact),
  }),
  'reception-handed-over': (context, fact) => {
    const { to, startsAt, receptionOn, place, notice, day = agreedDay, slot = 0, mode, act } = fact.data;
    return {
      official: to,
      slot: { day, slot, official: to, startsAt, receptionOn, place },
      ...(context.mode?.basis === 'consent' ? {} : { mode: mode && { basis: 'restrictions', act } }),
      replyNotice: notice,
      ...told(context, notice, 'hand-over', fact),
    };
  },
  'participants-invited': (context, { data }) => ({
    participants: [...new Set([...(context.participants ?? []), ...data.employees])],
  }),
  'appeal-handed-in': (context, { data }) => ({
    children: [...(context.children ?? []).filter((child) => child !== data.child), data.child],
  }),
  'participation-noted': (context, { data: { request, otherBody, stage } }) => ({
    participation: { ...context.participation, [request]: { otherBody, stage } },
  }),
  'language-changed': ({ appeal }, { data }) =>
    appeal === undefined ? {} : { appeal: { ...appeal, language: data.language } },
  'motion-noted': motionNoted,
  'same-day-agreed': (_, { data }) => ({ sameDay: { official: data.official, until: data.until } }),
  'notice-delivered': (context, fact) => delivered(context, fact),
  'terms-rederived': (context, { data }) => rederived(context, data),
  'notice-failed': (context, { data }) => ({
    notices: noted(context, data.notice, (notice) => ({ ...notice, failedOn: data.on })),
  }),
};

function registered(context: AppealContext, fact: Fact<'appeal-registered'>): Change {
  const { data } = fact;
  const { body, number, ordinal, subject, language, channel, noticeChannel } = data;
  const { registeredOn, priority, topic, citizenship, venue, applicantKind } = data;
  const ticket: Notice = { kind: 'ticket', channel: noticeChannel, sentAt: fact.at };
  return {
    appeal: {
      body,
      number,
      ordinal,
      subject,
      language,
      channel,
      noticeChannel,
      receivedAt: data.receivedAt,
      registeredOn,
      priority,
      topic,
      ...(citizenship === undefined ? {} : { citizenship }),
      ...(venue === undefined ? {} : { venue }),
      ...(applicantKind === 'legal' ? { applicantKind } : {}),
    },
    ...(data.signed === undefined ? {} : { signed: data.signed }),
    defects: data.defects,
    reply: data.reply,
    ...(data.brief && { briefDue: data.brief }),
    notices: { ...context.notices, [ticketNotice]: ticket },
  };
}

/** Code art. 67: who was recused takes no part; the matter goes to who replaces them. */
function motionNoted(context: AppealContext, { data }: Fact<'motion-noted'>): Change {
  const { motion, kind, stage, employee, replacement } = data;
  const motions = { ...context.motions, [motion]: stage };
  if (kind !== 'recusal' || stage !== 'granted' || employee === undefined) return { motions };
  return {
    motions,
    recused: [...(context.recused ?? []).filter((one) => one !== employee), employee],
    ...(context.responsible === employee ? { responsible: replacement } : {}),
  };
}

/** Code art. 64(2): every appeal gets one ticket, at registration. */
export const ticketNotice = 'ticket-1';

/** Only what the fact moves. The names are those of `running-terms.ts`. */
function rederived(context: AppealContext, fact: TermsRederived): Change {
  const { reply, briefDue, draftDue, correction, draft, oral, protocolDue } = context;
  const decisionFrom = moveOf(fact, 'hearing-lead')?.dueOn;
  return {
    ...(reply && { reply: dueAfter(reply, fact, 'reply') }),
    ...(correction?.due && {
      correction: {
        ...correction,
        due: dueAfter(correction.due, fact, 'correction'),
        ...(correction.returnBy && { returnBy: returnAfter(correction.returnBy, fact) }),
      },
    }),
    ...(briefDue && { briefDue: dueAfter(briefDue, fact, 'brief') }),
    ...(draftDue && { draftDue: dueAfter(draftDue, fact, 'last-refusal-notice') }),
    ...(protocolDue && { protocolDue: dueAfter(protocolDue, fact, 'protocol') }),
    ...(draft?.objection && {
      draft: {
        ...draft,
        objection: dueAfter(draft.objection, fact, 'objection'),
        decisionFrom: decisionFrom ?? draft.decisionFrom,
      },
    }),
    ...(oral?.record && {
      oral: {
        ...oral,
        record: dueAfter(oral.record, fact, 'hearing-record'),
        ...(oral.remarks && { remarks: dueAfter(oral.remarks, fact, 'record-remarks') }),
      },
    }),
  };
}

/** It is counted before it begins to run, and moves with the term at whose end it begins. */
const returnAfter = (due: Due, fact: TermsRederived): Due =>
  dueAfter(dueAfter(due, fact, 'return-if-not-corrected'), fact, 'return');

function delivered(context: AppealContext, { data }: Fact<'notice-delivered'>): Change {
  return {
    notices: noted(context, data.notice, (notice) => ({ ...notice, deliveredOn: data.on })),
    ...(data.correction === undefined
      ? {}
      : {
          correction: {
            notice: data.notice,
            due: data.correction,
            days: data.correctionDays,
            ...(data.returnBy && { returnBy: data.returnBy }),
          },
        }),
    ...(data.objection === undefined
      ? {}
      : { draft: heard(context.draft, data.objection, data.decisionFrom) }),
  };
}

const heard = (
  draft: Draft | undefined,
  objection: Draft['objection'],
  decisionFrom: Draft['decisionFrom'],
): Draft => ({ ...known(draft, 'draft refusal'), objection, decisionFrom });

function sent(
  context: AppealContext,
  id: string,
  kind: NoticeKind,
  fact: AppealFact,
): Readonly<Record<string, Notice>> {
  const { noticeChannel } = registrationOf(context);
  return { ...context.notices, [id]: { kind, channel: noticeChannel, sentAt: fact.at } };
}

const told = (context: AppealContext, id: string | undefined, kind: NoticeKind, fact: AppealFact): Change =>
  id === undefined ? {} : { notices: sent(context, id, kind, fact) };

function noted(
  context: AppealContext,
  id: string,
  change: (notice: Notice) => Notice,
): Readonly<Record<string, Notice>> {
  return { ...context.notices, [id]: change(known(context.notices[id], `notice ${id}`)) };
}
