import { type Notice, type NoticeParams, withDelivery } from '@qabyldau/delivery';
import { dueAfter, moveOf, type TermsRederived } from '@qabyldau/calendar';
import { dueIn, type FactOf } from '@qabyldau/engine';
import type { IsoDate } from '@qabyldau/kernel';
import { setup } from 'xstate';
import { initialContext, type KnownRefusal, type RequestContext } from './context.js';
import type { ApplicantLanguage, RequestEvents } from './messages.js';

/** P18: the letter to the other body. */
export type RequestParams = {
  readonly otherBody: string;
  /** Empty where nobody is named. */
  readonly official: string;
  readonly appeal: string;
  readonly receptionOn: IsoDate;
  readonly replyBy: IsoDate;
};

/** P19: the notice to the applicant, in the shape that every notice has. */
export type ParticipationNoticeParams = NoticeParams<'participation', ApplicantLanguage>;

/** P20: the information about a refusal. */
export type ReportParams = Pick<
  RequestEvents['refusal-reported'],
  'addressee' | 'appeal' | 'otherBody' | 'ground' | 'knownOn'
>;

const types = {} as { context: RequestContext; events: FactOf<RequestEvents> };

const chart = setup({
  types,
  actions: {
    'send-request': (_, _params: RequestParams) => undefined,
    /** Its outcome comes back as `record-delivery`. */
    'send-notice': (_, _params: ParticipationNoticeParams) => undefined,
    'send-report': (_, _params: ReportParams) => undefined,
  },
  delays: {
    /** The term set for the other body. */
    answerDue: ({ context }) => dueIn(context, context.request?.answer.dueAt),
    /** P19. */
    noticeDue: ({ context }) => dueIn(context, context.request?.notice.dueAt),
    /** P20. */
    reportDue: ({ context }) => dueIn(context, context.refusal?.report.dueAt),
  },
});

const rememberRequest = chart.assign(({ event }) =>
  event.type === 'participation-requested' ? { body: event.data.body, request: event.data } : {},
);

/** Reading H: the reply term has passed without an answer. */
const rememberSilence = chart.assign(({ context: { request } }) =>
  request === null
    ? {}
    : {
        refusal: {
          ground: 'silence',
          knownOn: request.answer.dueOn,
          report: request.reportIfSilent,
        } as const,
      },
);

const rememberAnswer = chart.assign(({ event }) =>
  event.type === 'answer-recorded' ? { refusal: refusalIn('written', event.data) } : {},
);

const rememberAttendance = chart.assign(({ context, event }) =>
  event.type === 'attendance-recorded'
    ? { attended: event.data.attended, refusal: refusalIn('no-show', event.data) ?? context.refusal }
    : {},
);

const rememberNotice = chart.assign(({ context, event }) => {
  if (event.type !== 'applicant-told' || context.request === null) return {};
  const sent: Notice = { channel: context.request.noticeChannel, sentAt: event.at };
  const { notice } = event.data;
  return { notice, notices: { ...context.notices, [notice]: sent } };
});

const rememberOutcome = chart.assign(({ context, event }) =>
  event.type === 'notice-delivered' || event.type === 'notice-failed'
    ? { notices: withDelivery(context.notices, event) }
    : {},
);

const rememberTerms = chart.assign(({ context: { request, refusal }, event }) => {
  if (event.type !== 'terms-rederived') return {};
  const { data } = event;
  return {
    ...(request && {
      request: {
        ...request,
        answer: dueAfter(request.answer, data, 'answer'),
        notice: dueAfter(request.notice, data, 'notice'),
        reportIfSilent: dueAfter(request.reportIfSilent, data, 'report-if-silent'),
      },
    }),
    ...(refusal && { refusal: { ...refusal, report: dueAfter(refusal.report, data, 'report') } }),
  };
});

/** Another day of a term: the leaf with its timer is entered again, so that it is set anew. */
const rederived = (term: string, leaf: string) => ({
  'terms-rederived': {
    guard: ({ event }: { readonly event: { readonly data: TermsRederived } }) =>
      moveOf(event.data, term) !== undefined,
    target: leaf,
    reenter: true,
    actions: rememberTerms,
  },
});

const refusalIn = (
  ground: 'written' | 'no-show',
  { on, report }: Pick<RequestEvents['answer-recorded'], 'on' | 'report'>,
): KnownRefusal | null => (report === undefined ? null : { ground, knownOn: on, report });

