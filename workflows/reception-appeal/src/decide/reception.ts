import { hasRunOut } from '@qabyldau/calendar';
import { addWords, decided } from '@qabyldau/engine';
import { known, nextNotice, openRequests, registrationOf, replyTermOf } from '../context.js';
import type { AppealEnv, Decide } from '../env.js';
import { repeatedNoticeFollowsAFailure } from '../rules/intake.js';
import { onlyAReceivingOfficialReceives } from '../rules/brief.js';
import * as checks from '../rules/check-in.js';
import {
  nobodyWhoConsideredTheMatterGetsIt,
  onlyServingEmployeesGetWork,
} from '../rules/during-reception.js';
import * as rules from '../rules/reception.js';
import { agreedOfficialReceives } from '../rules/same-day.js';
import { onlyByVideoUnderRestrictions } from '../rules/video.js';
import { calendarDaysBetween, dueByPolicy, workingDaysAfter } from '../terms.js';

/** P28. Silent when the same slot is taken already. */
export const takeSlot: Decide<'take-slot'> = ({ data }, { context }, env) => {
  const { day, slot, official, startsAt, place } = data;
  if (context.slot?.day === day && context.slot.slot === slot) return decided();
  const receptionOn = env.calendar.localDate(startsAt);
  const { registeredOn } = registrationOf(context);
  const restriction = env.restrictions?.(receptionOn);
  return (
    rules.appealHasNoOtherSlot(context, env) ??
    rules.slotBelongsToTheApprovedOfficial(known(context.official, 'approved official'), official) ??
    rules.slotIsStillToCome(data, env) ??
    rules.receptionLeavesFiveWorkingDaysAfterTheBrief(context.brief, startsAt, env) ??
    rules.centreDayIsForMattersOfCentralBodies(context, data.atCentre, env) ??
    decided({
      type: 'slot-allocated',
      data: {
        day,
        slot,
        official,
        startsAt,
        receptionOn,
        place,
        far: calendarDaysBetween(env.calendar, registeredOn, receptionOn) > env.policy.farReceptionDays,
        ...(restriction === undefined ? {} : { mode: 'video', act: restriction.act }),
        ...(rules.cameInTurn(context, env) ? {} : { orderUnknown: true }),
      },
    })
  );
};

/** P29, readings B and U. Silent when this date was told already and the letter did not fail. */
export const sendReply: Decide<'send-reply'> = (_, state, env) => {
  const { context } = state;
  const { day, startsAt, place, official } = known(context.slot, 'slot');
  const told = state.in('course.scheduled');
  if (told && repeatedNoticeFollowsAFailure(context, context.replyNotice, env) !== undefined)
    return decided();
  const first = context.replyNotice === undefined;
  return (
    rules.slotIsStillToCome({ startsAt }, env) ??
    decided({
      type: 'reply-sent',
      data: {
        notice: nextNotice(context, 'reply'),
        day,
        startsAt,
        place,
        official,
        first,
        late: first && hasRunOut(replyTermOf(context), env.at),
        ...(context.mode === undefined ? {} : { mode: 'video' }),
      },
    })
  );
};

/**
 * P16, P14. Silent when the appeal does not stand on that day (any more). Who was told a date is told the same day
 * that it is moved; the place in the queue stays.
 */
export const loseSlot: Decide<'lose-slot'> = ({ data }, state) => {
  const { context } = state;
  if (context.slot?.day !== data.day) return decided();
  const told = state.in('course.scheduled') || state.in('course.checkedIn');
  return decided({
    type: 'slot-lost',
    data: {
      day: data.day,
      reason: data.reason,
      ...(told ? { notice: nextNotice(context, 'rescheduling') } : {}),
      ...openRequests(context),
    },
  });
};

/** P10. */
export const checkIn: Decide<'check-in'> = ({ data, personal }, state, env) =>
  (state.in('course.sameDay')
    ? undefined
    : rules.itIsTheReceptionDay(known(state.context.slot, 'slot'), env)) ??
  checks.applicantShowsIdentity(data) ??
  checks.employeeOfTheBodyRepresentsNobody(state.context, data) ??
  checks.representativeShowsAuthority(state.context, data) ??
  checks.spokenRequestIsSigned(state.context, data, env.edition) ??
  checks.secrecyRegimeIsKept(state.context, data, env.edition) ??
  checks.interpreterIsSettled(state.context, data, env.edition) ??
  decided({
    type: 'applicant-checked-in',
    data: {
      document: data.document,
      actsForOther: checks.comesForAnother(state.context, data),
      ...(checks.comesForAnother(state.context, data)
        ? { authority: data.authorityShown ? 'document' : 'oral' }
        : {}),
      signed: data.signed,
      secrecy: data.secrecy,
      interpreter: data.interpreter,
    },
    personal,
  });

export const recordNoShow: Decide<'record-no-show'> = (_, { context }, env) => {
  const slot = known(context.slot, 'slot');
  return (
    rules.receptionTimeHasCome(slot, env) ??
    decided({ type: 'no-show-recorded', data: { day: slot.day, ...openRequests(context) } })
  );
};

/** P23: adopted as the term of the record of a hearing (Code art. 74(4)), of the length that the body sets. */
const protocolTerm = (env: AppealEnv) => ({
  protocol: dueByPolicy(env, 'protocol', env.today, env.policy.protocolDays),
});

/** P2, P7; P3 where the applicant agreed to be received the same day. */
export const receiveApplicant: Decide<'receive-applicant'> = ({ data }, state, env) => {
  const { context } = state;
  if (state.in('course.sameDay')) {
    return (
      agreedOfficialReceives(known(context.sameDay, 'consent'), data.official) ??
      decided({
        type: 'applicant-received',
        data: { official: data.official, day: 'same-day', sameDay: true, ...protocolTerm(env) },
      })
    );
  }
  const slot = known(context.slot, 'slot');
  return (
    rules.itIsTheReceptionDay(slot, env) ??
    onlyAReceivingOfficialReceives(data.official, env) ??
    rules.whoWasNamedReceives(slot, data.official, env) ??
    (context.mode === undefined ? onlyByVideoUnderRestrictions(env.today, env) : undefined) ??
    decided({
      type: 'applicant-received',
      data: { official: data.official, day: slot.day, ...protocolTerm(env) },
    })
  );
};

/** P23. */
export const signProtocol: Decide<'sign-protocol'> = ({ data, personal }, { context }, env) => {
  const { number, subject, language } = registrationOf(context);
  const { override } = data;
  const receivedOn = env.calendar.localDate(known(context.receivedAt, 'time of the reception'));
  return (
    rules.controlNeedsATask(data) ??
    rules.tasksAreExact(data.tasks, env) ??
    onlyServingEmployeesGetWork(
      data.tasks.map(({ executor }) => executor),
      env,
    ) ??
    nobodyWhoConsideredTheMatterGetsIt(
      context,
      data.tasks.map(({ executor }) => executor),
      override,
      env,
    ) ??
    decided({
      type: 'protocol-signed',
      data: {
        decision: data.decision,
        tasks: data.tasks,
        official: known(context.receivedBy, 'receiving official'),
        number,
        subject,
        language,
        // cl. 4: the term that was counted when it began; older receptions kept none.
        late:
          env.today >
          (context.protocolDue?.dueOn ?? workingDaysAfter(env.calendar, receivedOn, env.policy.protocolDays)),
        ...(override && { override: { signatory: override.signatory } }),
      },
      personal: override ? addWords(personal, subject, { overrideReason: override.reason }) : personal,
    })
  );
};
