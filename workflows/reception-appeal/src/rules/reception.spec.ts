import { calendar, date, local } from '../../test/appeal-case.js';
import type { PersonalPart } from '@qabyldau/engine';
import { initialContext, type AppealContext, type ControlledTask, type Slot } from '../context.js';
import { currentRules } from '../editions.js';
import type { AppealEnv } from '../env.js';
import type { AppealCommands, ProtocolTask } from '../messages.js';
import { defaultAppealPolicy } from '../policy.js';
import type { Objection } from '../refusals.js';
import * as rules from './reception.js';

const envAt = (at: string, more: Partial<AppealEnv> = {}) =>
  ({
    at: local(at),
    today: date(at.slice(0, 10)),
    calendar,
    policy: defaultAppealPolicy,
    asked: [],
    ...more,
  }) as AppealEnv;
const now = envAt('2026-03-05 10:00');
const said = (objection: Objection) => objection?.error;
const slot = {
  day: 'day-1',
  slot: 1,
  official: 'akim',
  startsAt: local('2026-03-16 10:00'),
  receptionOn: date('2026-03-16'),
  place: 'Room 1',
} satisfies Slot;
const about = (change: Partial<AppealContext>): AppealContext => ({ ...initialContext, ...change });
const roads = { topic: 'roads' } as NonNullable<AppealContext['appeal']>;

describe('the slot of an appeal (P27, P28)', () => {
  it('is one', () => {
    expect(rules.appealHasNoOtherSlot(about({}), now)).toBeUndefined();
    expect(said(rules.appealHasNoOtherSlot(about({ slot }), now))?.data).toEqual({
      startsAt: '2026-03-16 10:00',
    });
  });
  it('is with the official approved', () => {
    expect(rules.slotBelongsToTheApprovedOfficial('akim', 'akim')).toBeUndefined();
    expect(said(rules.slotBelongsToTheApprovedOfficial('akim', 'deputy'))?.data).toEqual({
      approved: 'akim',
      official: 'deputy',
    });
  });
  it('is still to come', () => {
    expect(rules.slotIsStillToCome(slot, envAt('2026-03-16 09:59'))).toBeUndefined();
    const passed = said(rules.slotIsStillToCome(slot, envAt('2026-03-16 10:00')));
    expect(passed).toMatchObject({ code: 'slot-in-the-past', data: { startsAt: '2026-03-16 10:00' } });
  });
  it.each([
    ['2026-03-05 10:00', true],
    ['2026-03-06 18:00', true],
    ['2026-03-07 10:00', false],
  ])('leaves five working days after the brief of %s: %s', (preparedAt, leaves) => {
    const brief = { proposal: 'receive', preparedAt: local(preparedAt) } as const;
    const objection = rules.receptionLeavesFiveWorkingDaysAfterTheBrief(brief, slot.startsAt, now);
    expect(said(objection)?.data).toEqual(
      leaves
        ? undefined
        : { receptionOn: '2026-03-16', briefDueOn: '2026-03-06', preparedOn: preparedAt.slice(0, 10) },
    );
  });
  it('waits for no brief where there was none (P3)', () => {
    expect(rules.receptionLeavesFiveWorkingDaysAfterTheBrief(undefined, slot.startsAt, now)).toBeUndefined();
  });
});

