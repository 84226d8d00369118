import { dateHasCome } from '@qabyldau/delivery';
import { dueBy } from '@qabyldau/calendar';
import { addWords, decided } from '@qabyldau/engine';
import { known, nextNotice, registrationOf } from '../context.js';
import type { Decide } from '../env.js';
import { headOrDeputyDecides } from '../rules/brief.js';
import { notBeforeTheAppeal, receivedOn } from '../rules/intake.js';
import * as rules from '../rules/outcome.js';

/** P5, reading I. No hearing; the applicant is told within three working days, as Code art. 70(3) has it. */
export const leaveWithoutConsideration: Decide<'leave-without-consideration'> = (
  { data, personal },
  { context },
  env,
) => {
  const empty = data.reason === 'plainly-empty';
  const objection =
    rules.onlyAnAppealWithoutEssenceIsLeft(context) ??
    (empty
      ? rules.responsibleFindsTheAppealEmpty(context, env)
      : rules.essenceMayComeUntilTheCorrectionTermEnds(context, env));
  if (objection !== undefined) return objection;
  const from = empty ? env.today : known(context.correction?.due, 'correction term').dueOn;
  const noticeDueOn = dueBy(env, 'termination-notice', from).dueOn;
  return decided({
    type: 'appeal-left-without-consideration',
    data: {
      reason: data.reason,
      notice: nextNotice(context, 'without-consideration'),
      noticeDueOn,
      late: env.today > noticeDueOn,
    },
    personal,
  });
};

/**
 * P15(1), Code art. 65. After three working days it is still done, and marked late. Silent when the same part went
 * to the same body already.
 */
export const redirectAppeal: Decide<'redirect-appeal'> = ({ data, personal }, { context }, env) => {
  const { to, scope, topic = '' } = data;
  const objection =
    rules.redirectionLeavesTheBody(context, to) ??
    rules.redirectedPartIsNamed({ to, scope, topic }) ??
    rules.otherBodyIsNamed(context, to, personal, env);
  if (objection !== undefined) return objection;
  const { dueOn } = dueBy(env, 'redirect', receivedOn(context, env));
  const late = env.today > dueOn;
  if (scope === 'whole') {
    const notice = nextNotice(context, 'redirection');
    return decided({ type: 'appeal-redirected', data: { to, notice, dueOn, late }, personal });
  }
  const already = context.redirected?.some((part) => part.to === to && part.topic === topic);
  if (already === true) return decided();
  const notice = nextNotice(context, 'partial-redirection');
  return decided({ type: 'part-redirected', data: { to, topic, notice, dueOn, late }, personal });
};

/** P15(2), P15(3), Code art. 70, reading G. */
export const terminateAppeal: Decide<'terminate-appeal'> = ({ data, personal }, { context }, env) => {
  const { ground, act, decidedOn } = data;
  const { by: actBy, ...named } = act;
  const noticeDueOn = dueBy(env, 'termination-notice', decidedOn).dueOn;
  return (
    headOrDeputyDecides(env) ??
    rules.earlierActIsNamed(act) ??
    dateHasCome(act.on, env) ??
    dateHasCome(decidedOn, env) ??
    notBeforeTheAppeal(decidedOn, context, env) ??
    rules.sameSubjectIsDocumented(data) ??
    rules.courtActIsInForce(data, env.today) ??
    decided({
      type: 'appeal-terminated',
      data: {
        ground,
        act: named,
        decidedOn,
        notice: nextNotice(context, 'termination'),
        noticeDueOn,
        late: env.today > noticeDueOn,
      },
      personal: addWords(personal, registrationOf(context).subject, { actBy }),
    })
  );
};

/** Code art. 64(7)(2): within three working days of the registration; later it is done and marked late. */
export const returnAtOnce: Decide<'return-at-once'> = ({ data, personal }, { context }, env) => {
  const { ground, earlier } = data;
  const { dueOn } = dueBy(env, 'return', registrationOf(context).registeredOn);
  return (
    rules.identicalAppealNamesTheEarlier(data) ??
    rules.newArgumentsAreConsidered(data) ??
    decided({
      type: 'appeal-returned',
      data: {
        notice: nextNotice(context, 'return'),
        defects: context.defects,
        late: env.today > dueOn,
        ground,
        earlier,
      },
      personal,
    })
  );
};

/** P38. The applicant gets a confirmation, and can say that it was otherwise. */
export const declineSignUp: Decide<'decline-sign-up'> = ({ data, personal }, { context }, env) =>
  rules.editionKnowsDeclining(env) ??
  rules.consultedAndDeclinedGoTogether(data) ??
  dateHasCome(data.on, env) ??
  notBeforeTheAppeal(data.on, context, env) ??
  decided({
    type: 'consulted-and-declined',
    data: {
      on: data.on,
      consultedBy: env.actor.id,
      notice: nextNotice(context, 'consultation'),
    },
    personal,
  });
