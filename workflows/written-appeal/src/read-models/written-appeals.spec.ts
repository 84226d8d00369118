import { rows, type SampleModelEvent } from '@qabyldau/engine-testing';
import { writtenAppeals } from './written-appeals.js';

const event = (type: string, data: SampleModelEvent['data'] = {}): SampleModelEvent => ({ type, data });
const due = (dueOn: string) => ({ dueOn, dueAt: `${dueOn}T13:30:00.000Z`, provisional: false });
const at = '2026-01-05T04:00:00.000Z';

const registered = event('written-appeal-registered', {
  parent: 'appeal-1',
  body: 'body-1',
  number: '2026-000007',
  ordinal: 7,
  receivedAt: '2026-03-02T05:00:00.000Z',
  registeredOn: '2026-03-02',
  language: 'kk',
  subject: 'person-1',
  mark: 'from-reception',
  noticeChannel: 'sms',
  notice: 'ticket-1',
  answer: due('2026-03-27'),
  redirectDueOn: '2026-03-05',
  calendar: '1',
});
const assigned = event('executor-assigned', { parent: 'appeal-1', employee: 'e-1' });
const overridden = event('executor-assigned', {
  parent: 'appeal-1',
  employee: 'e-2',
  override: { signatory: 'akim', reason: 'why' },
});
const extended = event('term-extended', { answer: due('2026-05-26') });
const redirected = (part: boolean) => event('appeal-redirected', { to: 'body-2', part, late: true });
const interim = event('interim-answer-sent', { notice: 'interim-answer-1' });
const answer = (first: boolean, late = false) =>
  event('final-answer-sent', { result: 'explained', first, late });
const removed = event('removed-from-control', { result: 'explained' });
const withdrawn = event('appeal-withdrawn', {});
const ranOut = event('timer-fired', { delay: 'answerDue' });

const table = (...events: readonly SampleModelEvent[]) => rows(writtenAppeals).after(...events);

it('shows an appeal as it was registered', () => {
  expect(table(registered)).toEqual([
    {
      writtenAppeal: 'case-1',
      parent: 'appeal-1',
      number: '2026-000007',
      ordinal: 7,
      body: 'body-1',
      subject: 'person-1',
      language: 'kk',
      topic: null,
      receivedAt: '2026-03-02T05:00:00.000Z',
      registeredOn: '2026-03-02',
      course: 'course.awaitingExecutor',
      clock: 'clock.running.base',
      answerDueOn: '2026-03-27',
      answerDueAt: '2026-03-27T13:30:00.000Z',
      answerProvisional: 0,
      redirectDueOn: '2026-03-05',
      executor: null,
      overridden: 0,
      interimAnswers: 0,
      answeredAt: null,
      result: null,
      late: 0,
      redirectedTo: null,
      closedAt: null,
    },
  ]);
});

it.each([
  [[assigned], { course: 'course.inWork', executor: 'e-1', overridden: 0 }],
  [[overridden], { executor: 'e-2', overridden: 1 }],
  [[extended], { clock: 'clock.running.extended', answerDueOn: '2026-05-26' }],
  [[redirected(true)], { course: 'course.awaitingExecutor', redirectedTo: null, late: 0 }],
  [
    [redirected(false)],
    { course: 'course.redirected', clock: 'clock.answered', redirectedTo: 'body-2', late: 1 },
  ],
  [[assigned, interim, interim], { course: 'course.inWork', interimAnswers: 2, answeredAt: null }],
  [
    [assigned, answer(true)],
    { course: 'course.answered', clock: 'clock.answered', result: 'explained', answeredAt: at, late: 0 },
  ],
  [[assigned, ranOut], { course: 'course.inWork', clock: 'clock.missed' }],
  [
    [assigned, ranOut, answer(true, true), answer(false)],
    { course: 'course.answered', clock: 'clock.answeredLate', late: 1 },
  ],
  [[assigned, answer(true), removed], { course: 'course.closed', closedAt: at }],
  [[withdrawn], { course: 'course.withdrawn', clock: 'clock.answered' }],
])('follows the appeal (%#)', (events, row) => {
  expect(table(registered, ...events)[0]).toMatchObject(row);
});

it('knows nothing of an appeal that was never registered', () => {
  expect(table(assigned)).toEqual([]);
});
