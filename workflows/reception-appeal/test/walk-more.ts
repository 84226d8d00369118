import type { Random, WalkPoint } from '@qabyldau/engine-testing';
import { epochOf, instantOf } from '@qabyldau/kernel';
import type { AppealContext } from '../src/context.js';
import type { AppealCommands, NoticeKind } from '../src/messages.js';
import { calendar } from './appeal-case.js';

type Point = WalkPoint<AppealContext>;
type More =
  | 'leave-without-consideration'
  | 'redirect-appeal'
  | 'terminate-appeal'
  | 'return-at-once'
  | 'decline-sign-up'
  | 'agree-same-day'
  | 'agree-to-video'
  | 'switch-to-video'
  | 'switch-to-in-person'
  | 'wait-for-in-person'
  | 'hand-over-reception'
  | 'invite-participants'
  | 'hand-in-appeal'
  | 'note-participation'
  | 'change-language'
  | 'note-motion';

/** What somebody might write into the commands of the rarer ways. */
export const moreData: {
  readonly [T in More]: (point: Point, random: Random) => AppealCommands[T] | undefined;
} = {
  'leave-without-consideration': (_, random) => ({
    reason: random.pick(['essence-absent', 'plainly-empty'] as const),
  }),
  'redirect-appeal': (_, random) => ({
    to: random.pick(['akimat', 'ministry', 'ministry']),
    scope: random.pick(['whole', 'part'] as const),
    topic: random.pick(['', 'roads']),
  }),
  'terminate-appeal': ({ at }, random) => ({
    ground: random.pick(['decided-before', 'court-act'] as const),
    act: {
      number: random.pick(['', '12-3', '12-3']),
      on: calendar.localDate(at),
      by: 'court',
      inForceOn: calendar.localDate(at),
    },
    sameSubjectAndGrounds: random.chance(0.8),
    decidedOn: calendar.localDate(at),
  }),
  'return-at-once': (_, random) => ({
    ground: random.pick(['identical', 'insulting'] as const),
    earlier: '2025-000001',
    newArguments: random.chance(0.3),
  }),
  'decline-sign-up': ({ at }, random) => ({
    consulted: random.chance(0.8),
    declined: random.chance(0.8),
    on: calendar.localDate(at),
  }),
  'agree-same-day': ({ at }, random) => ({
    official: random.pick(['head-of-unit', 'head-of-unit', 'head-of-unit', 'akim']),
    consent: { by: 'applicant', at, channel: 'in-person' },
  }),
  'agree-to-video': ({ at }) => ({ consent: { by: 'applicant', at, channel: 'telephone' } }),
  'switch-to-video': ({ at }) => ({
    from: calendar.localDate(at),
    act: { number: '1', date: calendar.localDate(at) },
  }),
  'switch-to-in-person': (_, random) => ({
    reason: random.pick(['consent-withdrawn', 'restrictions-lifted'] as const),
  }),
  'wait-for-in-person': () => ({}),
  'hand-over-reception': ({ at }, random) => ({
    to: random.pick(['akim', 'deputy']),
    startsAt: instantOf(epochOf(at) + random.integer(1, 30) * 3_600_000),
    place: 'Room 3',
  }),
  'invite-participants': (_, random) => ({ employees: [random.pick(['lawyer', 'head-of-unit'])] }),
  'hand-in-appeal': (_, random) => ({ child: random.pick(['child-1', 'child-2']) }),
  'note-participation': (_, random) => ({
    request: 'request-1',
    otherBody: 'ministry',
    stage: random.pick(['requested', 'told', 'agreed'] as const),
    extensionNeeded: random.chance(0.5),
  }),
  'change-language': (_, random) => ({ language: random.pick(['kk', 'ru'] as const) }),
  'note-motion': (_, random) => ({
    motion: random.pick(['motion-1', 'motion-2']),
    kind: random.pick(['file-access', 'recusal', 'slip'] as const),
    stage: random.pick(['filed', 'granted', 'refused'] as const),
    employee: random.pick(['employee-1', 'head-of-unit']),
    replacement: 'employee-2',
  }),
};

/** They end a course early. */
export const moreRare: Readonly<Record<string, number>> = {
  'leave-without-consideration': 0.3,
  'redirect-appeal': 0.05,
  'terminate-appeal': 0.05,
  'return-at-once': 0.05,
  'decline-sign-up': 0.05,
  'agree-same-day': 0.5,
  'hand-over-reception': 0.2,
  'note-participation': 0.02,
  'note-motion': 0.02,
  'change-language': 0.02,
  'wait-for-in-person': 0.2,
};

/** What the applicant was told at the ends that the rarer ways lead to. */
export const moreAnswers: Readonly<Record<string, readonly NoticeKind[]>> = {
  'course.notConsidered': ['without-consideration'],
  'course.redirected': ['redirection'],
  'course.terminated': ['termination'],
  'course.consultedDeclined': ['consultation'],
};
