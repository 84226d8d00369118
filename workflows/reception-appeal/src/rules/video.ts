import type { IsoDate } from '@qabyldau/kernel';
import type { AppealContext } from '../context.js';
import type { AppealEnv } from '../env.js';
import type { AppealCommands } from '../messages.js';
import { no, type Objection } from '../refusals.js';

/** P2(1), P2(2): heads of central bodies, akims and their deputies. */
const lowestRankByVideo = 2;

/** P13: by consent, heads, akims and deputies receive by video link; others where the body's act says so. */
export function videoIsForHeadsAndDeputies(official: string, env: AppealEnv): Objection {
  const rank = env.official(official)?.rank;
  const may = rank !== undefined && (rank <= lowestRankByVideo || env.policy.videoForOtherRanks);
  return may ? undefined : no('video-not-for-this-official', { official });
}

/** P14: whether restrictions reach a day. */
export const restrictionsCover = (
  { from, to }: Pick<AppealCommands['switch-to-video'], 'from' | 'to'>,
  receptionOn: IsoDate,
): boolean => from <= receptionOn && (to === undefined || receptionOn <= to);

/** P14: it is the body's act that makes video the only way, not a wish of its staff. */
export const restrictionsAreKnown = (receptionOn: IsoDate, { actor, restrictions }: AppealEnv): Objection =>
  actor.role !== 'system' && restrictions !== undefined && restrictions(receptionOn) === undefined
    ? no('no-restrictions-that-day', { receptionOn })
    : undefined;

/** P14: while restrictions are in force nobody is received otherwise than by video link. */
export function onlyByVideoUnderRestrictions(on: IsoDate, { restrictions }: AppealEnv): Objection {
  const restriction = restrictions?.(on);
  if (restriction === undefined) return undefined;
  const { number, date } = restriction.act;
  return no('video-is-the-only-way', { on, act: number, date });
}

/** P14: who is received in person anyway has nothing to wait for. */
export const onlyARestrictedReceptionIsWaitedOut = ({ mode }: AppealContext): Objection =>
  mode?.basis === 'restrictions' ? undefined : no('reception-not-restricted');
