import { readMetadata, type CommandOf } from '@qabyldau/engine';
import {
  noDeadlineIsOnADayOff,
  recounting,
  walkCalendar,
  walkEnv,
  watchedOnlyIn,
  type Invariant,
  type Life,
  type Random,
  type WalkPoint,
} from '@qabyldau/engine-testing';
import { epochOf, instantOf, type IsoDate } from '@qabyldau/kernel';
import { complaint, type ComplaintCommands, type ComplaintContext, type ComplaintEnv } from '../src/index.js';

function anyCommand(
  { at, possible }: WalkPoint<ComplaintContext>,
  random: Random,
): CommandOf<ComplaintCommands> | undefined {
  const verbs = random.chance(0.1) ? Object.keys(complaint.verbs) : possible;
  if (verbs.length === 0) return undefined;
  const day = (low: number, high: number): IsoDate =>
    walkCalendar.localDate(instantOf(epochOf(at) + random.integer(low, high) * 86_400_000));
  switch (random.pick(verbs) as keyof ComplaintCommands) {
    case 'file-complaint':
      return {
        type: 'file-complaint',
        data: {
          body: 'akimat',
          appeal: 'appeal-1',
          subject: 'person-1',
          language: 'kk',
          noticeChannel: random.pick(['registered-letter', 'sms'] as const),
          act: 'refusal-1',
          knownOn: day(-200, 5),
          actSaysHow: random.chance(0.7),
          receivedAt: at,
          superior: random.pick(['akimat', 'oblast-akimat', 'oblast-akimat']),
        },
      };
    case 'forward-complaint':
      return random.chance(0.4)
        ? { type: 'forward-complaint', data: { withFile: random.chance(0.8) } }
        : undefined;
    case 'grant-in-full':
      return {
        type: 'grant-in-full',
        data: { inFull: random.chance(0.4), act: { number: '9', date: day(0, 1) } },
      };
    case 'withdraw-complaint':
      return random.chance(0.2) ? { type: 'withdraw-complaint', data: {} } : undefined;
    case 'record-finding':
      return {
        type: 'record-finding',
        data: { finding: 'upheld', act: { number: '1', date: day(-1, 1) } },
      };
    case 'rederive-terms':
      return { type: 'rederive-terms', data: recounting };
    case 'record-delivery':
      return {
        type: 'record-delivery',
        data: {
          notice: random.pick(['complaint-1', 'complaint-1', 'complaint-2']),
          outcome: random.pick(['delivered', 'failed'] as const),
          on: day(-1, 1),
          channel: 'sms',
          proof: 'id',
        },
      };
  }
}

/** Code art. 91(4): a complaint that the body still has is watched until its term has run out. */
const waitingIsWatched = watchedOnlyIn('taken.inTime');

/** Code art. 91(4), 92(1): it is forwarded or granted only with a letter to the complainant. */
const theComplainantIsTold: Invariant = ({ snapshot }, history) =>
  ['forwarded', 'granted'].includes(String(snapshot.value)) &&
  !history.some((event) => readMetadata(event).effects?.some(({ type }) => type === 'send-notice'))
    ? `${String(snapshot.value)} without a letter`
    : undefined;

/** What may happen to one complaint. */
export const life: Life<ComplaintCommands, ComplaintContext, ComplaintEnv> = {
  commands: anyCommand,
  invariants: [waitingIsWatched, theComplainantIsTold, noDeadlineIsOnADayOff],
  env: (at, { type }) => ({
    ...walkEnv(at, type, complaint.verbs[type].by[0]),
    policy: { workingDayEnds: '18:30' },
  }),
};
