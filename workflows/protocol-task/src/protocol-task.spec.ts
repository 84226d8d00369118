import { createCalendar, kazakhstanCalendar } from '@qabyldau/calendar';
import { checkChart, systemActor, type Actor, type CommandOf, type DecidedOf } from '@qabyldau/engine';
import { attempt, given as caseWith } from '@qabyldau/engine-testing';
import type { IsoDate, JsonObject } from '@qabyldau/kernel';
import { protocolTask, type TaskCommands, type TaskEnv, type TaskEvents } from './index.js';
import { dueDateMovesForward } from './rules.js';

type Fact = DecidedOf<TaskEvents> | { readonly type: 'timer-fired'; readonly data: JsonObject };

const calendar = createCalendar(kazakhstanCalendar);
const date = (text: string): IsoDate => text as IsoDate;
const executor: Actor = { id: 'e-1', role: 'executor' };
const controller: Actor = { id: 'e-7', role: 'controller' };

/** Local time of Asia/Almaty. */
const envAt = (on: string, time: string, actor: Actor): TaskEnv => ({
  at: calendar.instantAt(date(on), time),
  today: date(on),
  actor,
  commandId: 'c',
  asked: [],
  caseId: 'task-1',
  calendar,
  isHead: (id) => id === 'akim',
  policy: { workingDayEnds: '18:30' },
});

const task = {
  appeal: 'a-1',
  number: '2026-000001',
  executor: 'e-1',
  unit: 'u-1',
  dueOn: date('2026-04-10'),
};
const dueAt = calendar.instantAt(task.dueOn, '18:30');
const givenAt = calendar.instantAt(date('2026-03-30'), '12:00');
const given: Fact = { type: 'task-given', data: { ...task, dueAt } };
const reported = (late: boolean): Fact => ({
  type: 'execution-reported',
  data: { on: date('2026-04-08'), late },
});
const accepted: Fact = { type: 'execution-accepted', data: { appeal: 'a-1', late: false } };
const ranOut: Fact = { type: 'timer-fired', data: { delay: 'taskDue', setAt: 0, due: dueAt } };

const caseOf = (facts: readonly Fact[]) => {
  // A timer that fires is a fact of the engine, and stands in the history as the others do.
  const past = facts as readonly DecidedOf<TaskEvents>[];
  return caseWith(protocolTask).events(...past.map((fact) => ({ ...fact, at: givenAt }))).state;
};
const answerAfter = (facts: readonly Fact[], command: CommandOf<TaskCommands>, env: TaskEnv) =>
  attempt(caseOf(facts), command, env);
const after = (...past: Parameters<typeof answerAfter>) => {
  const { refusal, facts } = answerAfter(...past);
  return refusal?.code ?? facts;
};

describe('give-task', () => {
  const give = { type: 'give-task', data: task } as const;

  it('puts the task on control until the end of its day', () => {
    expect(after([], give, envAt('2026-03-30', '12:00', systemActor))).toEqual([given]);
    expect(caseOf([given]).timers).toEqual([{ name: 'taskDue', setAt: 0, due: dueAt }]);
  });
  it('takes the very date of the protocol, also one that does not work', () => {
    const onSunday = { ...give, data: { ...task, dueOn: date('2026-04-12') } };
    expect(after([], onSunday, envAt('2026-03-30', '12:00', systemActor))).toMatchObject([
      { data: { dueOn: '2026-04-12', dueAt: '2026-04-12T13:30:00.000Z' } },
    ]);
  });
  it('is refused a second time', () => {
    expect(after([given], give, envAt('2026-03-30', '12:00', systemActor))).toBe('not-now');
  });
});

describe('report-execution', () => {
  const report = { type: 'report-execution', data: {} } as const;

  it.each([
    ['2026-04-10', '18:29', false],
    ['2026-04-10', '18:30', true],
    ['2026-04-13', '09:00', true],
  ])('on %s at %s: late is %s', (on, time, late) => {
    expect(after([given], report, envAt(on, time, executor))).toEqual([
      { type: 'execution-reported', data: { on, late } },
    ]);
  });
  it('is possible when overdue', () => {
    expect(after([given, ranOut], report, envAt('2026-04-13', '09:00', executor))).toMatchObject([
      { data: { late: true } },
    ]);
  });
  it('is for the executor named, or who stands in', () => {
    const other: Actor = { id: 'e-2', role: 'executor' };
    const { refusal } = answerAfter([given], report, envAt('2026-04-08', '09:00', other));
    expect(refusal).toMatchObject({ code: 'not-the-executor', data: { executor: 'e-1' } });
    const standIn = { ...other, onBehalfOf: 'e-1', order: '12' };
    expect(after([given], report, envAt('2026-04-08', '09:00', standIn))).toHaveLength(1);
  });
  it('is refused when reported already', () => {
    expect(after([given, reported(false)], report, envAt('2026-04-09', '09:00', executor))).toBe('not-now');
  });
});

describe('accept-execution', () => {
  const accept = { type: 'accept-execution', data: {} } as const;

  it('takes the task off control and says whether it was late', () => {
    expect(after([given, reported(false)], accept, envAt('2026-04-09', '09:00', controller))).toEqual([
      accepted,
    ]);
    expect(
      after([given, ranOut, reported(true)], accept, envAt('2026-04-13', '09:00', controller)),
    ).toMatchObject([{ data: { late: true } }]);
  });
  it('is for the control unit only, and after a report (P34)', () => {
    expect(after([given, reported(false)], accept, envAt('2026-04-09', '09:00', executor))).toBe(
      'not-your-role',
    );
    expect(after([given], accept, envAt('2026-04-09', '09:00', controller))).toBe('not-now');
  });
  it('leaves no timer behind', () => {
    expect(caseOf([given, reported(false), accepted])).toMatchObject({
      timers: [],
      snapshot: { value: 'done' },
    });
  });
});