const tellApplicant = {
  type: 'send-notice',
  params: ({
    context: { request },
    event,
  }: {
    readonly context: RequestContext;
    readonly event: FactOf<Pick<RequestEvents, 'applicant-told'>>;
  }): ParticipationNoticeParams => {
    if (request === null) throw new Error('nothing was requested');
    const { noticeChannel: channel, language, subject } = request;
    return { notice: event.data.notice, kind: 'participation', channel, language, subject };
  },
} as const;

/** P18–P20: what the other body answers and does. */
const request = chart.createStateConfig({
  id: 'request',
  initial: 'notSent',
  states: {
    notSent: {
      on: {
        'participation-requested': {
          target: 'awaitingAnswer',
          actions: [
            rememberRequest,
            {
              type: 'send-request',
              params: ({ event: { data } }) => ({
                otherBody: data.otherBody,
                official: data.official ?? '',
                appeal: data.appeal,
                receptionOn: data.receptionOn,
                replyBy: data.answer.dueOn,
              }),
            },
          ],
        },
      },
    },
    awaitingAnswer: {
      after: { answerDue: { target: 'refused', actions: rememberSilence } },
      on: {
        ...rederived('answer', 'awaitingAnswer'),
        'answer-recorded': [
          { guard: ({ event }) => event.data.answer === 'agreed', target: 'agreed', actions: rememberAnswer },
          { target: 'refused', actions: rememberAnswer },
        ],
        'request-cancelled': 'cancelled',
      },
    },
    agreed: {
      on: {
        // Consent taken back.
        'answer-recorded': { target: 'refused', actions: rememberAnswer },
        'attendance-recorded': [
          { guard: ({ event }) => event.data.attended, target: 'attended', actions: rememberAttendance },
          { target: 'refused', actions: rememberAttendance },
        ],
        'request-cancelled': 'cancelled',
      },
    },
    /** P20. */
    refused: {
      initial: 'toReport',
      on: {
        // Given within the term and entered after it: it was no silence.
        'answer-recorded': [
          { guard: ({ event }) => event.data.answer === 'agreed', target: 'agreed', actions: rememberAnswer },
          { target: '.toReport', reenter: true, actions: rememberAnswer },
        ],
        // They came after all: the refusal was a fact and is reported.
        'attendance-recorded': { actions: rememberAttendance },
        'refusal-reported': {
          target: 'reported',
          actions: {
            type: 'send-report',
            params: ({ event: { data } }) => ({
              addressee: data.addressee,
              appeal: data.appeal,
              otherBody: data.otherBody,
              ground: data.ground,
              knownOn: data.knownOn,
            }),
          },
        },
      },
      states: {
        toReport: { after: { reportDue: 'reportMissed' }, on: rederived('report', 'toReport') },
        reportMissed: {},
      },
    },
    attended: {},
    reported: { on: { 'attendance-recorded': { actions: rememberAttendance } } },
    cancelled: {},
  },
});

/** P19: the applicant is told, whatever the other body answers. */
const notice = chart.createStateConfig({
  initial: 'notDue',
  states: {
    notDue: { on: { 'participation-requested': 'due' } },
    due: {
      after: { noticeDue: 'missed' },
      on: {
        ...rederived('notice', 'due'),
        'applicant-told': { target: 'told', actions: [rememberNotice, tellApplicant] },
        'request-cancelled': 'lapsed',
      },
    },
    missed: {
      on: {
        'applicant-told': { target: 'toldLate', actions: [rememberNotice, tellApplicant] },
        'request-cancelled': 'lapsed',
      },
    },
    // The same notice again, when the first did not arrive.
    told: { on: { 'applicant-told': { actions: [rememberNotice, tellApplicant] } } },
    toldLate: { on: { 'applicant-told': { actions: [rememberNotice, tellApplicant] } } },
    lapsed: {},
  },
});

/** One request to another body: its answer, and beside it the notice to the applicant. */
export const machine = chart.createMachine({
  id: 'participation-request',
  type: 'parallel',
  context: initialContext,
  states: { request, notice },
  on: {
    'notice-delivered': { actions: rememberOutcome },
    'notice-failed': { actions: rememberOutcome },
    'terms-rederived': { actions: rememberTerms },
  },
});
