import { rows, type SampleModelEvent } from '@qabyldau/engine-testing';
import { participationRequests } from './participation-requests.js';

const event = (type: string, data: SampleModelEvent['data'] = {}): SampleModelEvent => ({ type, data });
const due = (dueOn: string) => ({ dueOn, dueAt: `${dueOn}T13:30:00.000Z`, provisional: false });
const both = { appeal: 'appeal-1', otherBody: 'body-2' };

const requested = event('participation-requested', {
  ...both,
  body: 'body-1',
  subject: 'person-1',
  language: 'kk',
  noticeChannel: 'sms',
  requestedOn: '2026-03-16',
  receptionOn: '2026-03-30',
  answer: due('2026-03-20'),
  notice: due('2026-03-18'),
  reportIfSilent: due('2026-03-27'),
});
const told = event('applicant-told', { ...both, notice: 'participation-1', extensionNeeded: true });
const agreed = event('answer-recorded', { ...both, answer: 'agreed', on: '2026-03-18' });
const refused = event('answer-recorded', {
  ...both,
  answer: 'refused',
  on: '2026-03-18',
  report: due('2026-03-20'),
});
const came = event('attendance-recorded', { ...both, attended: true, on: '2026-03-30' });
const absent = event('attendance-recorded', {
  ...both,
  attended: false,
  on: '2026-03-30',
  report: due('2026-04-01'),
});
const reported = event('refusal-reported', { ...both, late: true });
const cancelled = event('request-cancelled', { ...both, reason: 'appeal-withdrawn' });
const ranOut = (delay: string) => event('timer-fired', { delay });

const table = (...events: readonly SampleModelEvent[]) => rows(participationRequests).after(...events);

it('shows a request as it was sent', () => {
  expect(table(requested)).toEqual([
    {
      request: 'case-1',
      ...both,
      body: 'body-1',
      official: null,
      requestedOn: '2026-03-16',
      receptionOn: '2026-03-30',
      replyBy: '2026-03-20',
      state: 'awaitingAnswer',
      noticeDueOn: '2026-03-18',
      noticeState: 'due',
      extensionNeeded: 0,
      toldAt: null,
      ground: null,
      knownOn: null,
      reportDueOn: null,
      reportIfSilentDueOn: '2026-03-27',
      reportedAt: null,
      reportLate: 0,
      attended: null,
    },
  ]);
});

it.each([
  [[told], { noticeState: 'told', extensionNeeded: 1, toldAt: '2026-01-05T04:00:00.000Z' }],
  [[ranOut('noticeDue')], { noticeState: 'missed' }],
  [[ranOut('noticeDue'), told, told], { noticeState: 'toldLate' }],
  [[agreed], { state: 'agreed', ground: null }],
  [[agreed, came], { state: 'attended', attended: 1 }],
  [
    [agreed, absent],
    { state: 'refused', ground: 'no-show', knownOn: '2026-03-30', reportDueOn: '2026-04-01', attended: 0 },
  ],
  [[refused], { state: 'refused', ground: 'written', knownOn: '2026-03-18', reportDueOn: '2026-03-20' }],
  [[refused, came], { state: 'refused', ground: 'written', attended: 1 }],
  [
    [ranOut('answerDue')],
    { state: 'refused', ground: 'silence', knownOn: '2026-03-20', reportDueOn: '2026-03-27' },
  ],
  [[ranOut('answerDue'), agreed], { state: 'agreed', ground: null, knownOn: null, reportDueOn: null }],
  [[refused, ranOut('reportDue')], { state: 'refused', reportLate: 1 }],
  [
    [refused, reported, came],
    { state: 'reported', reportLate: 1, reportedAt: '2026-01-05T04:00:00.000Z', attended: 1 },
  ],
  [[cancelled], { state: 'cancelled', noticeState: 'lapsed' }],
  [[told, cancelled], { state: 'cancelled', noticeState: 'told' }],
])('follows the request (%#)', (events, row) => {
  expect(table(requested, ...events)[0]).toMatchObject(row);
});

it('knows nothing of a request that was never sent', () => {
  expect(table(agreed)).toEqual([]);
});