describe('a day at a centre (P2-1)', () => {
  const { edition: _, ...newest } = { ...now, edition: undefined };
  const usual = { ...newest, edition: currentRules };
  const free = { ...defaultAppealPolicy, centralMattersOnlyAtCentres: false };

  it.each<[string, AppealContext, Pick<AppealEnv, 'policy' | 'edition' | 'centralBody'>, boolean]>([
    ['a matter of the body itself', about({}), usual, false],
    ['a matter of the body itself, under the newest rules', about({}), newest, false],
    ['a matter of local bodies', about({ competence: 'local-bodies' as never }), usual, false],
    ['a matter of central bodies', about({ competence: 'central-bodies' }), usual, true],
    ['what a central body took in', about({}), { ...usual, centralBody: true }, true],
    ['what an akim’s office took in', about({}), { ...usual, centralBody: false }, false],
    ['a body that has it otherwise', about({}), { ...usual, policy: free }, true],
    [
      'the edition before centres',
      about({}),
      { ...usual, edition: { ...currentRules, centres: false } },
      true,
    ],
  ])('is for %s: %#', (_of, context, env, may) => {
    const with_ = { ...context, appeal: roads };
    expect(rules.mayBeHeardAtACentre(with_, env)).toBe(may);
    const objection = said(rules.centreDayIsForMattersOfCentralBodies(with_, true, env));
    expect(objection?.data).toEqual(may ? undefined : { topic: 'roads' });
    expect(rules.centreDayIsForMattersOfCentralBodies(with_, false, env)).toBeUndefined();
    expect(rules.centreDayIsForMattersOfCentralBodies(with_, undefined, env)).toBeUndefined();
  });
});

describe('whose turn it was (P12, reading X)', () => {
  const leftInTurn = { type: 'left-list', data: { inTurn: true } };
  it.each([
    ['nobody was asked', [], false],
    ['it left the list in turn', [leftInTurn], true],
    ['it left the list out of turn', [{ ...leftInTurn, data: { inTurn: false } }], false],
    ['something else is said to be in turn', [{ ...leftInTurn, type: 'slot-booked' }], false],
    [
      'it left the list in turn, and a slot was booked',
      [{ type: 'slot-booked', data: {} }, leftInTurn],
      true,
    ],
  ])('%s', (_, asked, inTurn) => {
    const env = envAt('2026-03-05 10:00', { asked });
    expect(rules.cameInTurn(about({}), env)).toBe(inTurn);
    expect(rules.cameInTurn(about({ replyNotice: 'reply-1' }), env)).toBe(true);
  });
});

describe('the reception (P27, P29)', () => {
  it.each([
    ['2026-03-15', false],
    ['2026-03-16', true],
    ['2026-03-17', false],
  ])('on %s is on the day told: %s', (today, told) => {
    const objection = said(rules.itIsTheReceptionDay(slot, envAt(`${today} 10:00`)));
    expect(objection?.data).toEqual(told ? undefined : { receptionOn: '2026-03-16', today });
  });
  it('is by who was named', () => {
    expect(rules.whoWasNamedReceives(slot, 'akim', now)).toBeUndefined();
    expect(said(rules.whoWasNamedReceives(slot, 'deputy', now))?.data).toEqual({
      official: 'deputy',
      named: 'akim',
      startsAt: '2026-03-16 10:00',
    });
  });
  it('has nobody absent before its time', () => {
    expect(rules.receptionTimeHasCome(slot, envAt('2026-03-16 10:00'))).toBeUndefined();
    expect(said(rules.receptionTimeHasCome(slot, envAt('2026-03-16 09:59')))?.data).toEqual({
      startsAt: '2026-03-16 10:00',
    });
  });
});

