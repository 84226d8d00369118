import { dueBy } from '@qabyldau/calendar';
import { addWords, decided } from '@qabyldau/engine';
import { known, nextNotice, registrationOf, replyTermOf } from '../context.js';
import type { AppealView, Decide } from '../env.js';
import * as rules from '../rules/brief.js';
import { briefIsAwaited, draftIsAwaited } from '../running-terms.js';

/** P26. A late brief is taken and marked: the slot moves, not the duty (reading C). */
export const prepareBrief: Decide<'prepare-brief'> = ({ data }, { context }, env) => {
  const objection =
    rules.briefNeedsTheEssence(context) ??
    (data.proposal === 'receive' ? rules.onlyAReceivingOfficialReceives(data.official, env) : undefined) ??
    rules.centreReceivesOnMattersOfCentralBodies(context, data, env);
  if (objection !== undefined) return objection;
  const receptionOn = data.proposal === 'receive' ? data.receptionOn : undefined;
  const dueOn = rules.briefDueOn(env, replyTermOf(context), data.proposal, receptionOn, context.briefDue);
  const late = env.today > dueOn;
  const sending = data.proposal === 'refuse' ? rules.draftDue(env, replyTermOf(context)) : {};
  return decided({ type: 'brief-prepared', data: { ...data, dueOn, late, ...sending } });
};

/**
 * P26, P27: the head's decision, on the brief or after the applicant was heard; and anew, when somebody else is to
 * receive. Silent when that one is named already.
 */
export const approveReception: Decide<'approve-reception'> = ({ data }, state, env) =>
  waitsForADate(state) && state.context.official === data.official
    ? decided()
    : (rules.headOrDeputyDecides(env) ??
      rules.onlyAReceivingOfficialReceives(data.official, env) ??
      decided({
        type: 'reception-approved',
        data: { official: data.official, afterHearing: state.in('course.hearing') },
      }));

/** An official has been approved, and no time with that one is held. */
export const waitsForADate = (state: Pick<AppealView, 'in'>): boolean =>
  ['course.approved', 'course.listed', 'course.rescheduling.awaitingSlot'].some((one) => state.in(one));

export const sendBackBrief: Decide<'send-back-brief'> = ({ data }, { context }, env) =>
  rules.headOrDeputyDecides(env) ??
  decided({
    type: 'brief-sent-back',
    data: {
      reason: data.reason,
      brief: rules.briefForReply(env, replyTermOf(context)),
    },
  });

/** P27. */
export const listAppeal: Decide<'list-appeal'> = (_, { context }) =>
  decided({ type: 'appeal-listed', data: { official: known(context.official, 'approved official') } });

/** P30, reading A. */
export const extendTerm: Decide<'extend-term'> = ({ data, personal }, state, env) => {
  const { context } = state;
  const reply = replyTermOf(context);
  const extended = rules.extendedTerm(context, data, env);
  return (
    rules.extensionPrecedesTheEndOfTheTerm(reply, env) ??
    rules.eachExtensionComesOnce(context, data.step) ??
    rules.signatoryMayExtend(data.signatory, env) ??
    rules.extensionIsReasoned(data.reason) ??
    rules.extensionStaysWithinTwoMonths(data, env) ??
    rules.extensionMovesTheTermLater(reply, extended) ??
    decided({
      type: 'term-extended',
      data: {
        step: data.step,
        reply: extended,
        was: reply.dueOn,
        signatory: data.signatory,
        notice: nextNotice(context, 'extension'),
        noticeDueOn: dueBy(env, 'extension-notice', env.today).dueOn,
        ...(briefIsAwaited(state) ? { brief: rules.briefForReply(env, extended) } : {}),
        ...(draftIsAwaited(state) ? rules.draftDue(env, extended) : {}),
      },
      personal: addWords(personal, registrationOf(context).subject, { reason: data.reason }),
    })
  );
};
