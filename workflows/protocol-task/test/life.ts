import { activeLeaves, type CommandOf } from '@qabyldau/engine';
import {
  lateIsCalledLate,
  noDeadlineIsOnADayOff,
  recounting,
  walkCalendar,
  walkEnv,
  type Invariant,
  type Life,
  type Random,
  type WalkPoint,
} from '@qabyldau/engine-testing';
import { epochOf, instantOf, type IsoDate } from '@qabyldau/kernel';
import type { TaskContext } from '../src/machine.js';
import { protocolTask, type TaskCommands, type TaskEnv } from '../src/index.js';

function anyCommand(
  { at, possible }: WalkPoint<TaskContext>,
  random: Random,
): CommandOf<TaskCommands> | undefined {
  const verbs = random.chance(0.1) ? Object.keys(protocolTask.verbs) : possible;
  if (verbs.length === 0) return undefined;
  const day = (low: number, high: number): IsoDate =>
    walkCalendar.localDate(instantOf(epochOf(at) + random.integer(low, high) * 86_400_000));
  switch (random.pick(verbs) as keyof TaskCommands) {
    case 'give-task':
      return {
        type: 'give-task',
        data: {
          appeal: 'appeal-1',
          number: '2026-000007',
          executor: 'executor-1',
          unit: 'roads',
          dueOn: walkCalendar.nextWorkingDay(day(0, 12)),
        },
      };
    case 'report-execution':
      return random.chance(0.3) ? { type: 'report-execution', data: {} } : undefined;
    case 'accept-execution':
      return random.chance(0.4) ? { type: 'accept-execution', data: {} } : undefined;
    case 'return-for-rework':
      return { type: 'return-for-rework', data: { reason: 'incomplete' } };
    case 'rederive-terms':
      return { type: 'rederive-terms', data: recounting };
    case 'move-due-date':
      return { type: 'move-due-date', data: { dueOn: day(-3, 25), reason: 'materials are awaited' } };
  }
}

/** P34. */
const lateExecution = lateIsCalledLate({
  fact: 'execution-reported',
  terms: ['task'],
  dueAt: ({ dueAt }) => dueAt as string | undefined,
});

/** P34: a task leaves control only by an accepted execution, which was reported. */
const onlyAcceptanceEndsATask: Invariant = (state, history) => {
  const types = history.map(({ type }) => type);
  const accepted = types.indexOf('execution-accepted.v1');
  if (accepted >= 0 !== (activeLeaves(state.snapshot.value)[0] === 'done')) return 'done without acceptance';
  return accepted > 0 && !types.slice(0, accepted).includes('execution-reported.v1')
    ? 'accepted without a report'
    : undefined;
};

/** The due date is watched as long as somebody works on the task in time. */
const workIsWatched: Invariant = (state) => {
  const inWork = activeLeaves(state.snapshot.value)[0] === 'onControl.inWork';
  const { task } = state.snapshot.context as TaskContext;
  const [timer] = state.timers;
  // A term that has run out already is due at once.
  return inWork === (timer !== undefined) && (timer === undefined || timer.due >= (task?.dueAt ?? ''))
    ? undefined
    : `in work: ${inWork}, timer: ${timer?.due}, due: ${task?.dueAt}`;
};

const actorOf = (verb: keyof TaskCommands): readonly [string | undefined, string?] => {
  const [role] = protocolTask.verbs[verb].by;
  return role === 'executor' ? [role, 'executor-1'] : [role];
};

/** What may happen to one task. */
export const life: Life<TaskCommands, TaskContext, TaskEnv> = {
  commands: anyCommand,
  invariants: [lateExecution, onlyAcceptanceEndsATask, workIsWatched, noDeadlineIsOnADayOff],
  env: (at, { type }) => ({
    ...walkEnv(at, type, ...actorOf(type)),
    isHead: () => false,
    policy: { workingDayEnds: '18:30' },
  }),
};
