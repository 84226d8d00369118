import type { MessageOf } from '@qabyldau/engine';
import fc from 'fast-check';
import type { AppealCommands } from '../src/messages.js';
import { calendar, date, local, type AppealCase } from './appeal-case.js';
import {
  approve,
  briefToReceive,
  briefToRefuse,
  checkIn,
  delivery,
  draftDelivered,
  lacking,
  objection,
  plain,
  protocol,
  received,
  registered,
  scheduled,
  takeSlot,
  finalAnswer,
} from './commands.js';

interface Now {
  readonly today: string;
  /** The last notice of which nothing was heard. */
  readonly notice: string;
}
type Attempt = (now: Now) => readonly [string, MessageOf<AppealCommands>];

const soon = (today: string, days: number): string =>
  calendar.addWorkingDays(calendar.nextWorkingDay(date(today)), days);

/** Everything that somebody might try. */
const attempts: readonly Attempt[] = [
  () => ['receptionist', { type: 'assign-responsible', data: { employee: 'employee-1' } }],
  () => ['responsible', { type: 'request-correction', data: { defects: ['signature'] } }],
  () => ['receptionist', { type: 'correct-appeal', data: { meets: ['signature', 'essence'] } }],
  () => ['receptionist', { type: 'correct-appeal', data: { meets: ['essence'] } }],
  () => ['responsible', plain('return-appeal')],
  () => ['responsible', briefToReceive()],
  () => ['responsible', briefToRefuse],
  () => ['official:akim', approve],
  () => ['official:akim', { type: 'send-back-brief', data: { reason: 'materials-missing' } }],
  () => ['responsible', plain('list-appeal')],
  ({ today }) => ['system', takeSlot(`${soon(today, 1)} 10:00`)],
  ({ today }) => ['system', takeSlot(`${soon(today, 6)} 10:00`, 'day-2')],
  () => ['receptionist', plain('send-reply')],
  () => ['system', { type: 'lose-slot', data: { day: 'day-1', reason: 'official-absent' } }],
  () => ['receptionist', { type: 'lose-slot', data: { day: 'day-2', reason: 'applicant-asked' } }],
  () => ['receptionist', checkIn()],
  () => ['receptionist', plain('record-no-show')],
  () => ['official:akim', { type: 'receive-applicant', data: { official: 'akim' } }],
  ({ today }) => [
    'official:akim',
    protocol({
      tasks: ['task-1', 'task-2'].map((task) => ({
        task,
        executor: 'executor-1',
        unit: 'roads',
        dueOn: date(today),
      })),
    }),
  ],
  () => ['official:akim', protocol({ decision: 'explained', tasks: [] })],
  () => ['system', { type: 'note-task-done', data: { task: 'task-1' } }],
  () => ['system', { type: 'note-task-done', data: { task: 'task-2' } }],
  () => ['responsible', finalAnswer()],
  () => ['controller', plain('remove-from-control')],
  () => ['responsible', { type: 'send-draft-refusal', data: { ground: 'court-act' } }],
  ({ today }) => ['receptionist', objection('oral', today)],
  ({ today }) => ['receptionist', objection('written', today)],
  ({ today }) => [
    'responsible',
    { type: 'appoint-hearing', data: { startsAt: local(`${soon(today, 1)} 09:00`), place: 'Room 2' } },
  ],
  () => ['responsible', { type: 'hold-hearing', data: { attended: true } }],
  () => ['responsible', { type: 'hold-hearing', data: { attended: false } }],
  () => ['responsible', plain('sign-hearing-record')],
  ({ today }) => [
    'official',
    { type: 'enter-record-remarks', data: { filedOn: date(today), answer: 'accepted' } },
  ],
  () => ['official:akim', plain('refuse-reception')],
  () => [
    'responsible',
    { type: 'extend-term', data: { step: 'to-30-days', reason: 'why', signatory: 'akim' } },
  ],
  ({ today }) => [
    'responsible',
    {
      type: 'extend-term',
      data: { step: 'by-months', reason: 'why', signatory: 'akim', dueOn: date(soon(today, 20)) },
    },
  ],
  () => ['responsible', { type: 'leave-without-consideration', data: { reason: 'essence-absent' } }],
  () => ['responsible', { type: 'redirect-appeal', data: { to: 'ministry', scope: 'part', topic: 'roads' } }],
  ({ today }) => [
    'receptionist',
    {
      type: 'agree-same-day',
      data: {
        official: 'head-of-unit',
        consent: { by: 'applicant', at: local(`${today} 09:00`), channel: 'in-person' },
      },
    },
  ],
  () => ['official', { type: 'receive-applicant', data: { official: 'head-of-unit' } }],
  ({ today, notice }) => ['system', delivery(notice, today)],
  ({ today, notice }) => ['system', delivery(notice, today, 'failed')],
];