describe('return-for-rework', () => {
  const back = { type: 'return-for-rework', data: { reason: 'incomplete' } } as const;
  const returned = (overdue: boolean): Fact => ({
    type: 'task-returned',
    data: { reason: 'incomplete', overdue },
  });

  it('returns into work while there is time, with the timer set again', () => {
    expect(after([given, reported(false)], back, envAt('2026-04-09', '09:00', controller))).toEqual([
      returned(false),
    ]);
    expect(caseOf([given, reported(false), returned(false)])).toMatchObject({
      snapshot: { value: { onControl: 'inWork' } },
      timers: [{ name: 'taskDue', setAt: 2, due: dueAt }],
    });
  });
  it('returns as overdue when the date has run out', () => {
    expect(after([given, reported(false)], back, envAt('2026-04-13', '09:00', controller))).toEqual([
      returned(true),
    ]);
    expect(caseOf([given, reported(false), returned(true)])).toMatchObject({
      snapshot: { value: { onControl: 'overdue' } },
      timers: [],
    });
  });
  it('is refused before a report', () => {
    expect(after([given], back, envAt('2026-04-09', '09:00', controller))).toBe('not-now');
  });
});

describe('move-due-date', () => {
  const move = (dueOn: string) =>
    ({ type: 'move-due-date', data: { dueOn: date(dueOn), reason: 'survey of the plot' } }) as const;
  const inTime = envAt('2026-04-09', '09:00', controller);

  it('moves the date and the timer', () => {
    const later = calendar.instantAt(date('2026-04-20'), '18:30');
    const moved: Fact = {
      type: 'due-date-moved',
      data: { was: task.dueOn, dueOn: date('2026-04-20'), dueAt: later },
    };
    const personal = [{ subject: task.appeal, data: { reason: 'survey of the plot' } }];
    expect(after([given], move('2026-04-20'), inTime)).toEqual([{ ...moved, personal }]);
    expect(caseOf([given, moved]).timers).toEqual([{ name: 'taskDue', setAt: 1, due: later }]);
  });
  it.each([
    ['the giver', 'deputy', undefined],
    ['the head', 'akim', undefined],
    ['another official', 'chief', 'not-the-giver'],
  ])('by %s: %s, %s (P23)', (_, id, code) => {
    const by = { ...given, data: { ...given.data, giver: 'deputy' } } as Fact;
    const asked = envAt('2026-04-09', '09:00', { id, role: 'official' });
    const answer = after([by], move('2026-04-20'), asked);
    if (code === undefined) expect(answer).toHaveLength(1);
    else expect(answer).toBe(code);
    expect(after([by], move('2026-04-20'), inTime)).toHaveLength(1);
    // Of an older task nobody knows who gave it.
    expect(after([given], move('2026-04-20'), asked)).toHaveLength(1);
  });
  it.each(['deputy', 'akim'])('by who acts for the giver or the head: %s', (onBehalfOf) => {
    const by = { ...given, data: { ...given.data, giver: 'deputy' } } as Fact;
    const acting: Actor = { id: 'chief', role: 'official', onBehalfOf };
    expect(after([by], move('2026-04-20'), envAt('2026-04-09', '09:00', acting))).toHaveLength(1);
  });
  it.each([
    ['2026-04-09', '2026-04-09 09:00', 'due-date-not-later', { dueOn: '2026-04-09', was: '2026-04-10' }],
    [
      '2026-04-12',
      '2026-04-09 09:00',
      'due-date-does-not-work',
      {
        dueOn: '2026-04-12',
        next: '2026-04-13',
        reasonKk: 'жексенбі',
        reasonRu: 'воскресенье',
        reasonEn: 'Sunday',
      },
    ],
    ['2026-04-20', '2026-04-10 18:30', 'due-date-has-run-out', { dueOn: '2026-04-10' }],
  ])('refuses %s at %s: %s', (dueOn, when, code, data) => {
    const [on = '', time = ''] = when.split(' ');
    expect(answerAfter([given], move(dueOn), envAt(on, time, controller)).refusal).toMatchObject({
      code,
      data,
    });
  });
  it('moves to no other than a later date', () => {
    const onControl = { ...task, subject: task.appeal, dueAt };
    expect(dueDateMovesForward(onControl, task.dueOn)?.data).toEqual({ dueOn: task.dueOn, was: task.dueOn });
    expect(dueDateMovesForward(onControl, date('2026-04-11'))).toBeUndefined();
  });
  it('is possible until the last minute, and to the next day', () => {
    expect(after([given], move('2026-04-13'), envAt('2026-04-10', '18:29', controller))).toHaveLength(1);
  });
  it('is for the control unit', () => {
    expect(after([given], move('2026-04-20'), envAt('2026-04-09', '09:00', executor))).toBe('not-your-role');
  });
  it('is refused when the timer has fired', () => {
    expect(after([given, ranOut], move('2026-04-20'), envAt('2026-04-13', '09:00', controller))).toBe(
      'not-now',
    );
  });
  it('is silent when the date is the same', () => {
    expect(after([given], move('2026-04-10'), inTime)).toEqual([]);
  });
});

it('has a chart fit to run, with all its words', () => {
  expect(() => checkChart(protocolTask)).not.toThrow();
});
