import { reacting } from '@qabyldau/engine-testing';
import { date, line, opened, published } from '../test/schedule.js';
import { scheduleReactions } from './reactions.js';

const [openDays, cancelDays] = scheduleReactions;
const sessions = [
  { on: date('2026-03-30'), from: '10:00', to: '12:00' },
  { on: date('2026-04-27'), from: '15:00', to: '17:00' },
];
const lines = [line({ sessions })];
const to = (reaction: typeof openDays, fact: ReturnType<typeof published>) =>
  reacting(reaction!).to({ caseId: 'schedule-1', fact });

it('a published schedule opens each day that no revision has published before (P7, P8, P28)', () => {
  const commands = to(openDays, published(lines, { opens: [opened('2026-04-27', '15:00')] }));
  expect(commands).toEqual([
    {
      workflow: 'reception-day',
      caseId: opened('2026-04-27', '15:00').day,
      command: {
        type: 'open-day',
        data: {
          body: 'body-1',
          official: 'akim',
          on: '2026-04-27',
          from: '15:00',
          place: 'Абай көшесі, 1 / улица Абая, 1',
          slotMinutes: 15,
          slots: 8,
          kind: 'SCHEDULED',
          venue: 'ROOM',
          schedule: 'schedule-1',
        },
      },
    },
  ]);
});

it('one that was published when no days were named opens each of its dates', () => {
  const old = { opens: undefined, withdraws: undefined };
  expect(to(openDays, published(lines, old)).map(({ caseId }) => caseId)).toEqual([
    'akim-2026-03-30',
    'akim-2026-04-27',
  ]);
  const centre = published([line()], { ...old, kind: 'CENTRE' });
  expect(to(openDays, centre).map(({ caseId }) => caseId)).toEqual(['akim-2026-03-30-centre']);
  expect(to(cancelDays, centre)).toEqual([]);
});

it('a revision cancels the days that it does not have any more (P8, P16)', () => {
  expect(to(cancelDays, published(lines, { withdraws: ['day-1', 'day-2'] }))).toEqual(
    ['day-1', 'day-2'].map((caseId) => ({
      workflow: 'reception-day',
      caseId,
      command: { type: 'report-absence', data: { reason: 'schedule-revised', foreseeable: true } },
    })),
  );
  expect(to(cancelDays, published(lines))).toEqual([]);
});
