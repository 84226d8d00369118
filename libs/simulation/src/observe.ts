import type { JsonObject } from '@qabyldau/kernel';
import type { AppealEvents } from '@qabyldau/reception-appeal';
import { stateAfter, stateAfterTimer, type AppealFile } from './appeal-file.js';
import { delivery } from './habits/delivery.js';
import { booking } from './habits/booking.js';
import { clock, onTimer } from './habits/clock.js';
import { complaining, complaints } from './habits/complaints.js';
import { control, tasks } from './habits/control.js';
import { days } from './habits/days.js';
import {
  daysOffInComplaints,
  daysOffInMaterials,
  daysOffInMotions,
  daysOffInReports,
  daysOffInRequests,
} from './habits/days-off.js';
import { during } from './habits/during-reception.js';
import type { AppealHabits } from './habits/habit.js';
import { linking } from './habits/linking.js';
import { materials, needingMaterials } from './habits/materials.js';
import { motions, moving } from './habits/motions.js';
import { asking, onSilence, participation } from './habits/participation.js';
import { preReview } from './habits/pre-review.js';
import { publicNotices, tellingOfDays } from './habits/public-notices.js';
import { reception } from './habits/reception.js';
import { refusal } from './habits/refusal.js';
import { reports } from './habits/reports.js';
import { videoWishes } from './habits/restrictions.js';
import { sameDay } from './habits/same-day.js';
import { surveyed, surveys } from './habits/surveys.js';
import { written } from './habits/written.js';
import { mistakes } from './mistakes/all-mistakes.js';
import type { ObservedEvent } from './port.js';
import { count } from './report/count.js';
import type { World } from './world.js';

const appealHabits: readonly AppealHabits[] = [
  preReview,
  sameDay,
  clock,
  booking,
  reception,
  control,
  refusal,
  delivery,
  asking,
  moving,
  surveyed,
  videoWishes,
  during,
  complaining,
  needingMaterials,
  linking,
];

const habitsOf: Readonly<Partial<Record<string, readonly object[]>>> = {
  'reception-day': [days, tellingOfDays],
  'protocol-task': [tasks],
  'written-appeal': [written],
  'participation-request': [participation, daysOffInRequests],
  'satisfaction-survey': [surveys],
  'quarterly-report': [reports, daysOffInReports],
  motion: [motions, daysOffInMotions],
  complaint: [complaints, daysOffInComplaints],
  'materials-request': [materials, daysOffInMaterials],
  'public-notice': [publicNotices],
};

/** Lets the people of the body learn of an event and plan what they will do about it. */
export function observe(world: World, event: ObservedEvent): void {
  live(world, event);
  mistakes.try(world, event);
}

function live(world: World, event: ObservedEvent): void {
  const file = event.workflow === 'reception-appeal' ? world.files.get(event.caseId) : undefined;
  if (file !== undefined) {
    count(world.counters, event, file);
    aboutAppeal(world, file, event);
    return;
  }
  count(world.counters, event, undefined);
  for (const habits of habitsOf[event.workflow] ?? []) follow(habits, world, event);
  if (event.type === 'timer-fired' && event.data['delay'] === 'answerDue') onSilence(world, event.caseId);
}

function aboutAppeal(world: World, file: AppealFile, { type, data }: ObservedEvent): void {
  if (type === 'timer-fired') {
    const delay = data['delay'] as string;
    file.state = stateAfterTimer(delay, file);
    onTimer(world, file, delay);
    return;
  }
  file.state = stateAfter(type as keyof AppealEvents, data as never, file);
  for (const habits of appealHabits) {
    const habit = habits[type as keyof AppealEvents] as
      ((world: World, file: AppealFile, data: JsonObject) => void) | undefined;
    habit?.(world, file, data);
  }
}

function follow(habits: object, world: World, event: ObservedEvent): void {
  const habit = (habits as Readonly<Record<string, unknown>>)[event.type] as
    ((world: World, caseId: string, data: JsonObject) => void) | undefined;
  habit?.(world, event.caseId, event.data);
}