describe('the protocol (P23, P34, P35)', () => {
  const task: ProtocolTask = { task: 't-1', executor: 'e-1', unit: 'roads', dueOn: date('2026-03-05') };
  const protocol = (decision: string, tasks: readonly ProtocolTask[]) =>
    ({ decision, tasks }) as AppealCommands['sign-protocol'];

  it('puts a task on control, or nothing', () => {
    expect(rules.controlNeedsATask(protocol('taken-on-control', [task]))).toBeUndefined();
    expect(rules.controlNeedsATask(protocol('explained', []))).toBeUndefined();
    expect(said(rules.controlNeedsATask(protocol('taken-on-control', [])))?.code).toBe(
      'control-without-task',
    );
  });
  it.each<[string, readonly Partial<ProtocolTask>[], object | undefined]>([
    ['none', [], undefined],
    ['one due today', [{}], undefined],
    ['one due tomorrow', [{ dueOn: date('2026-03-06') }], undefined],
    ['two', [{}, { task: 't-2' }], undefined],
    [
      'one of no executor',
      [{ executor: '' }],
      { code: 'task-without-executor', data: { task: 't-1', place: 1 } },
    ],
    ['one of no unit', [{ unit: '' }], { code: 'task-without-executor', data: { task: 't-1', place: 1 } }],
    [
      'one due yesterday',
      [{}, { task: 't-2', dueOn: date('2026-03-04') }],
      { code: 'task-due-in-the-past', data: { task: 't-2', place: 2, dueOn: '2026-03-04' } },
    ],
    [
      'one due on a Saturday',
      [{}, { task: 't-2', dueOn: date('2026-03-21') }],
      {
        code: 'task-due-on-a-day-off',
        data: {
          task: 't-2',
          place: 2,
          dueOn: '2026-03-21',
          previous: '2026-03-20',
          next: '2026-03-26',
          reasonKk: expect.stringContaining('сенбі') as string,
          reasonRu: expect.stringContaining('суббота') as string,
          reasonEn: expect.stringContaining('Saturday') as string,
        },
      },
    ],
    ['one due on the working day before', [{ dueOn: date('2026-03-20') }], undefined],
    ['one due on the working day after', [{ dueOn: date('2026-03-26') }], undefined],
    [
      'one named twice',
      [{}, { task: 't-2' }, {}],
      { code: 'task-named-twice', data: { task: 't-1', place: 3 } },
    ],
  ])('has exact tasks: %s', (_, tasks, expected) => {
    const objection = said(
      rules.tasksAreExact(
        tasks.map((one) => ({ ...task, ...one })),
        now,
      ),
    );
    expect(objection && { code: objection.code, data: objection.data }).toEqual(expected);
  });
  it('is answered when every task is done', () => {
    const tasks = (...done: readonly boolean[]) =>
      about({ tasks: done.map((one): ControlledTask => ({ ...task, done: one })) });
    expect(rules.finalAnswerWaitsForEveryTask(tasks())).toBeUndefined();
    expect(rules.finalAnswerWaitsForEveryTask(tasks(true, true))).toBeUndefined();
    expect(said(rules.finalAnswerWaitsForEveryTask(tasks(true, false, false)))?.data).toEqual({ open: 2 });
  });
  it('is answered in words, to the applicant', () => {
    const appeal = { subject: 'person-1' } as NonNullable<AppealContext['appeal']>;
    const answer = (...personal: readonly PersonalPart[]) =>
      said(rules.finalAnswerIsReasoned(about({ appeal }), personal))?.code;
    const other = { subject: 'person-2', data: { text: 'Mended.' } };
    expect(answer({ subject: 'person-1', data: { text: 'Mended.' } })).toBeUndefined();
    expect(answer(other, { subject: 'person-1', data: { text: 'Mended.' } })).toBeUndefined();
    for (const text of ['', ' ', 7])
      expect(answer({ subject: 'person-1', data: { text } })).toBe('answer-without-reasons');
    expect(answer(other)).toBe('answer-without-reasons');
    expect(answer({ subject: 'person-1', data: {} })).toBe('answer-without-reasons');
    expect(said(rules.finalAnswerIsReasoned(about({ appeal }), undefined))?.code).toBe(
      'answer-without-reasons',
    );
  });
  it('comes off control after the final answer, no other notice', () => {
    const sent = (...kinds: readonly string[]) =>
      about({ notices: Object.fromEntries(kinds.map((kind) => [`${kind}-1`, { kind } as never])) });
    expect(rules.finalAnswerPrecedesRemoval(sent('ticket', 'final-answer'))).toBeUndefined();
    expect(said(rules.finalAnswerPrecedesRemoval(sent('ticket', 'reply')))?.code).toBe(
      'final-answer-not-sent',
    );
    expect(said(rules.finalAnswerPrecedesRemoval(sent()))?.code).toBe('final-answer-not-sent');
  });
});
