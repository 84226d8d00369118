import { dateHasCome, deliveryFollowsSending } from '@qabyldau/delivery';
import { dueBy, hasRunOut } from '@qabyldau/calendar';
import { addWords, decided } from '@qabyldau/engine';
import { known, nextNotice, openRequests, registrationOf, replyTermOf } from '../context.js';
import type { Decide } from '../env.js';
import { headOrDeputyDecides } from '../rules/brief.js';
import type { EarlierAct, EarlierActFact } from '../messages.js';
import { earlierActIsNamed } from '../rules/outcome.js';
import { recordOfTheHearingPrecedesRefusal, refusalWaitsForRemarks } from '../rules/hearing-record.js';
import * as rules from '../rules/refusal.js';
import { notBeforeTheAppeal, repeatedNoticeFollowsAFailure } from '../rules/intake.js';
import { delivered } from './delivery.js';

/** Who decided before is sealed with the applicant's key. */
function withoutItsAuthor({ by: _sealed, ...act }: EarlierAct): EarlierActFact {
  return act;
}

/** P32. After the last day for it the draft is still sent, and marked late (reading D). */
export const sendDraftRefusal: Decide<'send-draft-refusal'> = ({ data, personal }, state, env) => {
  const { context } = state;
  const objection = state.in('course.hearing')
    ? repeatedNoticeFollowsAFailure(context, context.draft?.notice, env)
    : undefined;
  if (objection !== undefined) return objection;
  const unlawful = data.act && (earlierActIsNamed(data.act) ?? dateHasCome(data.act.on, env));
  if (unlawful !== undefined) return unlawful;
  const act = data.act && withoutItsAuthor(data.act);
  const lastNoticeOn = dueBy(env, 'last-refusal-notice', replyTermOf(context).dueOn).dueOn;
  return decided({
    type: 'draft-refusal-sent',
    data: {
      notice: nextNotice(context, 'draft-refusal'),
      ground: data.ground,
      ...(act && { act }),
      lastNoticeOn,
      late: env.today > lastNoticeOn,
    },
    personal: data.act
      ? addWords(personal, registrationOf(context).subject, { actBy: data.act.by })
      : personal,
  });
};

/**
 * Code art. 73(3). Who objects has received the draft: where the post has not said so yet, the objection itself
 * proves it. Silent when an oral hearing was asked for already.
 */
export const fileObjection: Decide<'file-objection'> = ({ data, personal }, state, env) => {
  const { context } = state;
  const filed = {
    type: 'objection-filed',
    data: { form: data.form, filedOn: data.filedOn },
    personal,
  } as const;
  const early = dateHasCome(data.filedOn, env) ?? notBeforeTheAppeal(data.filedOn, context, env);
  if (early !== undefined) return early;
  const draft = known(context.draft, 'draft refusal');
  if (draft.objection === undefined) {
    const notice = known(context.notices[draft.notice], 'notice');
    const received = { notice: draft.notice, on: data.filedOn, channel: notice.channel, proof: 'objection' };
    return (
      deliveryFollowsSending(notice, data.filedOn, env) ?? decided(delivered(state, env, received), filed)
    );
  }
  if (data.form === 'oral' && context.oral !== undefined) return decided();
  return rules.objectionComesInTime(draft.objection.dueOn, data.filedOn) ?? decided(filed);
};

/** P33, Code art. 66(1). */
export const appointHearing: Decide<'appoint-hearing'> = ({ data, personal }, { context }, env) =>
  rules.hearingIsStillToCome(data.startsAt, env) ??
  rules.hearingIsInWorkingHours(data.startsAt, env) ??
  decided({
    type: 'hearing-appointed',
    data: {
      startsAt: data.startsAt,
      notice: nextNotice(context, 'hearing-invitation'),
    },
    personal: addWords(personal, registrationOf(context).subject, {
      hearingPlace: data.place,
    }),
  });

/** Code art. 73(3), 74(4): a record is due only when the applicant was there. */
export const holdHearing: Decide<'hold-hearing'> = ({ data, personal }, { context }, env) =>
  rules.hearingHasBegun(context, env) ??
  rules.absentApplicantWasNotified(context, data.attended) ??
  decided({
    type: 'hearing-held',
    data: {
      attended: data.attended,
      ...(data.attended ? { on: env.today, record: dueBy(env, 'hearing-record', env.today) } : {}),
    },
    personal,
  });

/** P32, Code art. 73, 77, 80. */
export const refuseReception: Decide<'refuse-reception'> = ({ personal }, state, env) => {
  const { context } = state;
  return (
    rules.hearingPrecedesRefusal(state, env) ??
    rules.refusalNeedsDeliveredDraft(context, env) ??
    rules.oralHearingPrecedesRefusal(context) ??
    recordOfTheHearingPrecedesRefusal(context) ??
    refusalWaitsForRemarks(context, env) ??
    rules.refusalWaitsForObjections(context, env) ??
    rules.refusalComesThreeWorkingDaysAfterTheDraft(context, env) ??
    headOrDeputyDecides(env) ??
    decided({
      type: 'reception-refused',
      data: {
        ground: known(context.draft?.ground ?? context.brief?.ground, 'ground of the refusal'),
        notice: nextNotice(context, 'refusal'),
        late: hasRunOut(replyTermOf(context), env.at),
        ...openRequests(context),
      },
      personal,
    })
  );
};
