import type { ReadModel } from '@qabyldau/read-models';
import { officialDuties } from './read-models/official-duties.js';
import { publishedSchedule } from './read-models/published-schedule.js';
import { scheduleLines } from './read-models/schedule-lines.js';
import { scheduleNames } from './read-models/schedule-names.js';
import { schedules } from './read-models/schedules.js';

export type {
  Approver,
  Bilingual,
  Line,
  LineData,
  Period,
  Place,
  ScheduleCommands,
  ScheduleEvents,
  ScheduleKind,
  ScheduleLanguage,
  Session,
} from './messages.js';
export type { Head, ScheduleContext } from './machine.js';
export type { ScheduleEnv } from './env.js';
export { receptionSchedule } from './reception-schedule.js';
export { scheduleReactions } from './reactions.js';
export {
  monthlyDuty,
  type Absence,
  type DutyOptions,
  type HeldSession,
  type MonthlyDuty,
} from './monthly-duty.js';
export { dutyOf, type OfficialDutyRow } from './read-models/official-duties.js';
export type { PublishedScheduleRow } from './read-models/published-schedule.js';
export type { ScheduleLineRow } from './read-models/schedule-lines.js';
export type { ScheduleNameRow } from './read-models/schedule-names.js';
export type { ScheduleRow } from './read-models/schedules.js';

export const scheduleReadModels: readonly ReadModel[] = [
  schedules,
  scheduleLines,
  publishedSchedule,
  scheduleNames,
  officialDuties,
];
