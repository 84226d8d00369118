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
import type { MotionContext } from '../src/context.js';
import type { MotionEnv } from '../src/env.js';
import type { MotionCommands } from '../src/messages.js';
import { motion } from '../src/motion.js';

const ranks: Readonly<Record<string, number>> = { akim: 1, deputy: 2 };

function anyCommand(
  { at, context, possible }: WalkPoint<MotionContext>,
  random: Random,
): CommandOf<MotionCommands> | undefined {
  const verbs = random.chance(0.1) ? Object.keys(motion.verbs) : possible;
  if (verbs.length === 0) return undefined;
  switch (random.pick(verbs) as keyof MotionCommands) {
    case 'file-motion':
      return {
        type: 'file-motion',
        data: {
          body: 'akimat',
          appeal: 'appeal-1',
          subject: 'person-1',
          language: random.pick(['kk', 'ru'] as const),
          noticeChannel: random.pick(['registered-letter', 'sms'] as const),
          kind: random.pick(['file-access', 'recusal', 'slip', 'explanation'] as const),
          receivedAt: at,
          employee: random.chance(0.9) ? random.pick(['e-1', 'deputy', 'akim']) : undefined,
          decision: random.chance(0.9) ? 'refusal-1' : undefined,
        },
      };
    case 'decide-motion':
      return {
        type: 'decide-motion',
        data: {
          outcome: random.pick(['granted', 'refused'] as const),
          reason: random.pick(['', 'there is none of what is asked']),
          protectedPartsChecked: random.chance(0.8),
          changesSubstance: random.chance(0.2),
          replacement: random.pick([undefined, 'e-1', 'e-2']),
        },
      };
    case 'tell-participant':
      return { type: 'tell-participant', data: {} };
    case 'withdraw-motion':
      return random.chance(0.2) ? { type: 'withdraw-motion', data: {} } : undefined;
    case 'rederive-terms':
      return { type: 'rederive-terms', data: recounting };
    case 'record-delivery':
      return {
        type: 'record-delivery',
        data: {
          notice: random.chance(0.9) ? (context.notice ?? 'motion-1') : 'motion-9',
          outcome: random.pick(['delivered', 'failed'] as const),
          on: walkCalendar.localDate(at),
          channel: 'registered-letter',
          proof: 'ack',
        },
      };
  }
}

/** Code art. 67(3), 75(1), 82(3). */
const lateDecisions = lateIsCalledLate({
  fact: 'motion-decided',
  terms: ['decide'],
  dueAt: dueAtOf('decide'),
});

/** What is open is watched, and what is over is not. */
const openTermsAreWatched: Invariant = ({ snapshot, timers }) => {
  const [leaf = ''] = activeLeaves(snapshot.value);
  const watched = timers.map(({ name }) => name).join();
  const expected = { 'considered.inTime': 'decisionDue', 'decided.toTell': 'noticeDue' }[leaf] ?? '';
  return watched === expected ? undefined : `${leaf} is watched by ${watched}`;
};

const actorOf = (verb: keyof MotionCommands): readonly [string | undefined, string?] => {
  const [role] = motion.verbs[verb].by;
  return role === 'official' ? [role, 'deputy'] : [role];
};

/** What may happen to one motion. */
export const life: Life<MotionCommands, MotionContext, MotionEnv> = {
  commands: anyCommand,
  invariants: [lateDecisions, openTermsAreWatched, noDeadlineIsOnADayOff],
  env: (at, { type }) => ({
    ...walkEnv(at, type, ...actorOf(type)),
    policy: { workingDayEnds: '18:30' },
    official: (id) => {
      const rank = ranks[id];
      return rank === undefined ? undefined : { rank };
    },
  }),
};
