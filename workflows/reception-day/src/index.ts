import type { ReadModel } from '@qabyldau/read-models';
import { liveQueue } from './read-models/live-queue.js';
import { receptionDays } from './read-models/reception-days.js';
import { receptionSlots } from './read-models/reception-slots.js';

export type {
  Booking,
  Consent,
  DayCommands,
  DayEvents,
  HelperKind,
  Instruction,
  ParticipantKind,
  RestrictionAct,
  SessionKind,
  Venue,
} from './messages.js';
export type { Booked, DayContext, Session } from './machine.js';
export type { DayEnv } from './env.js';
export { hoursOf } from './asks.js';
export { nextInQueue, type Waiting } from './queue.js';
export { runningTerms as dayTerms } from './running-terms.js';
export { endOfSlots, firstFreeSlot, sessionOf, slotOf, startOfSlot } from './slots.js';
export { receptionDay } from './reception-day.js';
export { dayReactions } from './reactions.js';
export type { LiveQueueRow } from './read-models/live-queue.js';
export type { ReceptionDayRow } from './read-models/reception-days.js';
export type { ReceptionSlotRow } from './read-models/reception-slots.js';
export { labels as dayLabels } from './labels.js';

export const receptionDayReadModels: readonly ReadModel[] = [receptionDays, receptionSlots, liveQueue];
