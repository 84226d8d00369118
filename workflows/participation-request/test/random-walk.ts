import { createCalendar, kazakhstanCalendar } from '@qabyldau/calendar';
import { activeLeaves, readData, readMetadata, type CommandOf } from '@qabyldau/engine';
import {
  walkEnv,
  walkMachine,
  type Invariant,
  type Random,
  type Walk,
  type WalkPoint,
} from '@qabyldau/engine-testing';
import { epochOf, instantOf, type IsoDate } from '@qabyldau/kernel';
import { participationRequest, type RequestCommands, type RequestContext } from '../src/index.js';

const calendar = createCalendar(kazakhstanCalendar);
type Verb = keyof RequestCommands;

const bodies = ['body-1', 'body-2'];
const reasons = ['appeal-withdrawn', 'reception-moved', 'applicant-absent'] as const;

function anyCommand(
  { at, possible, context }: WalkPoint<RequestContext>,
  random: Random,
): CommandOf<RequestCommands> | undefined {
  const verbs = random.chance(0.1) ? Object.keys(participationRequest.verbs) : possible;
  const day = (low: number, high: number): IsoDate =>
    calendar.localDate(instantOf(epochOf(at) + random.integer(low, high) * 86_400_000));
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
        language: 'kk',
        noticeChannel: 'sms',
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
    // The calendar of the walk stays the same, so that nothing moves.
    'rederive-terms': () => ({ type: 'rederive-terms', data: { changed: [] } }),
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

/** P19, P20: late is what came after the end of its term, as it stood then; nothing else. */
const lateIsCalledLate: Invariant = (_, history) => {
  let [noticeDue, reportDue] = ['', ''];
  for (const event of history) {
    const data = readData(event) as Partial<Record<'notice' | 'report', { readonly dueAt: string }>> & {
      readonly late?: boolean;
      readonly reportIfSilent?: { readonly dueAt: string };
      readonly delay?: string;
    };
    if (event.type === 'participation-requested.v1') {
      noticeDue = data.notice?.dueAt ?? '';
      reportDue = data.reportIfSilent?.dueAt ?? '';
    }
    reportDue = data.report?.dueAt ?? reportDue;
    const due =
      event.type === 'applicant-told.v1'
        ? noticeDue
        : event.type === 'refusal-reported.v1'
          ? reportDue
          : undefined;
    if (due !== undefined && data.late !== readMetadata(event).at >= due) return `${event.type}, due ${due}`;
  }
  return undefined;
};

/** One case lived at random. */
export const walk = (seed: number): Walk =>
  walkMachine(participationRequest, {
    seed,
    steps: 80,
    commands: anyCommand,
    invariants: [noRefusalIsLost, theApplicantIsTold, lateIsCalledLate],
    env: (at, { type }) => {
      const role = participationRequest.verbs[type].by[0] ?? 'system';
      return {
        ...walkEnv(at, calendar.localDate(at), role),
        calendar,
        policy: { workingDayEnds: '18:30' },
      };
    },
  });
