import { moveOf, type TermsRederived } from '@qabyldau/calendar';
import { dueIn, type FactOf } from '@qabyldau/engine';
import { setup } from 'xstate';
import { known, type AppealContext, registrationOf } from '../context.js';
import { evolve } from '../evolve.js';
import type { AppealEvents, AppealLanguage, NoticeChannel, NoticeKind } from '../messages.js';

/** What a letter, message or cabinet entry needs to be made. Who the subject is, the sealed part of the log knows. */
export type NoticeParams = {
  readonly notice: string;
  readonly kind: NoticeKind;
  readonly channel: NoticeChannel;
  readonly language: AppealLanguage;
  readonly subject: string;
  /** P14, reading Q: what the letter offers to who does not want it so. */
  readonly offers?: readonly ('wait-for-in-person' | 'withdraw-appeal')[] | undefined;
};

const types = {} as { context: AppealContext; events: FactOf<AppealEvents> };

/** The words of the chart: its facts, its delays and its one effect. */
export const chart = setup({
  types,
  actions: {
    /** Carried out by the runtime after the commit; its outcome comes back as `record-delivery`. */
    'send-notice': (_, _params: NoticeParams) => undefined,
  },
  delays: {
    /** P29, P30: the term for the reply, as extended. */
    replyDue: ({ context }) => dueIn(context, context.reply?.dueAt),
    /** P6: the term to correct the appeal. */
    correctionDue: ({ context }) => dueIn(context, context.correction?.due?.dueAt),
    /** Code art. 73(3): the term to object to the draft refusal. */
    objectionDue: ({ context }) => dueIn(context, context.draft?.objection?.dueAt),
    /** Code art. 74(6): the term for remarks on the record of a hearing. */
    remarksDue: ({ context }) => dueIn(context, context.oral?.remarks?.dueAt),
    /** P3: the day on which the applicant agreed to be received. */
    sameDayEnds: ({ context }) => dueIn(context, context.sameDay?.until.dueAt),
  },
});

/** Keeps in the context what a fact says. Stands on every transition, so that none is silent. */
export const remember = chart.assign(({ context, event }) => evolve(context, event));

/** Whether the calendar moves a term whose timer stands in a leaf. That leaf is re-entered and sets it anew. */
export const moves =
  (term: string) =>
  ({ event }: { readonly event: { readonly data: TermsRederived } }): boolean =>
    moveOf(event.data, term) !== undefined;

/** The notice that an event names, to the applicant, in the way and language chosen at registration. */
export const sendNotice = (kind: NoticeKind) => ({
  type: 'send-notice' as const,
  params: ({
    context,
    event,
  }: {
    readonly context: AppealContext;
    readonly event: { readonly data: { readonly notice?: string | undefined } };
  }): NoticeParams => noticeParams(context, kind, known(event.data.notice, 'notice')),
});

/** P14, reading Q: consent is no condition, so the applicant may wait or withdraw. */
export const sendNoticeOfRestrictions = {
  type: 'send-notice' as const,
  params: (given: Parameters<ReturnType<typeof sendNotice>['params']>[0]): NoticeParams => ({
    ...sendNotice('video').params(given),
    offers: ['wait-for-in-person', 'withdraw-appeal'],
  }),
};

/** The notice that registration itself calls for. */
export const sendTicket = (notice: string) => ({
  type: 'send-notice' as const,
  params: ({ context }: { readonly context: AppealContext }): NoticeParams =>
    noticeParams(context, 'ticket', notice),
});

function noticeParams(context: AppealContext, kind: NoticeKind, notice: string): NoticeParams {
  const { noticeChannel, language, subject } = registrationOf(context);
  return { notice, kind, channel: noticeChannel, language, subject };
}
