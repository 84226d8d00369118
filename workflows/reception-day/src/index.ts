import type { ReadModel } from '@qabyldau/read-models';
import { receptionDays } from './read-models/reception-days.js';
import { receptionSlots } from './read-models/reception-slots.js';

export type { Booking, DayCommands, DayEvents, Instruction, SessionKind } from './messages.js';
export type { Booked, DayContext, Session } from './machine.js';
export type { DayEnv } from './env.js';
export { receptionDay } from './reception-day.js';
export type { ReceptionDayRow } from './read-models/reception-days.js';
export type { ReceptionSlotRow } from './read-models/reception-slots.js';

export const receptionDayReadModels: readonly ReadModel[] = [receptionDays, receptionSlots];
