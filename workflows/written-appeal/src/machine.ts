import type { NoticeParams } from '@qabyldau/delivery';
import { moveOf, type TermsRederived } from '@qabyldau/calendar';
import { dueIn, type FactOf } from '@qabyldau/engine';
import { setup } from 'xstate';
import { initialContext, known, type WrittenAppealContext } from './context.js';
import { evolve } from './evolve.js';
import type { ApplicantLanguage, NoticeKind, WrittenAppealEvents } from './messages.js';

/** What a letter or message needs to be made. Who the subject is, the sealed part of the log knows. */
export type WrittenAppealNoticeParams = NoticeParams<NoticeKind, ApplicantLanguage>;

const types = {} as { context: WrittenAppealContext; events: FactOf<WrittenAppealEvents> };

const chart = setup({
  types,
  actions: {
    /** Carried out by the runtime after the commit; its outcome comes back as `record-delivery`. */
    'send-notice': (_, _params: WrittenAppealNoticeParams) => undefined,
  },
  delays: {
    /** Code art. 76(1), (3): the term for the final answer, as extended. */
    answerDue: ({ context }) => dueIn(context, context.answer?.dueAt),
  },
});

/** Keeps in the context what a fact says. Stands on every transition, so that none is silent. */
const remember = chart.assign(({ context, event }) => evolve(context, event));

/** The notice that an event names, to the applicant, in the way and language chosen at registration. */
const sendNotice = (kind: NoticeKind) => ({
  type: 'send-notice' as const,
  params: ({
    context,
    event,
  }: {
    readonly context: WrittenAppealContext;
    readonly event: { readonly data: { readonly notice: string } };
  }): WrittenAppealNoticeParams => {
    const { noticeChannel: channel, language, subject } = known(context.appeal);
    return { notice: event.data.notice, kind, channel, language, subject };
  },
});

/** Code art. 65: the whole appeal leaves the body; of a part the rest stays. */
const redirected = {
  'appeal-redirected': [
    { guard: ({ event }) => event.data.part, actions: [remember, sendNotice('redirection')] },
    { target: 'redirected', actions: [remember, sendNotice('redirection')] },
  ],
} satisfies NonNullable<Parameters<typeof chart.createStateConfig>[0]['on']>;

/** Code art. 64(9): until the decision. */
const withdrawn = {
  'appeal-withdrawn': { target: 'withdrawn', actions: [remember, sendNotice('withdrawal')] },
} satisfies NonNullable<Parameters<typeof chart.createStateConfig>[0]['on']>;

/** The way of the appeal from the reception to its removal from control. */
const course = chart.createStateConfig({
  initial: 'unregistered',
  states: {
    unregistered: {
      on: {
        'written-appeal-registered': {
          target: 'awaitingExecutor',
          actions: [remember, sendNotice('ticket')],
        },
      },
    },
    /** P37. */
    awaitingExecutor: {
      on: {
        ...redirected,
        ...withdrawn,
        'executor-assigned': { target: 'inWork', actions: remember },
      },
    },
    inWork: {
      on: {
        ...redirected,
        ...withdrawn,
        'executor-assigned': { actions: remember },
        // P35: does not close.
        'interim-answer-sent': { actions: [remember, sendNotice('interim-answer')] },
        'final-answer-sent': { target: 'answered', actions: [remember, sendNotice('final-answer')] },
      },
    },
    /** P35. */
    answered: {
      on: {
        // The same answer again, when the first did not arrive.
        'final-answer-sent': { actions: [remember, sendNotice('final-answer')] },
        'removed-from-control': { target: 'closed', actions: remember },
      },
    },
    closed: {},
    redirected: {},
    withdrawn: {},
  },
});

/** What ends the term: the final answer, the redirection of the whole appeal, its withdrawal. */
const answers = (target: string) =>
  ({
    'final-answer-sent': target,
    'appeal-redirected': { guard: ({ event }) => !event.data.part, target },
    'appeal-withdrawn': target,
  }) satisfies NonNullable<Parameters<typeof chart.createStateConfig>[0]['on']>;

/** Another day of the term: its leaf is entered again, and the timer with it set anew. */
const rederived = (leaf: string) => ({
  'terms-rederived': {
    guard: ({ event }: { readonly event: { readonly data: TermsRederived } }) =>
      moveOf(event.data, 'answer') !== undefined,
    target: leaf,
    reenter: true,
    actions: remember,
  },
});

/** The statutory term beside the course. An interim answer does not stop it. */
const clock = chart.createStateConfig({
  id: 'clock',
  initial: 'idle',
  states: {
    idle: { on: { 'written-appeal-registered': 'running' } },
    running: {
      initial: 'base',
      on: answers('answered'),
      states: {
        /** Code art. 76(1): fifteen working days. */
        base: {
          after: { answerDue: '#clock.missed' },
          on: {
            'term-extended': { target: 'extended', actions: [remember, sendNotice('extension')] },
            ...rederived('base'),
          },
        },
        /** Code art. 76(3). */
        extended: { after: { answerDue: '#clock.missed' }, on: rederived('extended') },
      },
    },
    answered: {},
    /** The term ran out. A late answer is still an answer; an extension is no longer possible. */
    missed: { on: answers('answeredLate') },
    answeredLate: {},
  },
});

/** One appeal handed in at a reception: its course, and its own clock beside it. */
export const machine = chart.createMachine({
  id: 'written-appeal',
  type: 'parallel',
  context: initialContext,
  states: { course, clock },
  on: {
    // What the post brings back may come in any state, the closed ones included.
    'notice-delivered': { actions: remember },
    'notice-failed': { actions: remember },
    'terms-rederived': { actions: remember },
  },
});
