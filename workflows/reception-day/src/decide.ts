import { termsRederived } from '@qabyldau/calendar';
import { decided, type CaseView, type CommandOf, type Decision } from '@qabyldau/engine';
import { exhaustive, fail } from '@qabyldau/kernel';
import type { DayEnv } from './env.js';
import type { DayContext } from './machine.js';
import type { DayCommands, DayEvents } from './messages.js';
import * as rules from './rules.js';
import { runningTerms } from './running-terms.js';
import { agreeVideo, switchToInPerson, switchToVideo } from './decide-video.js';
import { callNext, handOver, joinQueue, noteHelpers, noteParticipant, takeOver } from './decide-reception.js';
import { bookedAppeals, firstFreeSlot, sessionOf, slotOf, startOfSlot } from './slots.js';

type Answer = Decision<DayEvents>;

// eslint-disable-next-line complexity -- one case a verb, and no other branch
export function decide(command: CommandOf<DayCommands>, state: CaseView<DayContext>, env: DayEnv): Answer {
  const { context } = state;
  switch (command.type) {
    case 'open-day':
      return openDay(command.data, env);
    case 'book-slot':
      return bookSlot(command.data, context, env);
    case 'release-slot':
      return releaseSlot(command.data, context, state.in('open'));
    case 'report-absence':
      return reportAbsence(command.data, state, env);
    case 'close-day':
      return closeDay(context, env);
    case 'join-queue':
      return joinQueue(command.data, context, env);
    case 'call-next':
      return callNext(context, env);
    case 'note-helpers':
      return noteHelpers(command.data, context);
    case 'note-participant':
      return noteParticipant(command.data, context);
    case 'agree-video':
      return agreeVideo(command.data, context, env);
    case 'switch-to-video':
      return switchToVideo(state, env);
    case 'switch-to-in-person':
      return switchToInPerson(state, env);
    case 'hand-over':
      return handOver(command.data, context, env);
    case 'take-over':
      return takeOver(command.data, context, env);
    case 'rederive-terms':
      return rederive(command.data, state, env);
    default:
      return exhaustive(command);
  }
}

function rederive(data: DayCommands['rederive-terms'], state: CaseView<DayContext>, env: DayEnv): Answer {
  const moved = termsRederived(runningTerms(state, env.calendar), data, env);
  return moved === undefined ? decided() : decided({ type: 'terms-rederived', data: moved });
}

function openDay(data: DayCommands['open-day'], env: DayEnv): Answer {
  const objection = rules.objectionToOpening(data, env);
  if (objection !== undefined) return fail(objection);
  const brief = env.calendar.provisionalDeadline('brief', data.on);
  const absence = env.calendar.provisionalDeadline('absence-notice', data.on);
  const restrictions = env.restrictionsOn?.(data.on);
  return decided({
    type: 'day-opened',
    data: {
      ...data,
      ...(restrictions === undefined ? {} : { video: restrictions.act }),
      briefDueOn: brief.due,
      absenceDueOn: absence.due,
      ...(brief.provisional || absence.provisional ? { provisional: true } : {}),
    },
  });
}

function bookSlot(data: DayCommands['book-slot'], context: DayContext, env: DayEnv): Answer {
  const session = sessionOf(context);
  const held = slotOf(context, data.appeal);
  const taken = rules.appealHoldsNoOtherSlot(held, data.slot);
  if (taken !== undefined) return fail(taken);
  if (held !== undefined) return decided();
  const objection =
    rules.receptionHasNotBegun(session, env.at, env.calendar) ??
    rules.slotIsFree(context, session, data.slot);
  if (objection !== undefined) return fail(objection);
  const slot = data.slot ?? firstFreeSlot(context, session.slots);
  if (slot === undefined) throw new Error('a day that is not full has a free slot');
  const { official, place } = session;
  const startsAt = startOfSlot(session, slot, env.calendar);
  const video = context.video ? { video: true } : {};
  const centre = session.venue === 'CENTRE' ? { atCentre: true } : {};
  return decided({
    type: 'slot-booked',
    data: { appeal: data.appeal, slot, startsAt, official, place, ...video, ...centre },
  });
}

/** Silent where the appeal holds nothing, so that a reaction may ask whatever has become of the day meanwhile. */
function releaseSlot(
  { appeal, reason }: DayCommands['release-slot'],
  context: DayContext,
  open: boolean,
): Answer {
  const slot = open ? slotOf(context, appeal) : undefined;
  return slot === undefined ? decided() : decided({ type: 'slot-released', data: { appeal, slot, reason } });
}

/** P16. A day that is cancelled already stays so. */
function reportAbsence(
  data: DayCommands['report-absence'],
  state: CaseView<DayContext>,
  env: DayEnv,
): Answer {
  if (!state.in('open')) return decided();
  const { context } = state;
  const session = sessionOf(context);
  const objection = rules.officialsReportTheirOwnAbsence(session, env);
  if (objection !== undefined) return fail(objection);
  return decided({
    type: 'day-cancelled',
    data: {
      reason: data.reason,
      foreseeable: data.foreseeable,
      late: rules.absenceIsReportedLate(session, data, env.today),
      appeals: bookedAppeals(context),
      slots: session.slots,
    },
  });
}

function closeDay(context: DayContext, env: DayEnv): Answer {
  const session = sessionOf(context);
  const objection = rules.dayHasCome(session, env.today);
  if (objection !== undefined) return fail(objection);
  const { slots, official, on, kind, venue } = session;
  return decided({
    type: 'day-closed',
    data: { appeals: bookedAppeals(context), slots, official, on, kind, venue },
  });
}
