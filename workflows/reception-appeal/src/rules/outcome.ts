import { hasRunOut } from '@qabyldau/calendar';
import { actsAs, type PersonalPart } from '@qabyldau/engine';
import { type AppealContext, registrationOf } from '../context.js';
import type { AppealEnv } from '../env.js';
import { amendment490, currentRules } from '../editions.js';
import type { AppealCommands } from '../messages.js';
import { no, type Objection } from '../refusals.js';
import { sentOn } from './intake.js';

/** P5: what states its essence is considered. */
export const onlyAnAppealWithoutEssenceIsLeft = ({ defects }: AppealContext): Objection =>
  defects.includes('essence') ? undefined : no('essence-is-stated');

/** P5, P6, reading I: the applicant first gets the time to say what the question is. */
export function essenceMayComeUntilTheCorrectionTermEnds(
  { correction, notices }: AppealContext,
  env: Pick<AppealEnv, 'at' | 'calendar'>,
): Objection {
  if (correction === undefined) return no('correction-comes-first');
  if (correction.due === undefined) {
    return no('correction-notice-not-delivered', { sentOn: sentOn(notices[correction.notice], env) });
  }
  return hasRunOut(correction.due, env.at)
    ? undefined
    : no('essence-may-still-come', { until: correction.due.dueOn });
}

/** P5, reading I: that nothing at all is asked, the employee responsible for the appeal says. */
export const responsibleFindsTheAppealEmpty = (
  { responsible }: AppealContext,
  { actor }: Pick<AppealEnv, 'actor'>,
): Objection =>
  responsible === undefined || actsAs(actor, responsible)
    ? undefined
    : no('responsible-finds-it-empty', { responsible });

/** P15(1), Code art. 65: what is redirected goes to another body. */
export const redirectionLeavesTheBody = ({ appeal }: AppealContext, to: string): Objection =>
  to.trim() === '' || to === appeal?.body ? no('redirected-to-own-body') : undefined;

/** P15(1), Code art. 65: the applicant is told by its name where the appeal has gone, not by a code. */
export function otherBodyIsNamed(
  context: AppealContext,
  to: string,
  personal: readonly PersonalPart[] | undefined,
  { namesBody }: Pick<AppealEnv, 'namesBody'>,
): Objection {
  const { subject } = registrationOf(context);
  const name = personal?.find((part) => part.subject === subject)?.data['bodyName'];
  const isNamed = typeof name === 'string' && name.trim() !== '';
  return isNamed || (namesBody?.(to) ?? true) ? undefined : no('other-body-not-named', { to });
}

/** Code art. 65: of an appeal redirected in part it is said which part. */
export const redirectedPartIsNamed = ({ scope, topic }: AppealCommands['redirect-appeal']): Objection =>
  scope === 'part' && (topic ?? '').trim() === '' ? no('part-not-named') : undefined;

type Termination = AppealCommands['terminate-appeal'];

/** Code art. 70(1), 80, reading G: a termination, and a refusal on that ground, names the decision or the court act. */
export const earlierActIsNamed = (act: Termination['act']): Objection =>
  act.number.trim() === '' || act.by.trim() === '' ? no('act-not-named') : undefined;

/** P15(2), P15(3), reading G: the same subject and grounds on paper; where that is arguable, the applicant is heard. */
export const sameSubjectIsDocumented = ({ act, sameSubjectAndGrounds }: Termination): Objection =>
  sameSubjectAndGrounds ? undefined : no('same-subject-not-documented', { act: act.number, on: act.on });

/** P15(3), Code art. 70(1)(2): a court act counts from the day it came into force. */
export function courtActIsInForce({ ground, act }: Termination, today: string): Objection {
  if (ground !== 'court-act') return undefined;
  if (act.inForceOn === undefined) return no('court-act-without-force', { act: act.number });
  return act.inForceOn > today
    ? no('court-act-not-in-force', { act: act.number, inForceOn: act.inForceOn, today })
    : undefined;
}

type AtOnce = AppealCommands['return-at-once'];

/** Code art. 64(7)(2): an identical appeal repeats one that is named. */
export const identicalAppealNamesTheEarlier = ({ ground, earlier }: AtOnce): Objection =>
  ground === 'identical' && (earlier ?? '').trim() === '' ? no('earlier-appeal-not-named') : undefined;

/** Code art. 64(7)(2), 70(5): who brings new arguments repeats nothing. */
export const newArgumentsAreConsidered = ({ ground, earlier, newArguments }: AtOnce): Objection =>
  ground === 'identical' && newArguments === true
    ? no('new-arguments', { earlier: earlier ?? '' })
    : undefined;

type Declined = AppealCommands['decline-sign-up'];

/** P38: consultation and declining came with the amendments No. 490; before, only a withdrawal ends the appeal so. */
export const editionKnowsDeclining = ({ edition = currentRules }: Pick<AppealEnv, 'edition'>): Objection =>
  edition.consultedAndDeclined
    ? undefined
    : no('declining-not-in-edition', { since: amendment490.inForceFrom });

/** P38, reading N: got a consultation *and* declined to sign up. */
export const consultedAndDeclinedGoTogether = ({ consulted, declined }: Declined): Objection => {
  if (!consulted) return no('not-consulted');
  return declined ? undefined : no('sign-up-not-declined');
};
