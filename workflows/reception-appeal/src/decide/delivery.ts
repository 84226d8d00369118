import { type Delivery, newsOf } from '@qabyldau/delivery';
import { dueBy } from '@qabyldau/calendar';
import { decided, type DecidedOf } from '@qabyldau/engine';
import type { IsoDate } from '@qabyldau/kernel';
import { known, replyTermOf } from '../context.js';
import type { AppealEnv, AppealView, Decide } from '../env.js';
import type { AppealEvents, NoticeKind } from '../messages.js';
import { correctionTerm } from '../rules/intake.js';

type Delivered = AppealEvents['notice-delivered'];

/** Code art. 66. Silent when the outcome is known already: a delivery stays a delivery. */
export const recordDelivery: Decide<'record-delivery'> = ({ data }, state, env) => {
  const news = newsOf(data, state.context.notices, env);
  if (!news.ok) return news;
  if (news.value === undefined) return decided();
  const { outcome, ...delivery } = data;
  return outcome === 'failed'
    ? decided({ type: 'notice-failed', data: { ...delivery, kind: news.value.kind } })
    : decided(delivered(state, env, delivery));
};

/** The fact of a delivery with the terms that it starts: of correction (P6), of objection (Code art. 73(3)). */
export function delivered(state: AppealView, env: AppealEnv, data: Delivery): DecidedOf<AppealEvents> {
  const { context } = state;
  const { kind } = known(context.notices[data.notice], 'notice');
  const correcting =
    state.in('course.awaitingCorrection.noticeSent') && context.correction?.notice === data.notice;
  const hearing = state.in('course.hearing.sent') && context.draft?.notice === data.notice;
  return {
    type: 'notice-delivered',
    data: {
      ...data,
      kind,
      ...(correcting ? correctionFrom(env, data.on, replyTermOf(context)) : {}),
      ...(hearing ? objectionFrom(env, data.on) : {}),
      ...(acts.includes(kind) ? inForceFrom(env, data.on) : {}),
    },
  };
}

function correctionFrom(
  env: AppealEnv,
  on: IsoDate,
  reply: Parameters<typeof correctionTerm>[2],
): Pick<Delivered, 'correction' | 'correctionDays' | 'correctionCut' | 'returnBy'> {
  const { due, days, cut } = correctionTerm(env, on, reply);
  const returnBy = dueBy(env, 'return', due.dueOn);
  return { correction: due, correctionDays: days, correctionCut: cut, returnBy };
}

/** Notices that bring an act of the body: it refuses or ends. */
const acts: readonly NoticeKind[] = ['refusal', 'return', 'termination', 'without-consideration'];

/**
 * Code art. 83: an act takes effect when it is communicated; art. 92(1): from that day it may be complained against
 * for three months. The acts that the program makes say how (art. 80(5)), so the six months of art. 92(1-1) are not
 * needed here.
 */
const inForceFrom = (env: AppealEnv, on: IsoDate): Pick<Delivered, 'inForceFrom' | 'complaintUntil'> => ({
  inForceFrom: on,
  complaintUntil: dueBy(env, 'complaint', on).dueOn,
});

/** Reading D: both terms run from the day the applicant was notified. */
const objectionFrom = (env: AppealEnv, on: IsoDate): Pick<Delivered, 'objection' | 'decisionFrom'> => ({
  objection: dueBy(env, 'objection', on),
  decisionFrom: dueBy(env, 'hearing-lead', on).dueOn,
});
