import { rows } from '@qabyldau/engine-testing';
import { complaints } from './complaints.js';

const due = (dueOn: string) => ({ dueOn, dueAt: `${dueOn}T13:30:00.000Z`, provisional: false });
const filed = {
  type: 'complaint-filed',
  data: {
    appeal: 'appeal-1',
    body: 'akimat',
    act: 'refusal-1',
    superior: 'oblast-akimat',
    filedOn: '2026-03-16',
    window: due('2026-05-12'),
    late: false,
    forward: due('2026-03-19'),
  },
};

it.each([
  [[], { state: 'inTime', late: 0, forwardDueOn: '2026-03-19', windowEndsOn: '2026-05-12' }],
  [[{ type: 'timer-fired', data: { delay: 'forwardingDue' } }], { state: 'overdue', forwardLate: 1 }],
  [
    [{ type: 'complaint-forwarded', data: { on: '2026-03-18', late: false } }],
    { state: 'forwarded', forwardedOn: '2026-03-18', forwardLate: 0 },
  ],
  [[{ type: 'complaint-granted', data: {} }], { state: 'granted' }],
  [[{ type: 'complaint-withdrawn', data: {} }], { state: 'withdrawn' }],
  [[{ type: 'finding-recorded', data: { finding: 'upheld' } }], { state: 'considered', finding: 'upheld' }],
])('follows a complaint (%#)', (events, row) => {
  expect(rows(complaints).after(filed, ...events)).toMatchObject([row]);
});
