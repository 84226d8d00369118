import { dateHasCome } from '@qabyldau/delivery';
import { decided } from '@qabyldau/engine';
import { known, nextNotice } from '../context.js';
import type { AppealView, Decide } from '../env.js';
import * as rules from '../rules/video.js';

/** P13. Silent when the reception is by video link already. */
export const agreeToVideo: Decide<'agree-to-video'> = ({ data, personal }, state, env) => {
  const { context } = state;
  if (context.mode !== undefined) return decided();
  const official = context.slot?.official ?? known(context.official, 'approved official');
  return (
    rules.videoIsForHeadsAndDeputies(official, env) ??
    dateHasCome(env.calendar.localDate(data.consent.at), env) ??
    decided({
      type: 'video-agreed',
      data: { official, consent: data.consent, ...noticeToTheTold(state) },
      personal,
    })
  );
};

/** P14. Consent is no condition. Silent when the reception lies outside the restrictions or is by video already. */
export const switchToVideo: Decide<'switch-to-video'> = ({ data }, state, env) => {
  const { receptionOn } = known(state.context.slot, 'slot');
  if (state.context.mode !== undefined || !rules.restrictionsCover(data, receptionOn)) return decided();
  return (
    rules.restrictionsAreKnown(receptionOn, env) ??
    decided({
      type: 'switched-to-video',
      data: { receptionOn, act: data.act, ...noticeToTheTold(state) },
    })
  );
};

/** P13, P14. Silent when the reception is in person, or by a consent that the end of restrictions leaves standing. */
export const switchToInPerson: Decide<'switch-to-in-person'> = ({ data }, state, env) => {
  const { mode, slot } = state.context;
  const kept = data.reason === 'restrictions-lifted' && mode?.basis === 'consent';
  if (mode === undefined || kept) return decided();
  const restricted =
    slot === undefined ? undefined : rules.onlyByVideoUnderRestrictions(slot.receptionOn, env);
  return (
    restricted ??
    decided({ type: 'switched-to-in-person', data: { reason: data.reason, ...noticeToTheTold(state) } })
  );
};

/** P14: who does not want video waits, keeps the place in the queue, and gives the slot to another. */
export const waitForInPerson: Decide<'wait-for-in-person'> = (_, state) => {
  const { context } = state;
  return (
    rules.onlyARestrictedReceptionIsWaitedOut(context) ??
    decided({
      type: 'slot-lost',
      data: {
        day: known(context.slot, 'slot').day,
        reason: 'waits-for-in-person',
        ...(state.in('course.scheduled') ? { notice: nextNotice(context, 'rescheduling') } : {}),
      },
    })
  );
};

const noticeToTheTold = (state: AppealView): { readonly notice?: string } =>
  state.in('course.scheduled') || state.in('course.checkedIn')
    ? { notice: nextNotice(state.context, 'video') }
    : {};
