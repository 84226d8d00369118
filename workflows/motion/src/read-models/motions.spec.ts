import { rows } from '@qabyldau/engine-testing';
import { motions } from './motions.js';

const filed = {
  type: 'motion-filed',
  data: {
    appeal: 'appeal-1',
    body: 'akimat',
    kind: 'recusal',
    employee: 'e-1',
    filedOn: '2026-03-16',
    decide: { dueOn: '2026-03-19', dueAt: '2026-03-19T13:30:00.000Z', provisional: false },
  },
};
const decided = (late = false) => ({
  type: 'motion-decided',
  data: {
    outcome: 'granted',
    decidedOn: '2026-03-18',
    late,
    replacement: 'e-2',
    tell: { dueOn: '2026-03-20', dueAt: '2026-03-20T13:30:00.000Z', provisional: false },
  },
});
const told = (late = false) => ({ type: 'participant-told', data: { notice: 'motion-1', late } });
const fired = (delay: string) => ({ type: 'timer-fired', data: { delay } });

it('shows a motion and until when it is to be decided', () => {
  expect(rows(motions).after(filed)).toMatchObject([
    {
      motion: 'case-1',
      kind: 'recusal',
      employee: 'e-1',
      decideDueOn: '2026-03-19',
      state: 'inTime',
      late: 0,
    },
  ]);
});

it.each([
  [[fired('decisionDue')], { state: 'overdue', late: 1 }],
  [[decided()], { state: 'toTell', outcome: 'granted', replacement: 'e-2', tellDueOn: '2026-03-20' }],
  [[decided(), fired('noticeDue')], { state: 'tellingOverdue' }],
  [[decided(), told()], { state: 'told', toldLate: 0, toldAt: '2026-01-05T04:00:00.000Z' }],
  [[fired('decisionDue'), decided(true), fired('noticeDue'), told(true)], { late: 1, toldLate: 1 }],
  [[{ type: 'motion-withdrawn', data: {} }], { state: 'withdrawn' }],
])('follows it (%#)', (events, row) => {
  expect(rows(motions).after(filed, ...events)).toMatchObject([row]);
});
