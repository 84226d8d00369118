import type { TermKind } from '@qabyldau/calendar';
import { actsAs } from '@qabyldau/engine';
import type { MotionContext } from './context.js';
import type { MotionEnv, Standing } from './env.js';
import type { MotionCommands, MotionEvents, MotionKind } from './messages.js';
import { no, type Objection } from './refusals.js';

type Filing = MotionCommands['file-motion'];
type Deciding = MotionCommands['decide-motion'];
type Motion = MotionEvents['motion-filed'];

/** Code art. 67(3), 75(1), 82(3): three working days each, counted as terms of their own. */
export const decisionTerm: Readonly<Record<MotionKind, TermKind>> = {
  recusal: 'recusal',
  'file-access': 'file-access',
  slip: 'slip-correction',
  explanation: 'slip-correction',
};

/** Code art. 67: a recusal is of somebody. */
export const recusalNamesTheEmployee = ({ kind, employee }: Filing): Objection =>
  kind === 'recusal' && employee === undefined ? no('nobody-named') : undefined;

/** Code art. 82: what is corrected or explained is a decision. */
export const correctionNamesTheDecision = ({ kind, decision }: Filing): Objection =>
  concernsADecision(kind) && decision === undefined ? no('no-decision-named') : undefined;

/** Code art. 67, 75, 77: a motion is refused with reasons. */
export const refusalIsReasoned = ({ outcome, reason = '' }: Deciding): Objection =>
  outcome === 'refused' && reason.trim() === '' ? no('refusal-without-reason') : undefined;

/** Code art. 67: nobody decides on their own recusal. */
export const nobodyDecidesOnTheirOwnRecusal = ({ employee }: Motion, { actor }: MotionEnv): Objection =>
  employee !== undefined && actsAs(actor, employee) ? no('own-recusal', { employee }) : undefined;

/** Code art. 67(3): the superior decides; of the first head or akim, somebody above the body, by an act of theirs. */
export function superiorDecidesOnARecusal(
  { kind, employee = '' }: Motion,
  { superiorAct }: Deciding,
  env: MotionEnv,
): Objection {
  if (kind !== 'recusal' || superiorAct !== undefined) return undefined;
  if (isFirst(env.official(employee))) return no('superior-act-missing', { employee });
  const below = standingOf(env.official(employee));
  const own = standingOf(env.official(env.actor.onBehalfOf ?? env.actor.id));
  return own < below ? undefined : no('superior-decides', { employee });
}

/** P2(1), P2(2): the ranks of the first heads and of the akims, in which their deputies are too. */
const isFirst = (official: Standing | undefined): boolean =>
  official !== undefined && official.rank <= 2 && official.deputy !== true;

/** P2: ranks go from 1 to 6; a deputy comes after the head of the same rank, and whoever has no rank after all. */
const standingOf = (official: Standing | undefined): number =>
  official === undefined ? Infinity : 2 * official.rank + (official.deputy === true ? 1 : 0);

/** Code art. 67: who is recused is not replaced by themselves. */
export const anotherTakesThePlace = ({ employee }: Motion, { replacement }: Deciding): Objection =>
  replacement !== undefined && replacement === employee
    ? no('replaced-by-the-same', { employee })
    : undefined;

/** Code art. 75, P24: before the file is shown, secrets and personal data of others are taken out. */
export const protectedPartsAreLookedFor = ({ kind }: Motion, data: Deciding): Objection =>
  kind === 'file-access' && data.outcome === 'granted' && data.protectedPartsChecked !== true
    ? no('protected-parts-not-checked')
    : undefined;

/** Code art. 82: a slip is corrected and a decision explained without another decision being made. */
export const substanceStays = ({ kind }: Motion, { outcome, changesSubstance }: Deciding): Objection =>
  concernsADecision(kind) && outcome === 'granted' && changesSubstance !== false
    ? no('substance-would-change')
    : undefined;

const concernsADecision = (kind: MotionKind): boolean => kind === 'slip' || kind === 'explanation';

/** Code art. 66: the participant is told once; a second notice is for a first that did not arrive. */
export function repeatedNoticeFollowsAFailure({ notice, notices }: MotionContext): Objection {
  if (notice === null) return undefined;
  // Stryker disable next-line OptionalChaining: what was sent is among the notices
  return notices[notice]?.failedOn === undefined ? no('notice-on-its-way', { notice }) : undefined;
}
