import type { Calendar } from '@qabyldau/calendar';
import type { Refusal } from '@qabyldau/engine';
import type { Instant, IsoDate } from '@qabyldau/kernel';
import type { DayContext, Session } from './machine.js';
import type { DayCommands } from './messages.js';
import { no, slotIsFree, type Objection } from './rules.js';
import { slotOf } from './slots.js';

/** P27, P28: who is received on this day stands on its list. */
export const onlyThoseOnTheListTakePart = (context: DayContext, appeal: string): Objection =>
  slotOf(context, appeal) === undefined ? appealIsNotOnTheList(appeal) : undefined;

export const appealIsNotOnTheList = (appeal: string): Refusal => no('appeal-not-on-the-list', { appeal });

/** P10, P12: people check in and wait on the day itself. */
export const itIsTheReceptionDay = ({ on }: Session, today: IsoDate): Objection =>
  today === on ? undefined : no('not-the-reception-day', { on, today });

/** P10, P12: who waits to be called has shown who they are. */
export const onlyWhoHasCheckedInWaits = (checkedIn: boolean | undefined): Objection =>
  checkedIn === false ? no('not-checked-in') : undefined;

/** P7: nobody is called in before the time that the schedule names. */
export const receptionHasBegun = ({ on, from }: Session, at: Instant, calendar: Calendar): Objection =>
  at < calendar.instantAt(on, from) ? no('reception-has-not-begun', { on, from }) : undefined;

/** P12: the next one is somebody who has checked in. */
export const nobodyWaits = (): Refusal => no('nobody-waits');

/** P17: lawyers, psychologists and social workers may be engaged; volunteers on reception days only. */
export const volunteersHelpOnReceptionDaysOnly = (
  session: Session,
  { kind, on }: DayCommands['note-helpers'],
): Objection =>
  kind !== 'volunteer' || on === session.on
    ? undefined
    : no('volunteers-on-reception-days-only', { on, receptionOn: session.on });

/** P22: it is agreed during the reception, with somebody who is there. */
export const onlyWhoHasComeIsHandedOver = ({ queue, called }: DayContext, appeal: string): Objection =>
  called.includes(appeal) || queue.some((one) => one.appeal === appeal)
    ? undefined
    : no('applicant-has-not-come', { appeal });

/** P22: handing over means that another official receives. */
export const anotherDayTakesOver = (to: string, day: string): Objection =>
  to === day ? no('handed-over-to-itself') : undefined;

/** P22: handing over means that another official receives, not the same one on another day. */
export const anotherOfficialTakesOver = (
  { official, on }: Session,
  handsOver: string | undefined,
): Objection =>
  official === handsOver ? no('handed-over-to-the-same-official', { official, on }) : undefined;

/** P22, P28: a day takes over only into slots that nobody has and that lie ahead. */
export const noSlotIsLeft = ({ on }: Session): Refusal => no('no-slot-left', { on });

/** P22, P28: the time agreed lies ahead, and nobody has it. */
export const agreedSlotIsFreeAndToCome = (
  context: DayContext,
  session: Session,
  slot: number,
  toCome: (slot: number) => boolean,
): Objection =>
  slotIsFree(context, session, slot) ??
  (toCome(slot) ? undefined : no('slot-has-passed', { slot, on: session.on }));
