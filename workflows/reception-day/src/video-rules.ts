import type { Refusal } from '@qabyldau/engine';
import type { IsoDate } from '@qabyldau/kernel';
import type { DayEnv } from './env.js';
import type { Session } from './machine.js';
import type { Consent, RestrictionAct } from './messages.js';
import { no, type Objection } from './rules.js';

/** P13: first heads, akims and their deputies; the others where the body's internal act says so (cl. 4). */
export const onlyHeadsReceiveByVideo = ({ official }: Session, env: DayEnv): Objection =>
  (env.official(official)?.rank ?? 6) <= 2 || env.policy?.videoForOtherRanks === true
    ? undefined
    : no('only-heads-receive-by-video', { official });

/** P13: consent comes before. */
export const consentIsGiven = ({ on }: Consent, today: IsoDate): Objection =>
  on > today ? no('consent-not-yet-given', { on, today }) : undefined;

/** P14: without restrictions nobody is made to speak through a screen. */
export const noRestrictionsAreInForce = (on: IsoDate): Refusal => no('no-restrictions-on-the-day', { on });

/** P14: while they are in force, reception is by video link only. */
export const restrictionsAreOver = (
  inForce: { readonly act: RestrictionAct } | undefined,
  on: IsoDate,
): Objection =>
  inForce === undefined ? undefined : no('restrictions-on-the-day', { on, act: inForce.act.number });
