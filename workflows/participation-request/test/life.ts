import { activeLeaves, type CommandOf } from '@qabyldau/engine';
import {
  dueAtOf,
  lateIsCalledLate,
  noDeadlineIsOnADayOff,
  recounting,
  walkCalendar,
  walkEnv,
  type Invariant,
  type Life,
  type Random,
  type WalkPoint,
} from '@qabyldau/engine-testing';
import { epochOf, instantOf, type IsoDate } from '@qabyldau/kernel';
import {
  participationRequest,
  type RequestCommands,
  type RequestContext,
  type RequestEnv,
} from '../src/index.js';

type Verb = keyof RequestCommands;

const bodies = ['body-1', 'body-2'];
const reasons = ['appeal-withdrawn', 'reception-moved', 'applicant-absent'] as const;

function anyCommand(
  { at, possible, context }: WalkPoint<RequestContext>,
  random: Random,
): CommandOf<RequestCommands> | undefined {
  const verbs = random.chance(0.1) ? Object.keys(participationRequest.verbs) : possible;
  const day = (low: number, high: number): IsoDate =>
    walkCalendar.localDate(instantOf(epochOf(at) + random.integer(low, high) * 86_400_000));
  const make: { readonly [T in Verb]: () => CommandOf<RequestCommands> | undefined } = {
    'request-participation': () => ({
      type: 'request-participation',
      data: {
        appeal: 'appeal-1',
        body: 'body-1',
        otherBody: random.chance(0.9) ? 'body-2' : random.pick(bodies),
        receptionOn: day(3, 12),
        replyBy: day(-1, 6),
        subject: 'person-1',
        language: random.pick(['kk', 'ru'] as const),
        noticeChannel: random.pick(['sms', 'registered-letter'] as const),
      },
    }),
    'tell-applicant': () =>
      random.chance(0.5)
        ? { type: 'tell-applicant', data: { extensionNeeded: random.chance(0.3) } }
        : undefined,
    'record-answer': () => ({
      type: 'record-answer',
      data: { answer: random.chance(0.7) ? 'agreed' : 'refused', on: day(-4, 1) },
    }),
    'record-attendance': () => ({ type: 'record-attendance', data: { attended: random.chance(0.6) } }),
    'report-refusal': () => (random.chance(0.3) ? { type: 'report-refusal', data: {} } : undefined),
    'cancel-request': () =>
      random.chance(0.1) ? { type: 'cancel-request', data: { reason: random.pick(reasons) } } : undefined,
    'rederive-terms': () => ({ type: 'rederive-terms', data: recounting }),
    'record-delivery': () => ({
      type: 'record-delivery',
      data: {
        notice: context.notice ?? 'participation-1',
        outcome: random.chance(0.6) ? 'delivered' : 'failed',
        on: day(-2, 0),
        channel: 'sms',
        proof: 'sms-1',
      },
    }),
  };
  return verbs.length === 0 ? undefined : make[random.pick(verbs) as Verb]();
}

/** P20: what became known as a refusal is reported, unless the answer turns out to have come in time. */
const noRefusalIsLost: Invariant = (state) => {
  const [request = ''] = activeLeaves(state.snapshot.value).filter((leaf) => leaf.startsWith('request'));
  const { refusal } = state.snapshot.context as RequestContext;
  const open = request.startsWith('request.refused') || request === 'request.reported';
  return open === (refusal !== null) ? undefined : `${request} with refusal ${JSON.stringify(refusal)}`;
};

/** P19: the applicant is told, or the request was cancelled before it came to that. */
const theApplicantIsTold: Invariant = (state, history) => {
  const told = history.some(({ type }) => type === 'applicant-told.v1');
  const leaf = activeLeaves(state.snapshot.value).find((one) => one.startsWith('notice')) ?? '';
  return told === leaf.startsWith('notice.told') ? undefined : `${leaf}, told: ${told}`;
};

/** P19. */
const lateNotice = lateIsCalledLate({
  fact: 'applicant-told',
  terms: ['notice'],
  dueAt: dueAtOf('notice'),
});

/** P20: from the refusal, or from the silence that it turned out to be. */
const lateInformation = lateIsCalledLate({
  fact: 'refusal-reported',
  terms: ['report', 'report-if-silent'],
  dueAt: (data) => dueAtOf('report')(data) ?? dueAtOf('reportIfSilent')(data),
});

/** What may happen to one request. */
export const life: Life<RequestCommands, RequestContext, RequestEnv> = {
  commands: anyCommand,
  invariants: [noRefusalIsLost, theApplicantIsTold, lateNotice, lateInformation, noDeadlineIsOnADayOff],
  env: (at, { type }) => ({
    ...walkEnv(at, type, participationRequest.verbs[type].by[0]),
    policy: { workingDayEnds: '18:30' },
  }),
};
