import { derivedId } from '@qabyldau/kernel';
import type { LineData, ScheduleEvents } from '@qabyldau/reception-schedule';
import { addDays } from '../dates.js';
import { editor } from '../habits/schedules.js';
import { scheduleCommand } from '../intent.js';
import { mistakesOf, type Situation } from './mistake.js';

const mistakeOf = mistakesOf<ScheduleEvents>('reception-schedule');

/** While the paper is on the desk; the first schedules are set up before anybody works. */
const scheduleMistake = <T extends keyof ScheduleEvents>(
  after: T,
  chance: number,
  meets: string,
  tries: Parameters<typeof mistakeOf<T>>[3],
) =>
  mistakeOf(after, chance, meets, tries, ({ world }) =>
    world.hours.atWork(world.now) ? world.now : undefined,
  );
type Set = Situation<ScheduleEvents['line-set']>;

/** The line once more, wrongly. */
const line = (change: (right: LineData, situation: Set) => LineData) => (situation: Set) => {
  const { nameIn: _, ...right } = situation.data;
  return scheduleCommand(editor(situation.world), situation.caseId, 'set-line', change(right, situation));
};

const withFirst = (right: LineData, change: object): LineData => ({
  ...right,
  sessions: right.sessions.map((session, place) => (place === 0 ? { ...session, ...change } : session)),
});

const approve = (
  situation: Situation<ScheduleEvents['schedule-submitted']>,
  ahead: number,
  official?: string,
) => {
  const { world, caseId, data } = situation;
  const head = world.roster.as(world.roster.head.id, 'official');
  return scheduleCommand(head, caseId, 'approve-schedule', {
    by: data.approver,
    ...(official !== undefined && { official }),
    order: { number: '1/DEMO', date: addDays(world.today, ahead) },
  });
};

/** P7, P7-1, P8 and the annex. */
export const scheduleMistakes = [
  scheduleMistake('schedule-drafted', 0.15, 'period-not-to-come', ({ world, caseId, data }) =>
    scheduleCommand(editor(world), derivedId('simulated wrong schedule', caseId), 'draft-schedule', {
      ...data,
      period: { from: addDays(world.today, -40), to: addDays(world.today, -10) },
    }),
  ),
  scheduleMistake('schedule-drafted', 0.15, 'schedule-without-lines', ({ world, caseId }) =>
    scheduleCommand(editor(world), caseId, 'submit-schedule', {}),
  ),
  scheduleMistake(
    'line-set',
    0.015,
    'not-a-receiving-person',
    line((right, { world }) => ({ ...right, line: 'x', official: editor(world).id })),
  ),
  scheduleMistake(
    'line-set',
    0.015,
    'line-without-days',
    line((right) => ({ ...right, sessions: [] })),
  ),
  scheduleMistake(
    'line-set',
    0.015,
    'day-outside-the-period',
    line((right) => withFirst(right, { on: addDays(right.sessions[0]?.on ?? ('2026-01-01' as never), 45) })),
  ),
  scheduleMistake(
    'line-set',
    0.015,
    'day-does-not-work',
    line((right, { world }) => {
      let on = right.sessions[0]?.on ?? world.today;
      const month = on.slice(0, 7);
      while (world.calendar.isWorkingDay(on)) on = addDays(on, 1);
      return on.startsWith(month) ? withFirst(right, { on }) : { ...right, slots: 0 };
    }),
  ),
  scheduleMistake(
    'line-set',
    0.015,
    'slots-do-not-fit-the-time',
    line((right) => ({ ...right, slots: 90 })),
  ),
  scheduleMistake(
    'line-set',
    0.015,
    'official-receives-already',
    line((right) => ({ ...right, line: `${right.line}-again` })),
  ),
  scheduleMistake('line-set', 0.015, 'no-such-line', ({ world, caseId }) =>
    scheduleCommand(editor(world), caseId, 'remove-line', { line: 'жоқ' }),
  ),
  scheduleMistake('line-set', 0.05, 'annex-column-empty', ({ world, caseId, data }) => {
    const { nameIn: _, ...right } = data;
    if (!(right.place.ru ?? '').startsWith('Центр')) return undefined;
    const who = editor(world);
    return [
      scheduleCommand(who, caseId, 'set-line', { ...right, email: '' }),
      scheduleCommand(who, caseId, 'submit-schedule', {}),
      scheduleCommand(who, caseId, 'set-line', right),
    ];
  }),
  scheduleMistake('schedule-submitted', 0.25, 'approver-is-the-head-of-the-body', (situation) =>
    situation.data.approver === 'HEAD_OF_BODY'
      ? approve({ ...situation, data: { ...situation.data, approver: 'HEAD_OF_GOVERNMENT_APPARATUS' } }, 0)
      : undefined,
  ),
  scheduleMistake('schedule-submitted', 0.25, 'approver-is-the-apparatus', (situation) =>
    situation.data.approver === 'HEAD_OF_BODY'
      ? undefined
      : approve({ ...situation, data: { ...situation.data, approver: 'HEAD_OF_BODY' } }, 0),
  ),
  scheduleMistake('schedule-submitted', 0.25, 'not-the-head-of-the-body', (situation) =>
    situation.data.approver === 'HEAD_OF_BODY'
      ? approve(situation, 0, situation.world.roster.deciders[1]?.id)
      : undefined,
  ),
  scheduleMistake('schedule-submitted', 0.2, 'order-not-yet-given', (situation) => approve(situation, 1)),
  scheduleMistake('schedule-approved', 0.2, 'published-in-one-place-only', ({ world, caseId }) =>
    scheduleCommand(editor(world), caseId, 'publish-schedule', { where: ['PREMISES'] }),
  ),
];
