import type { CommandOf } from '@qabyldau/engine';
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
import { epochOf, instantOf, type Instant, type IsoDate } from '@qabyldau/kernel';
import {
  materialsRequest,
  type MaterialsCommands,
  type MaterialsContext,
  type MaterialsEnv,
} from '../src/index.js';

type Given = CommandOf<MaterialsCommands>;
const sendBack: Given = { type: 'return-answer', data: { reason: 'incomplete' } };
const countAgain: Given = { type: 'rederive-terms', data: recounting };

function anyCommand(
  { at, possible }: WalkPoint<MaterialsContext>,
  random: Random,
): CommandOf<MaterialsCommands> | undefined {
  const verbs = random.chance(0.1) ? Object.keys(materialsRequest.verbs) : possible;
  if (verbs.length === 0) return undefined;
  const day = (low: number, high: number): IsoDate =>
    walkCalendar.localDate(instantOf(epochOf(at) + random.integer(low, high) * 86_400_000));
  switch (random.pick(verbs) as keyof MaterialsCommands) {
    case 'request-materials':
      return {
        type: 'request-materials',
        data: {
          body: 'akimat',
          unit: random.pick(['land', 'land', 'housing']),
          kind: random.pick(['materials', 'practice-analysis'] as const),
          what: 'papers',
          dueOn: day(-2, 10),
          period: random.chance(0.8) ? { from: day(-90, -60), to: day(-50, -1) } : undefined,
        },
      };
    case 'answer-request':
      return random.chance(0.5)
        ? {
            type: 'answer-request',
            data: {
              answer: random.chance(0.8) ? 'given' : 'declined',
              papers: random.pick([['1-2/3'], ['1-2/3'], ['1-2/3'], []]),
            },
          }
        : undefined;
    case 'accept-answer':
    case 'return-answer':
      return random.chance(0.4) ? { type: 'accept-answer', data: {} } : sendBack;
    case 'move-due-date':
      return random.chance(0.4)
        ? { type: 'move-due-date', data: { dueOn: day(-2, 15), reason: 'a survey' } }
        : undefined;
    case 'rederive-terms':
      return countAgain;
    case 'generalise-practice':
      return { type: 'generalise-practice', data: { findings: 'as before' } };
  }
}

/** P31: as long as a request waits in time its date is watched, and only then. */
const waitingIsWatched = watchedOnlyIn('asked.inTime');

/** P31: no request ends without an answer. */
const onlyAnAnswerEnds: Invariant = ({ snapshot }, history) =>
  snapshot.value === 'done' && !history.some(({ type }) => type === 'answer-accepted.v1')
    ? 'done without an answer'
    : undefined;

/** Several may move the day: now this one, now that one. */
const roleOf = (verb: keyof MaterialsCommands, at: Instant): string | undefined => {
  const { by } = materialsRequest.verbs[verb];
  return by[verb === 'move-due-date' ? epochOf(at) % by.length : 0];
};

/** What may happen to one request. */
export const life: Life<MaterialsCommands, MaterialsContext, MaterialsEnv> = {
  commands: anyCommand,
  invariants: [waitingIsWatched, onlyAnAnswerEnds, noDeadlineIsOnADayOff],
  env: (at, { type }) => ({
    ...walkEnv(at, type, roleOf(type, at)),
    policy: { workingDayEnds: '18:30' },
    unitOf: () => 'land',
  }),
};
