import { rows } from '@qabyldau/engine-testing';
import { materialsRequests } from './materials-requests.js';

const due = (dueOn: string) => ({ dueOn, dueAt: `${dueOn}T13:30:00.000Z`, provisional: false });
const requested = {
  type: 'materials-requested',
  data: {
    body: 'akimat',
    unit: 'land',
    kind: 'practice-analysis',
    requestedBy: 'e-1',
    requestedOn: '2026-03-16',
    answer: due('2026-03-20'),
  },
};
const given = { type: 'answer-given', data: { on: '2026-03-18', late: false } };

it.each([
  [[], { state: 'inTime', dueOn: '2026-03-20', escalated: 0, appeal: null }],
  [[{ type: 'timer-fired', data: { delay: 'answerDue' } }], { state: 'escalated', escalated: 1 }],
  [[given], { state: 'answered', answeredOn: '2026-03-18', late: 0 }],
  [[given, { type: 'answer-returned', data: { overdue: false } }], { state: 'inTime', returns: 1 }],
  [[given, { type: 'answer-returned', data: { overdue: true } }], { state: 'escalated', returns: 1 }],
  [
    [{ type: 'due-date-moved', data: { answer: due('2026-03-27') } }],
    { state: 'inTime', dueOn: '2026-03-27', moves: 1 },
  ],
  [[given, { type: 'answer-accepted', data: { kind: 'practice-analysis' } }], { state: 'toGeneralise' }],
  [[given, { type: 'answer-accepted', data: { kind: 'materials' } }], { state: 'done' }],
  [[{ type: 'practice-generalised', data: {} }], { state: 'done' }],
])('follows a request (%#)', (events, row) => {
  expect(rows(materialsRequests).after(requested, ...events)).toMatchObject([row]);
});
