import { isHead } from '@qabyldau/body';
import type { Calendar } from '@qabyldau/calendar';
import { actsAs, refuse, type Refusal } from '@qabyldau/engine';
import type { Instant, IsoDate } from '@qabyldau/kernel';
import type { DayEnv } from './env.js';
import type { DayContext, Session } from './machine.js';
import type { DayCommands, Instruction, SessionKind } from './messages.js';
import { refusals } from './refusals.js';
import { firstFreeSlot } from './slots.js';

/** The answer of a rule: a refusal, or nothing. */
export type Objection = Refusal | undefined;

type Opening = DayCommands['open-day'];

/** A refusal of the catalogue of this workflow. */
export const no = (code: keyof typeof refusals, data?: Refusal['data']): Refusal =>
  refuse(refusals, code, data).error;

/** P2: only the persons named there receive. */
export const onlyReceivingPersonsReceive = (data: Opening, env: DayEnv): Objection =>
  env.official(data.official) === undefined
    ? no('not-a-receiving-person', { official: data.official })
    : undefined;

/** P7, P8: a schedule is published for days to come. */
export const dayIsNotPast = (on: IsoDate, today: IsoDate): Objection =>
  on < today ? no('day-in-the-past', { on, today }) : undefined;

/** P4, P7: receptions are on working days; in years not known yet, on what is expected to be one. */
export function receptionIsOnAWorkingDay(on: IsoDate, calendar: Calendar): Objection {
  const off = calendar.dayOff(on);
  if (off === undefined) return undefined;
  const { next, reason } = off;
  return no('day-does-not-work', {
    on,
    next,
    reasonKk: reason.kk,
    reasonRu: reason.ru,
    reasonEn: reason.en,
  });
}

/** P9: outside the schedule deputies receive, on the instruction of the first head or akim, with its date. */
export function outsideTheScheduleOnlyDeputiesOnInstruction(data: Opening, env: DayEnv): Objection {
  if (data.kind !== 'OUT_OF_SCHEDULE') return undefined;
  // P2 names heads and their deputies together: 1) and 2); who gives the instruction is no deputy
  const person = env.official(data.official);
  // Stryker disable next-line OptionalChaining: that nobody else receives is asked before
  const leader = [1, 2].includes(person?.rank ?? 0) && person?.deputy !== false;
  const { instruction } = data;
  if (!leader || instruction?.by === data.official) return no('only-deputies-outside-the-schedule');
  return instruction === undefined
    ? no('no-instruction-for-a-day-outside-the-schedule')
    : (instructionIsOfTheHead(instruction, env) ?? instructionIsGiven(instruction, env));
}

/** P9: of the first head or akim, so of a person of P2(1) or P2(2) who is no deputy. */
function instructionIsOfTheHead({ by }: Instruction, env: DayEnv): Objection {
  const person = env.official(by);
  return person !== undefined && isHead(person) ? undefined : no('instruction-is-for-the-head', { by });
}

/** P9: an instruction comes before the reception that it speaks of. */
const instructionIsGiven = ({ on }: Instruction, { today }: DayEnv): Objection =>
  on > today ? no('instruction-not-yet-given', { on, today }) : undefined;

const meetingRank: Partial<Record<SessionKind, number>> = { DECREE_863_MEETING: 1, DECREE_826_MEETING: 2 };

/** P7: heads of central executive bodies receive within meetings under Decree 863, akims after those of Decree 826. */
export function meetingsWithThePopulationAreForHeads({ kind, official }: Opening, env: DayEnv): Objection {
  const rank = meetingRank[kind];
  if (rank === undefined) return undefined;
  const person = env.official(official);
  return person?.rank === rank && isHead(person)
    ? undefined
    : no('only-heads-at-meetings-with-the-population');
}

/** P7, P8: what is approved and published opens its days; nobody makes a day of the schedule that it does not have. */
export const daysOfTheScheduleComeFromIt = ({ kind, on }: Opening, { actor }: DayEnv): Objection =>
  kind === 'SCHEDULED' && actor.role !== 'system' ? no('not-from-the-schedule', { on }) : undefined;

/** P28: there is something to distribute, and all of it on this day. */
export function slotsFitTheDay({ from, slots, slotMinutes }: Opening): Objection {
  const [, hours = NaN, minutes = NaN] = (/^(\d\d):(\d\d)$/.exec(from) ?? []).map(Number);
  const whole = Number.isInteger(slots) && Number.isInteger(slotMinutes) && slots > 0 && slotMinutes > 0;
  return whole && hours * 60 + minutes + slots * slotMinutes <= 24 * 60
    ? undefined
    : no('slots-do-not-fit-the-day', { from, slots, slotMinutes });
}

/** All that is asked of a day that is to be opened. */
export const objectionToOpening = (data: Opening, env: DayEnv): Objection =>
  onlyReceivingPersonsReceive(data, env) ??
  dayIsNotPast(data.on, env.today) ??
  receptionIsOnAWorkingDay(data.on, env.calendar) ??
  outsideTheScheduleOnlyDeputiesOnInstruction(data, env) ??
  meetingsWithThePopulationAreForHeads(data, env) ??
  slotsFitTheDay(data) ??
  daysOfTheScheduleComeFromIt(data, env);

/** P29: who is told a date is told it before; a begun day takes nobody in. */
export const receptionHasNotBegun = (session: Session, at: Instant, calendar: Calendar): Objection =>
  at >= calendar.instantAt(session.on, session.from)
    ? no('day-has-begun', { on: session.on, from: session.from })
    : undefined;

/** One appeal, one slot of a day. */
export const appealHoldsNoOtherSlot = (held: number | undefined, wanted: number | undefined): Objection =>
  held === undefined || wanted === undefined || held === wanted
    ? undefined
    : no('appeal-holds-another-slot', { held });

/** P28, P12: nobody is moved out of a slot by another. */
export function slotIsFree(context: DayContext, session: Session, wanted: number | undefined): Objection {
  const { on, slots } = session;
  const free = firstFreeSlot(context, slots);
  if (free === undefined) return no('day-is-full', { on, slots });
  if (wanted === undefined) return undefined;
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > slots)
    return no('no-such-slot', { slot: wanted, slots });
  return context.booked[wanted] === undefined ? undefined : no('slot-taken', { slot: wanted, free });
}

/** P7: a reception that has not been held cannot be counted as held. */
export const dayHasCome = (session: Session, today: IsoDate): Objection =>
  today < session.on ? no('day-has-not-come', { on: session.on }) : undefined;

/** P16: the receiving person tells of the own absence; of another's the responsible employee, who was told. */
export const officialsReportTheirOwnAbsence = (
  { official, on }: Session,
  { actor }: Pick<DayEnv, 'actor'>,
): Objection =>
  actor.role !== 'official' || actsAs(actor, official)
    ? undefined
    : no('absence-of-another', { official, on });

/**
 * P16, reading E: a foreseeable absence is reported at least two working days before; any other also on the day.
 * A late report is marked, never blocked. What a revised schedule withdraws is nobody's absence.
 */
export const absenceIsReportedLate = (
  { on, absenceDueOn }: Session,
  { reason, foreseeable }: DayCommands['report-absence'],
  today: IsoDate,
): boolean => reason !== 'schedule-revised' && today > absenceDueOn && (foreseeable || today !== on);
