import { decided, type Decision } from '@qabyldau/engine';
import { canonicalJson, fail } from '@qabyldau/kernel';
import type { DayEnv } from './env.js';
import type { DayContext } from './machine.js';
import type { DayCommands, DayEvents } from './messages.js';
import { nextInQueue } from './queue.js';
import * as rules from './reception-rules.js';
import { firstFreeSlot, sessionOf, slotOf, startOfSlot } from './slots.js';

type Answer = Decision<DayEvents>;

/** P12. Silent for somebody who waits already or has been called. */
export function joinQueue(
  { checkedIn, ...data }: DayCommands['join-queue'],
  context: DayContext,
  env: DayEnv,
): Answer {
  const { queue, called } = context;
  if (called.includes(data.appeal) || queue.some((one) => one.appeal === data.appeal)) return decided();
  const objection =
    rules.onlyThoseOnTheListTakePart(context, data.appeal) ??
    rules.itIsTheReceptionDay(sessionOf(context), env.today) ??
    rules.onlyWhoHasCheckedInWaits(checkedIn);
  return objection === undefined ? decided({ type: 'queue-joined', data }) : fail(objection);
}

/** P12, readings P and X. */
export function callNext(context: DayContext, env: DayEnv): Answer {
  const next = nextInQueue(context.queue);
  const objection = rules.receptionHasBegun(sessionOf(context), env.at, env.calendar);
  if (objection !== undefined) return fail(objection);
  if (next === undefined) return fail(rules.nobodyWaits());
  const { appeal, priority, year, ordinal } = next;
  const waiting = context.queue.length - 1;
  return decided({
    type: 'applicant-called',
    data: { appeal, priority, ...(year === undefined ? {} : { year }), ordinal, waiting },
  });
}

/** P17. Silent when the same is noted already. */
export function noteHelpers(data: DayCommands['note-helpers'], context: DayContext): Answer {
  if (context.helpers.some((one) => canonicalJson(one) === canonicalJson(data))) return decided();
  const objection = rules.volunteersHelpOnReceptionDaysOnly(sessionOf(context), data);
  return objection === undefined ? decided({ type: 'helpers-noted', data }) : fail(objection);
}

/** P18, P22. Silent when the same is noted already. */
export function noteParticipant(data: DayCommands['note-participant'], context: DayContext): Answer {
  if (context.participants.some((one) => canonicalJson(one) === canonicalJson(data))) return decided();
  const objection = rules.onlyThoseOnTheListTakePart(context, data.appeal);
  return objection === undefined ? decided({ type: 'participant-noted', data }) : fail(objection);
}

/** P22: the other day is asked; until it has booked, nothing is given up here. Silent when handed over there already. */
export function handOver(
  { appeal, to, slot: wanted }: DayCommands['hand-over'],
  context: DayContext,
  env: DayEnv,
): Answer {
  const slot = slotOf(context, appeal);
  if (slot === undefined) {
    return context.handedOver[appeal] === to ? decided() : fail(rules.appealIsNotOnTheList(appeal));
  }
  const objection =
    rules.onlyWhoHasComeIsHandedOver(context, appeal) ?? rules.anotherDayTakesOver(to, env.caseId);
  if (objection !== undefined) return fail(objection);
  const { official } = sessionOf(context);
  return decided({
    type: 'hand-over-requested',
    data: { appeal, official, to, ...(wanted === undefined ? {} : { slot: wanted }) },
  });
}

/** P22: time is agreed during the reception, so a day that has begun takes over into what is still to come of it. */
export function takeOver(data: DayCommands['take-over'], context: DayContext, env: DayEnv): Answer {
  const { appeal, from } = data;
  if (slotOf(context, appeal) !== undefined) return decided();
  const session = sessionOf(context);
  const same = rules.anotherOfficialTakesOver(session, data.official);
  if (same !== undefined) return fail(same);
  const toCome = (slot: number) => startOfSlot(session, slot, env.calendar) > env.at;
  const slot = data.slot ?? firstFreeSlot(context, session.slots, toCome);
  if (slot === undefined) return fail(rules.noSlotIsLeft(session));
  const objection = rules.agreedSlotIsFreeAndToCome(context, session, slot, toCome);
  if (objection !== undefined) return fail(objection);
  const { official, place } = session;
  const startsAt = startOfSlot(session, slot, env.calendar);
  const video = context.video ? { video: true } : {};
  const centre = session.venue === 'CENTRE' ? { atCentre: true } : {};
  return decided({
    type: 'slot-booked',
    data: { appeal, slot, startsAt, official, place, ...video, ...centre, handedOverFrom: from },
  });
}
