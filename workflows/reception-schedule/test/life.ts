import { readData, readMetadata, type CommandOf } from '@qabyldau/engine';
import { type Invariant, type Life, type Random, type WalkPoint } from '@qabyldau/engine-testing';
import { epochOf, instantOf, type Instant, type IsoDate } from '@qabyldau/kernel';
import {
  receptionSchedule,
  type ScheduleCommands,
  type ScheduleContext,
  type ScheduleEnv,
  type ScheduleEvents,
} from '../src/index.js';
import { calendar, date, envOn, lineData } from './schedule.js';

type Published = ScheduleEvents['schedule-published'];

const officials = ['akim', 'deputy', 'chief', 'clerk'];
const dayAfter = (at: Instant, days: number) =>
  calendar.localDate(instantOf(epochOf(at) + days * 86_400_000));

function setLine(at: Instant, random: Random): CommandOf<ScheduleCommands> {
  const official = random.pick(officials);
  const some = random.chance(0.9) ? {} : { place: { kk: 'Абай көшесі, 1' } };
  return {
    type: 'set-line',
    data: {
      ...lineData,
      ...some,
      line: random.pick(['l-1', 'l-2', 'l-3']),
      official,
      sessions: [{ on: dayAfter(at, random.integer(1, 40)), from: '10:00', to: '12:00' }],
    },
    personal: [
      { subject: official, data: { name: { kk: 'Аты-жөні', ru: random.pick(['Имя', 'Имя', '']) } } },
    ],
  };
}

function anyCommand(
  { at, possible }: WalkPoint<ScheduleContext>,
  random: Random,
): CommandOf<ScheduleCommands> | undefined {
  const verbs = random.chance(0.1) ? Object.keys(receptionSchedule.verbs) : possible;
  if (verbs.length === 0) return undefined;
  switch (random.pick(verbs) as keyof ScheduleCommands) {
    case 'draft-schedule': {
      const period = { from: dayAfter(at, 1), to: date('2026-12-31') };
      const kind = random.pick(['ROOM', 'CENTRE'] as const);
      return { type: 'draft-schedule', data: { body: 'body-1', kind, period } };
    }
    case 'set-line':
      return setLine(at, random);
    case 'remove-line':
      return { type: 'remove-line', data: { line: random.pick(['l-1', 'l-2', 'l-3']) } };
    case 'submit-schedule':
      return { type: 'submit-schedule', data: {} };
    case 'send-back-schedule':
      return random.chance(0.3) ? { type: 'send-back-schedule', data: { reason: 'dates' } } : undefined;
    case 'approve-schedule': {
      const by = random.pick(['HEAD_OF_BODY', 'HEAD_OF_GOVERNMENT_APPARATUS'] as const);
      const order = { number: '1', date: dayAfter(at, 0) };
      return { type: 'approve-schedule', data: { by, official: random.pick(['akim', 'deputy']), order } };
    }
    case 'publish-schedule': {
      const where = random.chance(0.8) ? (['PREMISES', 'OFFICIAL_SITE'] as const) : [];
      return { type: 'publish-schedule', data: { where } };
    }
    case 'revise-schedule':
      return random.chance(0.5) ? { type: 'revise-schedule', data: { reason: 'leave' } } : undefined;
  }
}

/** P8: what the public reads is whole in both languages. */
const bothLanguagesArePublished: Invariant = (_, history) => {
  const last = history.at(-1);
  if (last?.type !== 'schedule-published.v1') return undefined;
  const { lines } = readData(last) as Published;
  const whole = lines.every(
    ({ nameIn, position, place, organisation }) =>
      nameIn.length === 2 && [position, place, organisation].every(({ kk, ru }) => kk && ru),
  );
  return whole ? undefined : 'a language is missing';
};

/** P7, P7-1, Code 90(3): nothing is published that its own approver has not approved in that revision. */
const theRightOneApproved: Invariant = (_, history) => {
  const last = history.at(-1);
  if (last?.type !== 'schedule-published.v1') return undefined;
  const { kind, revision } = readData(last) as Published;
  const approvals = history.filter(({ type }) => type === 'schedule-approved.v1');
  const approval = readData(approvals.at(-1)!) as ScheduleEvents['schedule-approved'];
  const right = kind === 'ROOM' ? 'HEAD_OF_BODY' : 'HEAD_OF_GOVERNMENT_APPARATUS';
  return approval.by === right && approval.revision === revision && approval.official !== 'deputy'
    ? undefined
    : `revision ${revision} approved by ${approval.by}`;
};

/** Whatever is drafted, the public sees what was published last. */
const theOldOneStaysVisible: Invariant = (state, history) => {
  const last = history.filter(({ type }) => type === 'schedule-published.v1').at(-1);
  const { visible } = state.snapshot.context as ScheduleContext;
  const shown = last === undefined ? undefined : (readData(last) as Published).revision;
  return visible?.revision === shown ? undefined : `visible is ${visible?.revision}, published ${shown}`;
};

/** P4, P28: working days only, and no official twice on one of them. */
const everybodyReceivesOnceOnAWorkingDay: Invariant = (state) => {
  const { lines } = state.snapshot.context as ScheduleContext;
  const all = Object.values(lines).flatMap(({ official, sessions }) =>
    sessions.map(({ on }) => ({ on, key: `${official} ${on}` })),
  );
  const works = all.every(({ on }) => calendar.nextWorkingDay(on) === on);
  return works && new Set(all.map(({ key }) => key)).size === all.length ? undefined : 'a wrong day';
};

/** P8: what is to come on the wall is what is open, each day once, whatever was published before. */
const theDaysAreThoseOnTheWall: Invariant = (state, history) => {
  const last = history.at(-1);
  if (last?.type !== 'schedule-published.v1') return undefined;
  const toCome = ({ on, from }: { on: IsoDate; from: string }) =>
    calendar.instantAt(on, from) > readMetadata(last).at;
  const { days } = state.snapshot.context as ScheduleContext;
  const open = days.filter(toCome).map(({ official, on, from }) => `${official} ${on} ${from}`);
  const shown = (readData(last) as Published).lines.flatMap(({ official, sessions }) =>
    sessions.filter(toCome).map(({ on, from }) => `${official} ${on} ${from}`),
  );
  const same =
    open.sort().join() === shown.sort().join() && new Set(days.map(({ by }) => by)).size === days.length;
  return same ? undefined : `open are ${open.join()}, published ${shown.join()}`;
};

/** What may happen to one schedule. */
export const life: Life<ScheduleCommands, ScheduleContext, ScheduleEnv> = {
  commands: anyCommand,
  invariants: [
    bothLanguagesArePublished,
    theRightOneApproved,
    theOldOneStaysVisible,
    everybodyReceivesOnceOnAWorkingDay,
    theDaysAreThoseOnTheWall,
  ],
  env: (at) => ({ ...envOn(), at, today: calendar.localDate(at) }),
};
