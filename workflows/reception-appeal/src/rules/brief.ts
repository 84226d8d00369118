import { isChiefOfStaff } from '@qabyldau/body';
import { type Calendar, dueBy, dueOnChosen, hasRunOut } from '@qabyldau/calendar';
import type { IsoDate } from '@qabyldau/kernel';
import { type AppealContext, registrationOf, replyTermOf } from '../context.js';
import type { AppealEnv } from '../env.js';
import type { AppealCommands, ChosenDue, Due } from '../messages.js';
import { no, type Objection } from '../refusals.js';
import { dueByPolicy, earlierOf, workingDaysBefore } from '../terms.js';

/** P5, reading I: an appeal without its essence is not considered; it is corrected first. */
export const briefNeedsTheEssence = ({ defects }: AppealContext): Objection =>
  defects.includes('essence') ? no('essence-not-stated') : undefined;

/**
 * P2-1: at a citizens' reception centre people are received on matters in the competence of central state bodies. What
 * a central body has taken in is such a matter; of an akim's office the brief says so. A body whose own act has it
 * otherwise switches the rule off (cl. 4).
 */
export function centreReceivesOnMattersOfCentralBodies(
  context: AppealContext,
  brief: AppealCommands['prepare-brief'],
  { policy, centralBody = false }: Pick<AppealEnv, 'policy' | 'centralBody'>,
): Objection {
  if (brief.proposal === 'refuse' || !policy.centralMattersOnlyAtCentres || centralBody) return undefined;
  const venue = brief.venue ?? context.appeal?.venue;
  return venue === 'citizens-reception-centre' && brief.competence !== 'central-bodies'
    ? no('not-for-a-centre', { topic: registrationOf(context).topic })
    : undefined;
}

/**
 * P26, reading C: the last day for a brief. One that proposes reception leaves time before the reception and for the
 * reply; one that proposes refusal leaves time to send the draft (reading D).
 */
export function briefDueOn(
  { calendar, policy }: Pick<AppealEnv, 'calendar' | 'policy'>,
  reply: Due,
  proposal: 'receive' | 'refuse',
  receptionOn: IsoDate | undefined,
  counted?: Pick<ChosenDue, 'dueOn'>,
): IsoDate {
  if (proposal === 'refuse') {
    const lastDraftOn = calendar.provisionalDeadline('last-refusal-notice', reply.dueOn).due;
    return workingDaysBefore(calendar, lastDraftOn, policy.briefLeadForDraft);
  }
  // cl. 4: the case keeps the length that held when its clock started.
  const forReply = counted?.dueOn ?? workingDaysBefore(calendar, reply.dueOn, policy.briefLeadForReply);
  return receptionOn === undefined ? forReply : earlierOf(forReply, briefDueFor(calendar, receptionOn));
}

/** P26, reading C: until when a brief leaves time for the reply, whatever it proposes and wherever the reception lies. */
export const briefForReply = (env: Pick<AppealEnv, 'calendar' | 'policy'>, reply: Due): ChosenDue =>
  dueByPolicy(env, 'brief-for-reply', reply.dueOn, env.policy.briefLeadForReply);

/**
 * P32, reading D: a refusal can keep the term only when the draft was sent three working days before its end. Nothing
 * where the body refuses without a hearing (Code art. 73(2)(9), reading G).
 */
export const draftDue = (
  env: Pick<AppealEnv, 'calendar' | 'policy'>,
  reply: Due,
): { readonly draftDue?: Due } =>
  env.policy.hearingExemption ? {} : { draftDue: dueBy(env, 'last-refusal-notice', reply.dueOn) };

/** P26: five working days before the reception. */
export const briefDueFor = (calendar: Calendar, receptionOn: IsoDate): IsoDate =>
  calendar.provisionalDeadline('brief', receptionOn).due;

/** P26, P27, P32: the brief is addressed to the head or akim; they or their deputies decide on it. */
export function headOrDeputyDecides(env: AppealEnv): Objection {
  const rank = env.official(env.actor.id)?.rank;
  return rank === undefined || rank > env.policy.decidingRank ? no('head-decides') : undefined;
}

/** P2: only the persons it names receive. */
export const onlyAReceivingOfficialReceives = (official: string, env: AppealEnv): Objection =>
  env.official(official) === undefined ? no('not-a-receiving-official', { official }) : undefined;

/** Reading A: the extension is decided before the running term ends. */
export const extensionPrecedesTheEndOfTheTerm = (reply: Due, env: AppealEnv): Objection =>
  hasRunOut(reply, env.at) ? no('term-already-ended', { dueOn: reply.dueOn }) : undefined;

/** Reading A: thirty days come first or not at all; months once only, as the text sets a ceiling. */
export function eachExtensionComesOnce(
  context: AppealContext,
  step: AppealCommands['extend-term']['step'],
): Objection {
  const used = context.extensions.includes(step) || context.extensions.includes('by-months');
  return used ? no('already-extended', { dueOn: replyTermOf(context).dueOn }) : undefined;
}

/** P30(2): the head, the akim or a deputy; the chief of staff, whom Code art. 76(3) adds, where the body says so. */
export function signatoryMayExtend(signatory: string, env: AppealEnv): Objection {
  const official = env.official(signatory);
  const may =
    official !== undefined &&
    (official.rank <= 2 || (env.policy.chiefOfStaffMayExtend && isChiefOfStaff(official)));
  return may ? undefined : no('signatory-may-not-extend', { signatory });
}

/** P30(2), Code art. 76(3): by a reasoned decision. */
export const extensionIsReasoned = (reason: string): Objection =>
  reason.trim() === '' ? no('extension-without-reason') : undefined;

/** Reading A: the date that an extension leads to: registration + 30 calendar days, or the date decided on. */
export function extendedTerm(
  context: AppealContext,
  data: AppealCommands['extend-term'],
  env: AppealEnv,
): Due {
  if (data.step === 'to-30-days') {
    return dueBy(env, 'extension-30', registrationOf(context).registeredOn);
  }
  return dueOnChosen(env, data.dueOn);
}

/** P30(2), Code art. 76(3): not over two months from the day of the decision. */
export function extensionStaysWithinTwoMonths(
  data: AppealCommands['extend-term'],
  env: AppealEnv,
): Objection {
  if (data.step === 'to-30-days') return undefined;
  const limit = extensionLimit(env).dueOn;
  return data.dueOn > limit ? no('extension-too-long', { limit, asked: data.dueOn }) : undefined;
}

const extensionLimit = (env: AppealEnv): Due => dueBy(env, 'extension-2-months', env.today);

/** P30: an extension gives a later date. */
export const extensionMovesTheTermLater = (reply: Due, extended: Due): Objection =>
  extended.dueOn <= reply.dueOn
    ? no('extension-not-later', { dueOn: reply.dueOn, asked: extended.dueOn })
    : undefined;