const hours = ['09:00', '10:00', '15:30', '18:30', '19:00'];

/** One step of a walk: who tries what, after how many working days (or at the time appointed), at what hour. */
const attempt = fc.record({
  attempt: fc.noBias(fc.nat(10_000)),
  days: fc.constantFrom(0, 0, 0, 0, 0, 1, 4, 'appointment' as const, 'appointment' as const),
  hour: fc.nat(hours.length - 1),
});

/** Where a walk begins, and when. */
const starts: readonly (readonly [string, () => AppealCase])[] = [
  ['2026-03-02 10:00', () => registered()],
  ['2026-03-02 10:00', () => registered({ meets: lacking('signature', 'essence') })],
  ['2026-03-16 09:40', scheduled],
  ['2026-03-16 10:00', received],
  ['2026-03-19 15:00', draftDelivered],
];

export const walks = fc.record({
  start: fc.constantFrom(...starts),
  attempts: fc.array(attempt, { minLength: 20, maxLength: 60, size: 'max' }),
});

/**
 * Walks an appeal through what was drawn, out of what its state allows; refusals by law are part of the way, and a
 * withdrawal is tried last. Time never goes back.
 */
export function walk(
  { start: [begins, begin], attempts: drawn }: typeof walks extends fc.Arbitrary<infer W> ? W : never,
  afterEach: (appeal: AppealCase) => void,
): AppealCase {
  const appeal = begin();
  let when = begins;
  for (const { attempt: index, days, hour } of drawn) {
    const next =
      days === 'appointment'
        ? appointment(appeal)
        : `${days === 0 ? when.slice(0, 10) : soon(when.slice(0, 10), days)} ${hours[hour] ?? '09:00'}`;
    if (next > when) when = next;
    const [who, command] = oneAllowed(appeal, index, { today: when.slice(0, 10), notice: unheardOf(appeal) });
    appeal.tries(when, who, command);
    afterEach(appeal);
  }
  if (appeal.allows('withdraw-appeal')) {
    appeal.tries(when, 'receptionist', {
      type: 'withdraw-appeal',
      data: { statementOn: date(when.slice(0, 10)) },
    });
    afterEach(appeal);
  }
  return appeal;
}

const types = attempts.map((attempted) => attempted({ today: '2026-03-02', notice: 'ticket-1' })[1].type);

/** One of the attempts that the state allows; a delivery is always allowed. */
function oneAllowed(appeal: AppealCase, drawn: number, now: Now): ReturnType<Attempt> {
  const allowed = attempts.filter((_, index) => appeal.allows(types[index] ?? ''));
  const chosen = allowed[drawn % allowed.length];
  if (chosen === undefined) throw new Error('nothing is allowed');
  return chosen(now);
}

/** The reception or hearing to come, in local time; nothing sorts before every time. */
function appointment({ context }: AppealCase): string {
  const at = context.slot?.startsAt ?? context.oral?.startsAt;
  return at === undefined ? '' : `${calendar.localDate(at)} ${calendar.localTime(at).slice(0, 5)}`;
}

function unheardOf(appeal: AppealCase): string {
  const open = Object.entries(appeal.context.notices).filter(
    ([, notice]) => notice.deliveredOn === undefined && notice.failedOn === undefined,
  );
  return open.at(-1)?.[0] ?? 'ticket-1';
}
