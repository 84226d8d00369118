import { createCalendar, kazakhstanCalendar } from '@qabyldau/calendar';
import { activeLeaves, readData, readMetadata, type CommandOf } from '@qabyldau/engine';
import {
  addStatistics,
  reachesAllStates,
  reachesAllTransitions,
  walkMachine,
  type Invariant,
  type Random,
  type WalkPoint,
} from '@qabyldau/engine-testing';
import { epochOf, instantOf, type Instant, type IsoDate } from '@qabyldau/kernel';
import type { TaskContext } from '../src/machine.js';
import { protocolTask, type TaskCommands } from '../src/index.js';

const calendar = createCalendar(kazakhstanCalendar);

function anyCommand(
  { at, possible }: WalkPoint<TaskContext>,
  random: Random,
): CommandOf<TaskCommands> | undefined {
  const verbs = random.chance(0.1) ? Object.keys(protocolTask.verbs) : possible;
  if (verbs.length === 0) return undefined;
  const day = (low: number, high: number): IsoDate =>
    calendar.localDate(instantOf(epochOf(at) + random.integer(low, high) * 86_400_000));
  switch (random.pick(verbs) as keyof TaskCommands) {
    case 'give-task':
      return {
        type: 'give-task',
        data: {
          appeal: 'appeal-1',
          number: '2026-000007',
          executor: 'executor-1',
          unit: 'roads',
          dueOn: day(0, 12),
        },
      };
    case 'report-execution':
      return random.chance(0.3) ? { type: 'report-execution', data: {} } : undefined;
    case 'accept-execution':
      return random.chance(0.4) ? { type: 'accept-execution', data: {} } : undefined;
    case 'return-for-rework':
      return { type: 'return-for-rework', data: { reason: 'incomplete' } };
    // The calendar of the walk stays the same, so that nothing moves.
    case 'rederive-terms':
      return { type: 'rederive-terms', data: { changed: [] } };
    case 'move-due-date':
      return { type: 'move-due-date', data: { dueOn: day(-3, 25), reason: 'materials are awaited' } };
  }
}

/** P34: late is who reported after the end of the due date, as it stood then; nobody else. */
const lateIsCalledLate: Invariant = (_, history) => {
  let due: Instant | undefined;
  for (const event of history) {
    const data = readData(event) as { readonly dueAt?: Instant; readonly late?: boolean };
    due = data.dueAt ?? due;
    if (event.type === 'execution-reported.v1' && data.late !== readMetadata(event).at >= (due ?? ''))
      return `reported at ${readMetadata(event).at}, due ${due}, late: ${data.late}`;
  }
  return undefined;
};

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

const walk = (seed: number) =>
  walkMachine(protocolTask, {
    seed,
    steps: 80,
    commands: anyCommand,
    invariants: [lateIsCalledLate, onlyAcceptanceEndsATask, workIsWatched],
    env: (at, { type }) => {
      const role = protocolTask.verbs[type].by[0] ?? 'system';
      return {
        at,
        today: calendar.localDate(at),
        actor: { id: role === 'executor' ? 'executor-1' : role, role },
        commandId: 'given by the walk',
        caseId: 'given by the walk',
        asked: [],
        calendar,
        policy: { workingDayEnds: '18:30' },
      };
    },
  });

describe('random walks over the machine of the protocol task', () => {
  const walks = Array.from({ length: 120 }, (_, seed) => walk(seed));
  const seen = addStatistics(...walks.map(({ statistics }) => statistics));

  it('give a thousand commands without a crash or a broken invariant', () => {
    expect(seen.commands).toBeGreaterThanOrEqual(1_000);
    expect(seen.timersFired).toBeGreaterThan(30);
    expect(Object.keys(seen.refusals).length).toBeGreaterThanOrEqual(3);
  });

  it('come through every state, and nearly all to the end', () => {
    expect(reachesAllStates(protocolTask, protocolTask.editions.at(-1)!, seen).missed).toEqual([]);
    expect(reachesAllTransitions(protocolTask.editions.at(-1)!, seen, ['terms-rederived']).missed).toEqual(
      [],
    );
    expect(walks.filter(({ ended }) => ended === 'at a lawful end').length).toBeGreaterThan(100);
  });
});
