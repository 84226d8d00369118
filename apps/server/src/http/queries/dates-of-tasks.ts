import { fold, readMetadata, streamName } from '@qabyldau/engine';
import type { EventReader } from '@qabyldau/event-store';
import { epochOf, instantOf, type Instant } from '@qabyldau/kernel';
import { protocolTask, type TaskContext } from '@qabyldau/protocol-task';
import type { AppealContext, Due } from '@qabyldau/reception-appeal';
import { eventsUntil, type Moment } from '@qabyldau/runtime';

/** When the tasks of an appeal are due, by task; without those that have not been given. */
export type DatesOfTasks = ReadonlyMap<string, Due>;

/**
 * P23: the protocol sets the date; whoever gave the task may move it afterwards, and the calendar too, which the task
 * itself knows and the appeal does not.
 * @param moment of the appeal, as the tasks stood then; left out, as they stand
 */
export async function datesOfTasks(
  store: EventReader,
  { tasks, at: last }: AppealContext,
  moment?: Moment,
): Promise<DatesOfTasks> {
  const at = moment && ('at' in moment ? moment.at : instantOf(last));
  const open = tasks.filter(({ done }) => !done);
  const dates = await Promise.all(
    open.map(async ({ task }) => [task, await dateOf(store, task, at)] as const),
  );
  return new Map(dates.flatMap(([task, due]) => (due === undefined ? [] : [[task, due]])));
}

async function dateOf(store: EventReader, id: string, at: Instant | undefined): Promise<Due | undefined> {
  const events = await eventsUntil(store, streamName(protocolTask.name, id));
  const until =
    at === undefined ? events : events.filter((event) => epochOf(readMetadata(event).at) <= epochOf(at));
  const context = fold(protocolTask, id, until)?.state.snapshot.context as TaskContext | undefined;
  const task = context?.task;
  return task ? { dueOn: task.dueOn, dueAt: task.dueAt, provisional: false } : undefined;
}
