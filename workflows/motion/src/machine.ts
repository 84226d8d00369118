import { type Notice, type NoticeParams, withDelivery } from '@qabyldau/delivery';
import { dueAfter } from '@qabyldau/calendar';
import { dueIn, type FactOf } from '@qabyldau/engine';
import { setup } from 'xstate';
import { initialContext, type MotionContext } from './context.js';
import type { MotionEvents, ParticipantLanguage } from './messages.js';

/** The decision to the participant, in the shape that every notice has. */
export type MotionNoticeParams = NoticeParams<'motion', ParticipantLanguage>;

const types = {} as { context: MotionContext; events: FactOf<MotionEvents> };

const chart = setup({
  types,
  actions: {
    /** Its outcome comes back as `record-delivery`. */
    'send-notice': (_, _params: MotionNoticeParams) => undefined,
  },
  delays: {
    /** Code art. 67(3), 75(1), 82(3). */
    decisionDue: ({ context }) => dueIn(context, context.decide?.dueAt),
    /** Code art. 67(11). */
    noticeDue: ({ context }) => dueIn(context, context.tell?.dueAt),
  },
});

const rememberMotion = chart.assign(({ event }) =>
  event.type === 'motion-filed'
    ? {
        body: event.data.body,
        subject: event.data.subject,
        motion: event.data,
        decide: event.data.decide,
      }
    : {},
);

const rememberDecision = chart.assign(({ event }) =>
  event.type === 'motion-decided' ? { decided: event.data, tell: event.data.tell } : {},
);

const rememberNotice = chart.assign(({ context, event }) => {
  if (event.type !== 'participant-told' || context.motion === null) return {};
  const sent: Notice = { channel: context.motion.noticeChannel, sentAt: event.at };
  const { notice } = event.data;
  return { notice, notices: { ...context.notices, [notice]: sent } };
});

const rememberOutcome = chart.assign(({ context, event }) =>
  event.type === 'notice-delivered' || event.type === 'notice-failed'
    ? { notices: withDelivery(context.notices, event) }
    : {},
);

const rememberTerms = chart.assign(({ context: { decide, tell }, event }) =>
  event.type === 'terms-rederived'
    ? {
        ...(decide && { decide: dueAfter(decide, event.data, 'decide') }),
        ...(tell && { tell: dueAfter(tell, event.data, 'tell') }),
      }
    : {},
);

const sendTheDecision = {
  type: 'send-notice',
  params: ({
    context: { motion },
    event,
  }: {
    readonly context: MotionContext;
    readonly event: FactOf<Pick<MotionEvents, 'participant-told'>>;
  }): MotionNoticeParams => {
    if (motion === null) throw new Error('no motion was filed');
    const { noticeChannel: channel, language, subject } = motion;
    return { notice: event.data.notice, kind: 'motion', channel, language, subject };
  },
} as const;

const told = { target: '#motion.told', actions: [rememberNotice, sendTheDecision] } as const;

/** Code art. 67, 75, 82: decided within its term, and the participant told of it. */
export const machine = chart.createMachine({
  id: 'motion',
  initial: 'notFiled',
  context: initialContext,
  states: {
    notFiled: { on: { 'motion-filed': { target: 'considered', actions: rememberMotion } } },
    considered: {
      initial: 'inTime',
      on: {
        'motion-decided': { target: 'decided', actions: rememberDecision },
        'motion-withdrawn': 'withdrawn',
      },
      states: {
        inTime: {
          after: { decisionDue: 'overdue' },
          on: { 'terms-rederived': { target: 'inTime', reenter: true, actions: rememberTerms } },
        },
        overdue: {},
      },
    },
    decided: {
      initial: 'toTell',
      on: { 'participant-told': told },
      states: {
        toTell: {
          after: { noticeDue: 'tellingOverdue' },
          on: { 'terms-rederived': { target: 'toTell', reenter: true, actions: rememberTerms } },
        },
        tellingOverdue: {},
      },
    },
    told: {
      on: {
        // The same decision again, when it did not arrive.
        'participant-told': { actions: [rememberNotice, sendTheDecision] },
        'notice-delivered': { actions: rememberOutcome },
        'notice-failed': { actions: rememberOutcome },
      },
    },
    withdrawn: {},
  },
});
