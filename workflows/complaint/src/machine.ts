import { type Notice, type NoticeParams, type Notices, withDelivery } from '@qabyldau/delivery';
import { dueAfter } from '@qabyldau/calendar';
import { dueIn, type CaseContext, type FactOf } from '@qabyldau/engine';
import type { IsoDate } from '@qabyldau/kernel';
import { setup } from 'xstate';
import type { ComplainantLanguage, ComplaintEvents, Due } from './messages.js';

export interface ComplaintContext extends CaseContext {
  /** The body whose act it is against; null until it is filed. */
  readonly body: string | null;
  readonly subject: string | null;
  readonly complaint: ComplaintEvents['complaint-filed'] | null;
  readonly forward: Due | null;
  readonly notices: Notices;
}

/** The complaint with the file, to the body that considers it. */
export type ForwardingParams = {
  readonly superior: string;
  readonly appeal: string;
  readonly act: string;
  readonly filedOn: IsoDate;
};

/** The notice to the complainant, in the shape that every notice has. */
export type ComplaintNoticeParams = NoticeParams<'complaint', ComplainantLanguage>;

const types = {} as { context: ComplaintContext; events: FactOf<ComplaintEvents> };

const chart = setup({
  types,
  actions: {
    'send-complaint': (_, _params: ForwardingParams) => undefined,
    /** Its outcome comes back as `record-delivery`. */
    'send-notice': (_, _params: ComplaintNoticeParams) => undefined,
  },
  delays: { forwardingDue: ({ context }) => dueIn(context, context.forward?.dueAt) },
});

const rememberComplaint = chart.assign(({ event }) =>
  event.type === 'complaint-filed'
    ? {
        body: event.data.body,
        subject: event.data.subject,
        complaint: event.data,
        forward: event.data.forward,
      }
    : {},
);

const rememberTerms = chart.assign(({ context: { forward }, event }) =>
  event.type === 'terms-rederived' && forward !== null
    ? { forward: dueAfter(forward, event.data, 'forward') }
    : {},
);

const rememberNotice = chart.assign(({ context, event }) => {
  if (event.type !== 'complaint-forwarded' && event.type !== 'complaint-granted') return {};
  const sent: Notice = { channel: filed(context).noticeChannel, sentAt: event.at };
  return { notices: { ...context.notices, [event.data.notice]: sent } };
});

const rememberOutcome = chart.assign(({ context, event }) =>
  event.type === 'notice-delivered' || event.type === 'notice-failed'
    ? { notices: withDelivery(context.notices, event) }
    : {},
);

const tellTheComplainant = {
  type: 'send-notice',
  params: ({
    context,
    event,
  }: {
    readonly context: ComplaintContext;
    readonly event: { readonly data: { readonly notice: string } };
  }): ComplaintNoticeParams => {
    const { noticeChannel: channel, language, subject } = filed(context);
    return { notice: event.data.notice, kind: 'complaint', channel, language, subject };
  },
} as const;

const sendTheComplaint = {
  type: 'send-complaint',
  params: ({ context }: { readonly context: ComplaintContext }): ForwardingParams => {
    const { superior, appeal, act, filedOn } = filed(context);
    return { superior, appeal, act, filedOn };
  },
} as const;

function filed({ complaint }: ComplaintContext): ComplaintEvents['complaint-filed'] {
  if (complaint === null) throw new Error('no complaint was filed');
  return complaint;
}

const delivery = {
  'notice-delivered': { actions: rememberOutcome },
  'notice-failed': { actions: rememberOutcome },
} as const;

/** Code art. 91, 92: taken in by the body whose act it is against, and forwarded with the file. */
export const machine = chart.createMachine({
  id: 'complaint',
  initial: 'notFiled',
  context: { at: 0, body: null, subject: null, complaint: null, forward: null, notices: {} },
  states: {
    notFiled: { on: { 'complaint-filed': { target: 'taken', actions: rememberComplaint } } },
    taken: {
      initial: 'inTime',
      on: {
        'complaint-forwarded': {
          target: 'forwarded',
          actions: [rememberNotice, sendTheComplaint, tellTheComplainant],
        },
        'complaint-granted': { target: 'granted', actions: [rememberNotice, tellTheComplainant] },
        'complaint-withdrawn': 'withdrawn',
      },
      states: {
        inTime: {
          after: { forwardingDue: 'overdue' },
          on: { 'terms-rederived': { target: 'inTime', reenter: true, actions: rememberTerms } },
        },
        overdue: {},
      },
    },
    forwarded: {
      on: { ...delivery, 'finding-recorded': 'considered', 'complaint-withdrawn': 'withdrawn' },
    },
    considered: { on: delivery },
    granted: { on: delivery },
    withdrawn: { on: delivery },
  },
});
