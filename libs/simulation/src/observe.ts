import type { JsonObject } from '@qabyldau/kernel';
import type { AppealEvents } from '@qabyldau/reception-appeal';
import type { DayEvents } from '@qabyldau/reception-day';
import type { TaskEvents } from '@qabyldau/protocol-task';
import type { WrittenAppealEvents } from '@qabyldau/written-appeal';
import { stateAfter, type AppealFile } from './appeal-file.js';
import { delivery } from './habits/delivery.js';
import { booking } from './habits/booking.js';
import { clock, onTimer } from './habits/clock.js';
import { control, tasks } from './habits/control.js';
import { days } from './habits/days.js';
import type { AppealHabits, Habits } from './habits/habit.js';
import { preReview } from './habits/pre-review.js';
import { reception } from './habits/reception.js';
import { refusal } from './habits/refusal.js';
import { sameDay } from './habits/same-day.js';
import { written } from './habits/written.js';
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
];

/** Lets the people of the body learn of an event and plan what they will do about it. */
export function observe(world: World, event: ObservedEvent): void {
  const file = event.workflow === 'reception-appeal' ? world.files.get(event.caseId) : undefined;
  if (file !== undefined) {
    count(world.counters, event, file);
    aboutAppeal(world, file, event);
    return;
  }
  count(world.counters, event, undefined);
  if (event.workflow === 'reception-day') follow(days, world, event);
  if (event.workflow === 'protocol-task') follow(tasks, world, event);
  if (event.workflow === 'written-appeal') follow(written, world, event);
}

function aboutAppeal(world: World, file: AppealFile, { type, data }: ObservedEvent): void {
  if (type === 'timer-fired') {
    onTimer(world, file, data['delay'] as string);
    return;
  }
  file.state = stateAfter(type as keyof AppealEvents, data as never, file);
  for (const habits of appealHabits) {
    const habit = habits[type as keyof AppealEvents] as
      ((world: World, file: AppealFile, data: JsonObject) => void) | undefined;
    habit?.(world, file, data);
  }
}

function follow(
  habits: Habits<DayEvents> | Habits<TaskEvents> | Habits<WrittenAppealEvents>,
  world: World,
  event: ObservedEvent,
): void {
  const habit = (habits as Readonly<Record<string, unknown>>)[event.type] as
    ((world: World, caseId: string, data: JsonObject) => void) | undefined;
  habit?.(world, event.caseId, event.data);
}
